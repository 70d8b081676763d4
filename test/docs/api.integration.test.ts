import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exportParameters } from '../../src/api/export/export-settings.js';
import { defaultQueryLimits } from '../../src/api/limits/query-limits.js';
import { maxPageSize } from '../../src/api/paging/page-size.js';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { readConfig } from '../../src/config/config.js';
import { loadSeed } from '../../src/graph/write/load-seed.js';
import { askAt } from '../api/api-under-test.js';
import { CancuProcess } from '../cli/cancu-process.js';
import { testGraph } from '../neo4j/test-graph.js';

const page = readFileSync('docs/api.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) =>
    (match[1] ?? '').trim(),
  );
const commands = blocks('sh').flatMap((block) => block.split('\n'));

describe('docs/api.md', () => {
  const graph = testGraph();
  const folder = mkdtempSync(join(tmpdir(), 'cancu-docs-'));
  let server: RunningServer | undefined;
  beforeAll(async () => {
    await loadSeed(graph(), () => undefined);
    server = await startServer({
      graph: graph(),
      config: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
    });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(blocks('graphql'))('query $# is answered with something', async (query) => {
    const { data, errors } = await askAt(server?.url ?? '', query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"id":"/);
  });

  it.each(commands.filter((command) => command.startsWith('curl ')))('%s', async (command) => {
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      command.replace('http://127.0.0.1:4000', server?.url ?? '').replace('curl -s', 'curl -sf'),
    ]);
    expect(stdout.length).toBeGreaterThan(200);
    expect(stdout).not.toContain('"errors"');
  });

  it.each(commands.filter((command) => command.startsWith('npx cancu ')))('%s', async (command) => {
    const { uri, user, password } = inject('neo4j');
    const args = command
      .split(' ')
      .slice(2)
      .map((word) => (word.endsWith('.graphml') ? join(folder, word) : word));
    const cancu = new CancuProcess(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(await cancu.end(), cancu.stderr).toBe(0);
    const written = args.at(-1)?.endsWith('.graphml')
      ? readFileSync(args.at(-1) ?? '', 'utf8')
      : cancu.stdout;
    expect(written.length).toBeGreaterThan(200);
  });

  it('shows nothing that no test runs', () => {
    expect(commands.filter((command) => !/^(curl -s|npx cancu) /.test(command))).toEqual([]);
  });

  it('tells the limits that hold, and every parameter of an export', () => {
    const { maxDepth, maxAliases, maxCost, maxTokens, maxBodyBytes } = defaultQueryLimits;
    for (const limit of [
      maxDepth,
      maxAliases,
      maxCost,
      maxTokens,
      maxBodyBytes,
      maxPageSize,
      readConfig({}).rateLimit ?? 0,
    ]) {
      expect(page).toContain(`| ${limit.toLocaleString('en')}`);
    }
    const table = page.slice(
      page.indexOf('| parameter | values |'),
      page.indexOf("curl -s 'http://127.0.0.1:4000/export"),
    );
    for (const parameter of exportParameters) expect(table).toMatch(new RegExp(`\`[^\`]*\\b${parameter}\\b`));
  });
});
