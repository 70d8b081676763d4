import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { writeCorpus } from '../../bench/synth/corpus.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { loadFacts } from '../../src/graph/write/load-facts.js';
import { findJava } from '../../src/neo4j-local/java.js';
import { differences, dumpGraph } from '../graph/write/graph-dump.js';
import { emptyGraph, testGraph } from '../neo4j/test-graph.js';

// Machines that run tests are busy.
vi.setConfig({ testTimeout: 900_000 });

const java = await findJava();
/** More than two batches hold. */
const documents = 650;

describe('cancu ingest, cut off', () => {
  const graph = testGraph();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-restart-'));
    const settings = { documents, seed: 11, characters: 600 };
    await writeCorpus(settings, { folder, texts: true, records: false });
    await loadFacts(graph(), shippedFacts);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('killed in the middle and begun again, it loses nothing and takes nothing in twice', async () => {
    const child = start(['ingest', folder]);
    const done = once(child, 'close');
    // Batches are whole: some are in, the last ones are not.
    while ((await sources()) === 0 && child.exitCode === null) await sleep(20);
    child.kill('SIGKILL');
    await done;
    const before = await sources();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(documents);

    const again = await cancu(['ingest', folder]);
    expect(again.stderr).not.toContain('✗');
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(
      new RegExp(`\\(new ${documents - before}, updated 0, unchanged ${before}, `),
    );
    expect(await sources()).toBe(documents);
    const cutOff = await dumpGraph(graph());

    await emptyGraph(graph());
    expect((await cancu(['ingest', folder])).code).toBe(0);
    expect(differences(await dumpGraph(graph()), cutOff)).toEqual([]);
  });

  test.skipIf(java === null)('says what was done and what failed when Neo4j is lost on the way', async () => {
    const dataDir = join(folder, 'lost');
    const child = start(['ingest', join(folder, 'khong-co.txt'), folder], {
      NEO4J_URI: '',
      CANCU_DATA_DIR: dataDir,
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const [stdout, done] = [textOf(child.stdout), once(child, 'close')];
    while (!/cancu: \d+\/\d+ tệp/.test(stderr) && child.exitCode === null) await sleep(20);
    const { pid } = JSON.parse(await readFile(join(dataDir, 'neo4j', 'state.json'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    const [code] = await done;
    expect(code).toBe(2);
    expect(stderr).toContain('[NEO4J_UNREACHABLE]');
    expect(stderr).toContain('[FILE_NOT_FOUND]');
    expect(await stdout).toMatch(/Ingested [1-9]\d* files/);
    expect(await readdir(join(dataDir, 'neo4j', 'users'))).toEqual([]);
  });

  test.skipIf(java === null)('interrupted before the first file, it gives the local Neo4j back', async () => {
    const dataDir = join(folder, 'data');
    const child = start(['ingest', folder], { NEO4J_URI: '', CANCU_DATA_DIR: dataDir });
    const done = once(child, 'close');
    const users = join(dataDir, 'neo4j', 'users');
    while ((await readdir(users).catch(() => [])).length === 0 && child.exitCode === null) await sleep(20);
    child.kill('SIGINT');
    const [code] = await done;
    expect(code).toBe(130);
    expect(await readdir(users)).toEqual([]);
  });

  async function sources(): Promise<number> {
    const text = 'MATCH (s:Source) RETURN count(s) AS count';
    const [row] = await graph().read<object, { count: number }>({ name: 'count-sources', text }, {});
    return row?.count ?? 0;
  }
});

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { uri, user, password, database } = inject('neo4j');
  const { PATH, HOME, JAVA_HOME } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: {
      PATH,
      HOME,
      JAVA_HOME,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function cancu(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { code: Number(code), stdout, stderr };
}
