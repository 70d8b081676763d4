import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import { type Graph, openGraph } from '../graph/connection/graph.js';
import { contentOf } from '../graph/load/finish-import.js';
import { neo4jFolder, openDataFolder } from './data-folder.js';
import { isAlive } from './is-alive.js';
import { hasUsers } from './lease.js';
import { everyStart, joinLocalNeo4j, type LocalNeo4jParts, startLocalNeo4j } from './local-neo4j.js';
import { memoryFor, memoryOfMachine } from './memory.js';
import { processesOf } from './processes-of.js';
import { runCommand } from './run-command.js';

/** What the importer reports of its work. */
export interface ImportReport {
  readonly nodes: number;
  readonly relationships: number;
  /** Milliseconds that the importer itself took, without the start of Java. */
  readonly importMs: number;
}

const importLimitMs = 6 * 60 * 60_000;
const statementTimeoutMs = 60 * 60_000;
const endLimitMs = 10_000;

/**
 * Makes sure that the data folder's database is there for the taking: nobody uses it, and it holds nothing.
 *
 * @throws CancuError `LOAD_IN_USE`, `LOAD_NOT_EMPTY`, and those of starting Neo4j
 */
export async function requireEmptyDatabase(dataDir: string, parts: LocalNeo4jParts): Promise<void> {
  const running = await joinLocalNeo4j(dataDir);
  if (running === null && !existsSync(databaseIn(dataDir))) return;
  const neo4j = running ?? (await startLocalNeo4j(dataDir, parts));
  try {
    const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs });
    const content = await contentOf(graph);
    await graph.close();
    if (content.documents > 0 || content.sources > 0) {
      throw new CancuError('LOAD_NOT_EMPTY', { dir: dataDir, ...content });
    }
  } finally {
    await neo4j.stop();
  }
  if (running) throw new CancuError('LOAD_IN_USE', { dir: dataDir });
}

/**
 * Imports files into a new database of the data folder (nạp hàng loạt). The database is made beside the old one, `finish`
 * is run on it, and only then it takes the old one's place: cut off at any moment, what was there is there still.
 *
 * @param filesFolder where the files lie that `importArguments` name
 * @throws CancuError `LOAD_IMPORT_FAILED`, `LOAD_IN_USE`, and those of starting Neo4j
 */
export async function importDatabase(
  dataDir: string,
  filesFolder: string,
  importArguments: readonly string[],
  parts: LocalNeo4jParts,
  finish: (graph: Graph) => Promise<void>,
  onProgress: (text: BilingualText) => void,
): Promise<ImportReport> {
  const folder = await openDataFolder(dataDir);
  await removeAbandoned(folder.path);
  const draft = join(folder.path, `load-${process.pid}`);
  try {
    const draftHome = draftHomeIn(draft);
    await mkdir(join(draftHome, 'conf'), { recursive: true, mode: 0o700 });
    await writeFile(join(draftHome, 'conf', 'neo4j.conf'), '');
    await writeFile(join(neo4jFolder(draft), 'password'), `${folder.password}\n`, { mode: 0o600 });
    onProgress({ vi: 'Nhập vào Neo4j', en: "Running Neo4j's importer" });
    const report = await runImporter(draftHome, filesFolder, importArguments, parts);
    onProgress({ vi: 'Lập ràng buộc và chỉ mục', en: 'Making constraints and indexes' });
    const neo4j = await startLocalNeo4j(draft, parts);
    try {
      const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs });
      await finish(graph).finally(() => graph.close());
    } finally {
      await neo4j.stop();
    }
    await takePlace(dataDir, draftHome, draft);
    return report;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function runImporter(
  home: string,
  filesFolder: string,
  importArguments: readonly string[],
  { java, installation }: LocalNeo4jParts,
): Promise<ImportReport> {
  const log = join(filesFolder, 'import.report');
  const { output, exitCode } = await runCommand(
    java.program,
    [
      ...everyStart,
      ...importerMemory(),
      '-cp',
      installation.classPath.join(delimiter),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--verbose',
      // Half of what the machine has free: the rest is for reading the files.
      '--max-off-heap-memory=50%',
      `--report-file=${log}`,
      ...importArguments,
    ],
    {
      timeoutMs: importLimitMs,
      cwd: filesFolder,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    },
  );
  if (exitCode !== 0) throw new CancuError('LOAD_IMPORT_FAILED', { reason: reasonOf(output), log });
  const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(output)?.[1] ?? 0);
  return { nodes: count('nodes'), relationships: count('relationships'), importMs: importTime(output) };
}

/** The importer makes much that lives shortly: a heap that grew to its size step by step would be cleared 500 times. */
function importerMemory(): string[] {
  const { heap, young } = memoryFor(memoryOfMachine());
  return [`-Xms${heap}m`, `-Xmx${heap}m`, `-Xmn${young}m`];
}

function reasonOf(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.at(-1) ?? '?').trim();
}

/** "IMPORT DONE in 1m 4s 791ms." */
function importTime(output: string): number {
  const [, text = ''] = /IMPORT DONE in ([^.\n]+)/.exec(output) ?? [];
  const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  return [...text.matchAll(/(\d+)(ms|[hms])\b/g)].reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (units[unit] ?? 0),
    0,
  );
}

/** Puts the new database where the old, empty one was. */
async function takePlace(dataDir: string, draftHome: string, draft: string): Promise<void> {
  const folder = neo4jFolder(dataDir);
  if (await hasUsers(folder)) throw new CancuError('LOAD_IN_USE', { dir: dataDir });
  const home = join(folder, 'home');
  if (existsSync(home)) await rename(home, join(draft, 'empty'));
  await rename(draftHome, home);
}

function databaseIn(dataDir: string): string {
  return join(neo4jFolder(dataDir), 'home', 'data', 'databases', 'neo4j');
}

/** What loads that were killed left behind, with the importer that may still run for one. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /^load-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const draft = join(folder, name);
    await endImporter(draft);
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Where Neo4j's importer works for a load whose folder is `draft`. */
function draftHomeIn(draft: string): string {
  return join(neo4jFolder(draft), 'home');
}

/** Ends the importer of a load that was killed; where the system does not tell of it, it is left to end by itself. */
async function endImporter(draft: string): Promise<void> {
  for (const pid of await processesOf('NEO4J_HOME', draftHomeIn(draft))) {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    for (const deadline = Date.now() + endLimitMs; isAlive(pid) && Date.now() < deadline; ) await sleep(25);
  }
}
