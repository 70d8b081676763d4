import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/checking/config/parse-config.js';
import { ruleIds } from '../../src/checking/report.js';
import { register } from '../../src/cli/check-command.js';

const examples = readdirSync('docs/examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => join('docs/examples', name));

const program = new Command();
register(program);
const options = program.commands[0]?.options.map(({ long }) => long) ?? [];

/** The options of each `cancu check …` written in a text. */
function optionsIn(text: string): readonly string[] {
  const commands = text.match(/cancu check [^\n]*/g) ?? [];
  return commands.flatMap((command) => command.replace(/#.*/, '').match(/--[a-z-]+/g) ?? []);
}

describe('the examples', () => {
  it.each(examples)('%s is YAML, and its commands have the options that it gives them', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    expect(optionsIn(text).filter((option) => !options.includes(option))).toEqual([]);
  });

  it('of settings are valid', () => {
    const file = 'docs/examples/cancu.config.yaml';
    expect(parseConfig(parse(readFileSync(file, 'utf8')), file).suppress).toHaveLength(1);
  });

  it('in docs/checking.md run: options, settings, rules', () => {
    const page = readFileSync('docs/checking.md', 'utf8');
    expect(optionsIn(page).length).toBeGreaterThan(5);
    expect(optionsIn(page).filter((option) => !options.includes(option))).toEqual([]);
    const settings = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(parseConfig(parse(settings), 'docs/checking.md').levels).not.toEqual({});
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id);
    expect(named.filter((id) => !ruleIds.some((rule) => rule === id))).toEqual([]);
  });
});
