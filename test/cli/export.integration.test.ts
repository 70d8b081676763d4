import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { citingDocuments } from '../api/citing-documents.js';
import { testGraph } from '../neo4j/test-graph.js';
import { CancuProcess } from './cancu-process.js';

const documents = 8_000;

describe('cancu export', () => {
  const graph = testGraph();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-export-'));
    await citingDocuments(graph(), 'tw/nq/900/2020-01-01', documents);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const cancu = (...args: string[]): CancuProcess => {
    const { uri, user, password } = inject('neo4j');
    return new CancuProcess(['export', ...args], {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    });
  };

  test('writes what the filters choose, and says that it is complete', async () => {
    const run = cancu('--type', 'ct', '--issued-from', '2023-06-01', '--issued-until', '2023-06-30');
    expect(await run.end()).toBe(0);
    const rows = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ typeKey, issuedOn }) => `${typeKey} ${issuedOn.slice(0, 7)}`))).toEqual(
      new Set(['ct 2023-06']),
    );
    expect(run.stderr).toContain('complete');
  });

  test('says of a part that it is one', async () => {
    const run = cancu('--what', 'relations', '--kind', 'IMPLEMENTS', '--format', 'csv', '--first', '10');
    expect(await run.end()).toBe(0);
    expect(run.stdout.trimEnd().split('\r\n')).toHaveLength(12);
    expect(run.stderr).toContain(`first 10 of ${documents}`);
  });

  test('makes a file appear only when it is whole, and leaves nothing when it is ended', async () => {
    const whole = join(folder, 'whole.graphml');
    expect(await cancu('--what', 'relations', '--format', 'graphml', '--output', whole).end()).toBe(0);
    expect(readFileSync(whole, 'utf8').trimEnd().endsWith('</graphml>')).toBe(true);

    const ended = join(folder, 'ended.graphml');
    const run = cancu('--what', 'relations', '--format', 'graphml', '--output', ended);
    await expect.poll(() => existsSync(`${ended}.partial`), { interval: 5, timeout: 60_000 }).toBe(true);
    expect(existsSync(ended)).toBe(false);
    run.child.kill('SIGTERM');
    expect(await run.end()).toBe(130);
    expect(readdirSync(folder)).toEqual(['whole.graphml']);
  });

  test('refuses a wrong value before it starts anything', async () => {
    const run = cancu('--format', 'xlsx');
    expect(await run.end()).toBe(2);
    expect(run.stderr).toContain('EXPORT_INVALID');
  });
});
