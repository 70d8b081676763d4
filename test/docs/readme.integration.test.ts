import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { loadSeed } from '../../src/graph/write/load-seed.js';
import { askAt, day } from '../api/api-under-test.js';
import { CancuProcess } from '../cli/cancu-process.js';
import { testGraph } from '../neo4j/test-graph.js';

/** What both READMEs show is what a newcomer gets: each query with its answer, each command. */
const pages = ['README.md', 'README.vi.md'];

interface Block {
  readonly language: string;
  readonly text: string;
}

const graph = testGraph();
let server: RunningServer | undefined;

beforeAll(async () => {
  await loadSeed(graph(), () => undefined);
  const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' } as const;
  server = await startServer({ graph: graph(), config, today: () => day('2026-11-22') });
});
afterAll(() => server?.close());

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page);
  const queries = blocks.flatMap((block, index) =>
    block.language === 'graphql' ? [{ query: block.text, answer: blocks[index + 1] }] : [],
  );

  it('shows five queries', () => {
    expect(queries).toHaveLength(5);
  });

  it.each(queries)('query $# is answered as shown', async ({ query, answer }) => {
    const { data, errors } = await askAt(server?.url ?? '', query);
    expect(errors).toEqual([]);
    expect(answer?.language).toBe('json');
    expect(data).toEqual(JSON.parse(answer?.text || '{}'));
  });

  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('npx cancu ')));

  it.each(commands)('%s', async (command) => {
    const { uri, user, password } = inject('neo4j');
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'warn' };
    const cancu = new CancuProcess(command.split(' ').slice(2), env);
    const exitCode = await cancu.end();
    expect({ exitCode, stderr: exitCode === 0 ? '' : cancu.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(cancu.stdout + cancu.stderr).not.toBe('');
  });

  it('names only npm scripts that exist', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readFileSync(page, 'utf8').matchAll(/npm (?:run )?(\w[\w:]*)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => name !== 'ci' && !(name in manifest.scripts))).toEqual([]);
  });

  it('has a configuration table that names every variable that is read, and no other', () => {
    const table = [...readFileSync(page, 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
      (match) => match[1],
    );
    const read = [...readFileSync('src/config/config.ts', 'utf8').matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(
      (match) => match[1],
    );
    expect(table.sort()).toEqual(read.sort());
  });
});

function blocksOf(page: string): readonly Block[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    text: (match[2] ?? '').trim(),
  }));
}
