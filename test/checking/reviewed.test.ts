import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/documents/iso-date.js';
import { readFile } from '../../src/reading/read-file.js';
import { checkText, registryDay } from './plan-text.js';

/**
 * What is found in whole texts, read one by one by a person and found right: the line, the level, the rule and the
 * symbol, on the text's own day (where it prints none, the latest day it cites) and on the day of the registry.
 * After a change: `npx vitest run test/checking/reviewed.test.ts -u`, then read what git shows.
 */
const corpus = env.CANCU_CORPUS;
const samples = filesIn('seed/samples');
const realTexts = corpus && existsSync(corpus) ? filesIn(corpus) : [];

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

function found(text: string, asOf: IsoDate): string[] {
  return checkText(text, { asOf }).findings.map(({ line, level, ruleId, cited, count }) =>
    [line, level, ruleId, cited?.symbol ?? cited?.name ?? '', count > 1 ? `(${count})` : '']
      .join(' ')
      .trimEnd(),
  );
}

function reviewOf(text: string): string {
  const { document } = checkText(text);
  const ownDay = document?.issuedOn ?? document?.clock.notBefore ?? registryDay;
  return [ownDay, registryDay].flatMap((asOf) => [`as of ${asOf}`, ...found(text, asOf), '']).join('\n');
}

describe('the sample documents', () => {
  it.each(samples.map((path) => [basename(path), path]))('%s', async (name, path) => {
    await expect(reviewOf(readFileSync(path, 'utf8'))).toMatchFileSnapshot(`reviewed/${name}`);
  });
});

describe.skipIf(realTexts.length === 0)('real texts (CANCU_CORPUS)', () => {
  it.each(realTexts.map((path) => [basename(path), path]))('%s', async (name, path) => {
    const { text } = await readFile(path);
    await expect(reviewOf(text)).toMatchFileSnapshot(`reviewed/${name.slice(0, 3)}.txt`);
  });
});
