import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CancuError } from '../errors/cancu-error.js';
import { type DataFolder, openDataFolder, readIfThere } from './data-folder.js';
import type { Installation } from './installation.js';
import { isAlive } from './is-alive.js';
import type { Java } from './java.js';
import { hasUsers, type Lease, takeLease } from './lease.js';
import { type LocalState, runningNeo4j } from './local-state.js';
import { memoryFor, memoryOfMachine } from './memory.js';

/** A Neo4j that this process may use until it calls `stop`. */
export interface UsableNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Gives it back. A Neo4j that was started here stops, unless another cancu process still uses it. */
  stop(): Promise<void>;
}

/** What it takes to start one. */
export interface LocalNeo4jParts {
  readonly java: Java;
  readonly installation: Installation;
  /** Options for Java beyond those that every start has. */
  readonly javaOptions?: readonly string[];
  /** Milliseconds after which a start, or the wait for another process's start, is given up. */
  readonly limitMs?: number;
}

const startLimitMs = 120_000;
const stopLimitMs = 60_000;
const folderIsHeld = 3;
/** Megabytes of the heap, beside its young part, that a start takes: what lasts of an empty database fits in. */
const oldAtFirst = 256;

// Neo4j's own list for Java 17 and newer, and a collector for a database that starts often.
export const everyStart = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-XX:+UseSerialGC',
];

/** The Neo4j that already runs for this data folder, or null when none does. */
export async function joinLocalNeo4j(dataDir: string): Promise<UsableNeo4j | null> {
  const folder = await openDataFolder(dataDir);
  const lease = await takeLease(folder.path);
  const state = await runningNeo4j(folder.path);
  if (state) return usable(folder, lease, state);
  await lease.release();
  return null;
}

/**
 * Starts Neo4j in the data folder, or joins one that another process has just started there.
 *
 * @throws CancuError `DATA_DIR_UNUSABLE`, `DATA_DIR_LOCKED`, `NEO4J_START`
 */
export async function startLocalNeo4j(dataDir: string, parts: LocalNeo4jParts): Promise<UsableNeo4j> {
  const folder = await openDataFolder(dataDir);
  const lease = await takeLease(folder.path);
  try {
    return usable(folder, lease, await startOrJoin(dataDir, folder, parts));
  } catch (error) {
    await lease.release();
    throw error;
  }
}

async function startOrJoin(dataDir: string, folder: DataFolder, parts: LocalNeo4jParts): Promise<LocalState> {
  const deadline = Date.now() + (parts.limitMs ?? startLimitMs);
  while (Date.now() < deadline) {
    const logged = (await readIfThere(logOf(folder)))?.length ?? 0;
    const java = await launch(folder, parts);
    const state = await announced(folder, java, deadline);
    if (state) return state;
    if (java.exitCode !== folderIsHeld) {
      java.kill();
      throw await startError(folder, logged);
    }
    // Another one starts or stops in this folder. In the first case its state appears, in the second the next
    // launch succeeds.
    const other = await waitForState(folder, Math.min(deadline, Date.now() + 2_000), () => true);
    if (other) return other;
  }
  throw new CancuError('DATA_DIR_LOCKED', { dir: dataDir, pid: (await holderOf(folder)) ?? '?' });
}

/** The state that `java` announces, or null when it ends first or takes too long. It does not outlive cancu until then. */
async function announced(
  folder: DataFolder,
  java: ChildProcess,
  deadline: number,
): Promise<LocalState | null> {
  const abandon = (): void => {
    java.kill();
  };
  process.once('exit', abandon);
  try {
    return await waitForState(folder, deadline, () => java.exitCode === null && java.signalCode === null);
  } finally {
    process.off('exit', abandon);
  }
}

async function waitForState(
  folder: DataFolder,
  deadline: number,
  mayCome: () => boolean,
): Promise<LocalState | null> {
  while (Date.now() < deadline && mayCome()) {
    const state = await runningNeo4j(folder.path);
    if (state) return state;
    await sleep(25);
  }
  return null;
}

/**
 * The process gets a group of its own, so that Ctrl-C in the terminal reaches cancu alone, which stops things in
 * order; and a log file, so that it can outlive the process that started it while others use it.
 */
async function launch(
  folder: DataFolder,
  { java, installation, javaOptions = [] }: LocalNeo4jParts,
): Promise<ChildProcess> {
  const log = await open(logOf(folder), 'a', 0o600);
  const classPath = installation.classPath.join(delimiter);
  const child = spawn(
    java.program,
    [...everyStart, ...memoryOptions(), ...javaOptions, '-cp', classPath, 'LocalNeo4j', folder.path],
    {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    },
  );
  child.unref();
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  await log.close();
  return child;
}

function memoryOptions(): string[] {
  const { heap, young, pageCache } = memoryFor(memoryOfMachine());
  return [`-Xms${young + oldAtFirst}m`, `-Xmx${heap}m`, `-Xmn${young}m`, `-Dcancu.pagecache=${pageCache}m`];
}

/** `logged`: how long the log was before this start. */
async function startError(folder: DataFolder, logged: number): Promise<CancuError> {
  const log = ((await readIfThere(logOf(folder))) ?? '').slice(logged);
  const causes = log.split('\n').filter((line) => /^(Caused by: |Exception in |Error)/.test(line));
  const reason = causes.at(-1) ?? log.trim().split('\n').at(-1) ?? '?';
  return new CancuError('NEO4J_START', { reason, log: logOf(folder) });
}

function logOf(folder: DataFolder): string {
  return join(folder.path, 'start.log');
}

function usable(folder: DataFolder, lease: Lease, state: LocalState): UsableNeo4j {
  return {
    uri: state.uri,
    user: 'neo4j',
    password: folder.password,
    stop: async () => {
      await lease.release();
      await waitForEnd(folder);
    },
  };
}

/**
 * Of the process that runs now: the one that this process began with may have been lost and started again by others.
 * One that does not end in time is left alone; its number may be another program's by now.
 */
async function waitForEnd(folder: DataFolder): Promise<void> {
  const deadline = Date.now() + stopLimitMs;
  while (Date.now() < deadline && (await holderOf(folder)) !== null) {
    // A process that came since keeps it, or waits to start it again.
    if (await hasUsers(folder.path)) return;
    await sleep(25);
  }
}

/** The process that runs Neo4j in this folder, as `lock` names it, or null. */
async function holderOf(folder: DataFolder): Promise<number | null> {
  const pid = Number(await readIfThere(join(folder.path, 'lock')));
  return pid > 0 && isAlive(pid) ? pid : null;
}
