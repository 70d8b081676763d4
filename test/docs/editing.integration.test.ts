import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { defaultUploadLimits } from '../../src/api/uploads/upload-limits.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { loadFacts } from '../../src/graph/write/load-facts.js';
import { asEditor, askAt, day, editorToken } from '../api/api-under-test.js';
import { CancuProcess } from '../cli/cancu-process.js';
import { testGraph } from '../neo4j/test-graph.js';

/** docs/editing.md, each query with its answer and each command, in the order of the page. */
const page = readFileSync('docs/editing.md', 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  text: (match[2] ?? '').trim(),
}));

const graph = testGraph();
let server: RunningServer | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cancu-docs-'));
  await loadFacts(graph(), shippedFacts);
  const config = { host: '127.0.0.1', port: 0, logLevel: 'silent', editorToken } as const;
  server = await startServer({ graph: graph(), config, today: () => day('2026-11-22') });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/editing.md', () => {
  const queries = blocks.flatMap((block, index) =>
    block.language === 'graphql' ? [{ query: block.text, answer: blocks[index + 1]?.text ?? '' }] : [],
  );

  it('shows three queries', () => {
    expect(queries).toHaveLength(3);
  });

  it.each(queries)('query $# is answered as shown', async ({ query, answer }) => {
    const { data, errors } = await askAt(server?.url ?? '', query, {}, asEditor);
    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(answer));
  });

  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    // Tested as `npm start` is: a server does not end by itself.
    .filter((line) => !line.includes('cancu start'));

  it.each(commands.filter((line) => line.startsWith('curl ')))('%s', async (command) => {
    const env = { ...process.env, CANCU_URL: server?.url, CANCU_EDITOR_TOKEN: editorToken };
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-c', `${command.replace('curl', 'curl -sS --fail')}`],
      { env },
    );
    expect(stdout).toMatch(/"outcome":"new"|^# Kiểm tra dẫn chiếu/);
  });

  it.each(commands.filter((line) => line.startsWith('npx cancu ')))('%s', async (command) => {
    const { uri, user, password } = inject('neo4j');
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'warn' };
    const args = command
      .split(' ')
      .slice(2)
      .map((word) => (word.endsWith('.yaml') ? join(folder, word) : word));
    const cancu = new CancuProcess(args, env);
    expect({ exitCode: await cancu.end(), stderr: cancu.stderr }).toEqual({ exitCode: 0, stderr: '' });
    if (command.includes('export')) {
      expect(readFileSync(join(folder, 'thay-doi.yaml'), 'utf8')).toContain('992-QĐ/TW');
    } else {
      expect(cancu.stdout).toContain('không đổi 1');
    }
  });

  it('names the limits that hold', () => {
    const { maxTextLength, maxFiles, maxRequestBytes, maxReadingMs, reading } = defaultUploadLimits;
    const mebibytes = (bytes: number) => `${bytes / 2 ** 20} MiB`;
    expect(page).toContain(`${maxTextLength.toLocaleString('en')} UTF-16`);
    expect(page).toContain(`| files in a request | ${maxFiles} |`);
    expect(page).toContain(`| a request with files | ${mebibytes(maxRequestBytes)} |`);
    expect(page).toContain(
      `| a file | ${mebibytes(reading.maxBytes)}, ${reading.maxPages.toLocaleString('en')} pages, ${mebibytes(reading.maxUnpackedBytes)} unpacked |`,
    );
    expect(page).toContain(`${maxReadingMs / 1_000} s and 512 MB`);
  });
});
