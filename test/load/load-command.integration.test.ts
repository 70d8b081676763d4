import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { synthesize } from '../../bench/synth/corpus.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { type Graph, openGraph } from '../../src/graph/connection/graph.js';
import { ingestBatch } from '../../src/graph/write/ingest-batch.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { loadFacts } from '../../src/graph/write/load-facts.js';
import { importDatabase } from '../../src/neo4j-local/import-database.js';
import { prepareInstallation } from '../../src/neo4j-local/installation.js';
import { isAlive } from '../../src/neo4j-local/is-alive.js';
import { findJava } from '../../src/neo4j-local/java.js';
import { startLocalNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import { processesOf } from '../../src/neo4j-local/processes-of.js';
import { corpus } from '../graph/write/corpus.js';
import { fixtures } from '../graph/write/fixtures.js';
import { differences, dumpGraph } from '../graph/write/graph-dump.js';
import { emptyGraph, testGraph } from '../neo4j/test-graph.js';

const java = await findJava();

// Every load starts Neo4j twice, and machines that run tests are busy.
vi.setConfig({ testTimeout: 900_000 });

/** Plans of many provinces, that cite each other; every shape that the tables of a load have. */
const sources: readonly SourceRecord[] = [
  ...fixtures(),
  ...corpus(),
  ...synthesize({ documents: 24, seed: 5, characters: 1500 }),
];

describe.skipIf(java === null)('cancu load', () => {
  const ingested = testGraph();
  let folder: string;
  let records: string;
  const dataDir = () => join(folder, 'data');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-load-test-'));
    records = join(folder, 'records.jsonl');
    await writeFile(records, `${sources.map((source) => JSON.stringify(source)).join('\n')}\n`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('makes the graph that taking the files in makes', async () => {
    const { code, stdout, stderr } = await cancu(['load', records], dataDir());
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`Loaded ${sources.length} files`);

    await loadFacts(ingested(), shippedFacts);
    for (let at = 0; at < sources.length; at += 10) {
      await ingestBatch(ingested(), sources.slice(at, at + 10), shippedFacts);
    }
    const expected = withoutEmptyLists(await dumpGraph(ingested()));
    await withLoaded(dataDir(), async (loaded) => {
      expect(differences(expected, withoutEmptyLists(await dumpGraph(loaded)))).toEqual([]);
      expect(await schemaOf(loaded)).toEqual(await schemaOf(ingested()));
      expect(await typesOf(loaded)).toEqual(await typesOf(ingested()));
    });
  });

  test('goes on with single files as if all had come so', async () => {
    const [late] = synthesize({ documents: 1, seed: 77, characters: 900 });
    if (!late) throw new Error('no document');
    await ingestSource(ingested(), late, shippedFacts);
    await withLoaded(dataDir(), async (loaded) => {
      expect(await loadFacts(loaded, shippedFacts)).toBe(false);
      expect((await ingestSource(loaded, late, shippedFacts)).outcome).toBe('new');
      const expected = withoutEmptyLists(await dumpGraph(ingested()));
      expect(differences(expected, withoutEmptyLists(await dumpGraph(loaded)))).toEqual([]);
    });
  });

  test('refuses a database that holds something and leaves it as it is', async () => {
    const { code, stderr } = await cancu(['load', records], dataDir());
    expect(code).toBe(2);
    expect(stderr).toContain('[LOAD_NOT_EMPTY]');
    expect(stderr).toContain(`${sources.length + 1} files`);
  });

  test('names a broken record by its line', async () => {
    const broken = join(folder, 'broken.jsonl');
    await writeFile(broken, `${JSON.stringify(sources[0])}\n{"sha256":"x"}\n`);
    const { code, stderr } = await cancu(['load', broken], join(folder, 'other'));
    expect(code).toBe(2);
    expect(stderr).toContain('[LOAD_RECORD_INVALID]');
    expect(stderr).toMatch(/line 2/i);
  });

  test('names records that are not there', async () => {
    const missing = join(folder, 'missing.jsonl');
    const { code, stderr } = await cancu(['load', missing, '--files', folder], join(folder, 'other'));
    expect(code).toBe(2);
    expect(stderr).toContain('[FILE_NOT_FOUND]');
    expect(stderr).toContain(missing);
  });

  test('killed in the middle it leaves nothing, and the next load is whole', async () => {
    const other = join(folder, 'killed');
    const child = start(['load', records], other);
    const stderr = textOf(child.stderr);
    while (!(await drafts(other)).some((name) => name.startsWith('load-'))) {
      if (child.exitCode !== null) throw new Error(`ended too early: ${await stderr}`);
      await sleep(5);
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await drafts(other)).not.toContain('home');
    const { code } = await cancu(['load', records], other);
    expect(code).toBe(0);
    expect(await drafts(other)).toContain('home');
    expect((await drafts(other)).filter((name) => name.startsWith('load-'))).toEqual([]);
    expect(await loadFolders(child.pid)).toEqual([]);
  });

  test('killed while it reads, it leaves nothing running', async () => {
    const other = join(folder, 'killed-early');
    const child = start(['load', records], other);
    const running = () => processesOf('CANCU_DATA_DIR', other);
    while ((await running()).length < 2) {
      if (child.exitCode !== null) throw new Error('ended too early');
      await sleep(5);
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    while ((await running()).length > 0) await sleep(25);
    expect(await drafts(other)).toEqual([]);
  });

  test('says when there are more documents than memory', async () => {
    const many = join(folder, 'many.jsonl');
    const lines = [...synthesize({ documents: 2000, seed: 9, characters: 1500 })].map((source) =>
      JSON.stringify(source),
    );
    await writeFile(many, lines.join('\n'));
    const little = { NODE_OPTIONS: '--max-old-space-size=26' };
    const { code, stderr } = await cancu(
      ['load', many, '--files', join(folder, 'too-many')],
      join(folder, 'unused'),
      little,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('[LOAD_OUT_OF_MEMORY]');
    expect(stderr).toMatch(/cancu ingest/);
  });

  test('asked to end while the importer runs, it ends it and leaves nothing', async () => {
    const other = join(folder, 'ended');
    const child = start(['load', records], other);
    let importer = 0;
    while (importer === 0) {
      if (child.exitCode !== null) throw new Error('ended too early');
      const [draft = ''] = (await drafts(other)).filter((name) => name.startsWith('load-'));
      [importer = 0] = await processesOf('NEO4J_HOME', join(other, 'neo4j', draft, 'neo4j', 'home'));
      await sleep(5);
    }
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(143);
    while (isAlive(importer)) await sleep(25);
    expect(await loadFolders(child.pid)).toEqual([]);
  });

  test('finishes what neo4j-admin has imported', async () => {
    if (!java) throw new Error('no Java');
    const [files, imported] = [join(folder, 'for-admin'), join(folder, 'imported')];
    expect((await cancu(['load', records, '--files', files], imported)).code).toBe(0);
    const importArguments = (await readFile(join(files, 'import.args'), 'utf8')).trim().split('\n');
    const parts = { java, installation: await prepareInstallation(java, () => {}) };
    await importDatabase(
      imported,
      files,
      importArguments,
      parts,
      async () => {},
      () => {},
    );
    const { code, stdout, stderr } = await cancu(['load', '--after-import'], imported);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`holds ${sources.length} files`);
    await withLoaded(imported, async (loaded) => {
      expect(await schemaOf(loaded)).toEqual(await schemaOf(ingested()));
      expect(await loadFacts(loaded, shippedFacts)).toBe(false);
    });
  });

  test('writes the files alone for a Neo4j elsewhere', async () => {
    const files = join(folder, 'files');
    await mkdir(files);
    const { code, stdout } = await cancu(['load', records, '--files', files], join(folder, 'unused'));
    expect(code).toBe(0);
    expect(stdout).toContain('neo4j-admin database import full neo4j @import.args');
    expect(await readdir(files)).toEqual(
      expect.arrayContaining(['import.args', 'Document.csv', 'CITES.csv']),
    );
    await emptyGraph(ingested());
    const { uri } = inject('neo4j');
    const refused = await cancu(['load', records], join(folder, 'unused'), {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'x',
    });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('[LOAD_NEEDS_IMPORTER]');
  });

  async function withLoaded(dir: string, work: (graph: Graph) => Promise<void>): Promise<void> {
    if (!java) throw new Error('no Java');
    const installation = await prepareInstallation(java, () => {});
    const neo4j = await startLocalNeo4j(dir, { java, installation });
    const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs: 60_000 });
    try {
      await work(graph);
    } finally {
      await graph.close();
      await neo4j.stop();
    }
  }
});

/** The folders of files that the load of this process has left. */
async function loadFolders(pid: number | undefined): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`cancu-load-${pid}-`));
}

async function drafts(dataDir: string): Promise<string[]> {
  return readdir(join(dataDir, 'neo4j')).catch(() => []);
}

/** "Lists are never null; an empty list may be absent": the importer's form knows no empty list. */
function withoutEmptyLists(dump: readonly string[]): string[] {
  return dump.map((line) => line.replace(/"\w+":\[\],?/g, '').replace(/,\}/g, '}')).sort();
}

/** Constraints and indexes, all of them online. */
function schemaOf(graph: Graph) {
  const text =
    'SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties WHERE type <> "LOOKUP" RETURN * ORDER BY name';
  return graph.read<object, object>({ name: 'show-indexes', text }, {});
}

/** The type of every property: a number that is a text in one graph and a number in the other looks the same in JSON. */
function typesOf(graph: Graph) {
  const text = `MATCH (n) WHERE NOT n:Meta AND NOT n:Migration AND NOT n:MigrationLock AND NOT n:TestDatabase
    UNWIND keys(n) AS key WITH labels(n)[0] AS on, key, n[key] AS value
    WHERE valueType(value) <> 'LIST<NOTHING> NOT NULL'
    RETURN DISTINCT on, key, valueType(value) AS type ORDER BY on, key, type
    UNION ALL
    MATCH ()-[r]->() UNWIND keys(r) AS key WITH type(r) AS on, key, r[key] AS value
    WHERE valueType(value) <> 'LIST<NOTHING> NOT NULL'
    RETURN DISTINCT on, key, valueType(value) AS type ORDER BY on, key, type`;
  return graph.read<object, object>({ name: 'property-types', text }, {});
}

function start(args: readonly string[], dataDir: string, env: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME, JAVA_HOME } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { PATH, HOME, JAVA_HOME, CANCU_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function cancu(args: readonly string[], dataDir: string, env: NodeJS.ProcessEnv = {}) {
  const child = start(args, dataDir, env);
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { code: Number(code), stdout, stderr };
}
