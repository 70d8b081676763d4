import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GraphSettings, openGraph } from '../../src/graph/connection/graph.js';
import { prepareClassArchive } from '../../src/neo4j-local/class-archive.js';
import { findUsableJava } from '../../src/neo4j-local/find-neo4j.js';
import { jarFolder, prepareInstallation } from '../../src/neo4j-local/installation.js';
import { isAlive } from '../../src/neo4j-local/is-alive.js';
import type { Java } from '../../src/neo4j-local/java.js';
import {
  type LocalNeo4jParts,
  startLocalNeo4j,
  type UsableNeo4j,
} from '../../src/neo4j-local/local-neo4j.js';
import { runningNeo4j } from '../../src/neo4j-local/local-state.js';

const java = await findUsableJava();
const parts = 'program' in java ? await partsFor(java) : null;

async function partsFor(java: Java): Promise<LocalNeo4jParts> {
  const installation = await prepareInstallation(java, () => {});
  return { java, installation, javaOptions: await prepareClassArchive({ java, installation }, () => {}) };
}

// Each test starts Java, some of them several times.
describe.skipIf(parts === null)('the Neo4j that Java runs on this machine', { timeout: 600_000 }, () => {
  let dataDir: string;
  const inFolder = (name: string) => join(dataDir, 'neo4j', name);
  const begun: ChildProcess[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cancu-local-'));
  });
  afterEach(async () => {
    for (const holder of begun.splice(0)) holder.kill('SIGKILL');
    await eventually(() => runningPid() === null);
    await rm(dataDir, { recursive: true, force: true });
  });

  function start(limitMs = 120_000): Promise<UsableNeo4j> {
    if (!parts) throw new Error('no Java');
    return startLocalNeo4j(dataDir, { ...parts, limitMs });
  }

  /** Another process that uses the database, and what it says of it. */
  async function hold(): Promise<{ holder: ChildProcess; said: string }> {
    const holder = spawn(process.execPath, ['--import', 'tsx', 'test/neo4j-local/hold-neo4j.ts', dataDir], {
      // Without Docker on the path the way is Java, on every machine.
      env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    begun.push(holder);
    const [line] = await once(createInterface(holder.stdout), 'line');
    return { holder, said: String(line) };
  }

  /** The process number of the database, or null when none runs. */
  function runningPid(): number | null {
    if (!existsSync(inFolder('lock'))) return null;
    const pid = Number(readFileSync(inFolder('lock'), 'utf8'));
    return isAlive(pid) ? pid : null;
  }

  async function one(settings: Pick<GraphSettings, 'uri' | 'user' | 'password'>): Promise<unknown> {
    const graph = await openGraph({ ...settings, database: 'neo4j', statementTimeoutMs: 10_000 });
    try {
      return await graph.read({ name: 'test', text: 'RETURN 1 AS one' }, {});
    } finally {
      await graph.close();
    }
  }

  test('has a password of its own, in a folder for its owner alone, and listens on loopback only', async () => {
    mkdirSync(join(dataDir, 'neo4j'));
    chmodSync(join(dataDir, 'neo4j'), 0o755);
    const neo4j = await start();
    expect(await one(neo4j)).toEqual([{ one: 1 }]);
    await expect(one({ ...neo4j, password: 'neo4j' })).rejects.toMatchObject({ code: 'NEO4J_AUTH' });
    expect(statSync(join(dataDir, 'neo4j')).mode & 0o777).toBe(0o700);
    expect(statSync(inFolder('password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(inFolder('password'), 'utf8').trim()).toBe(neo4j.password);
    const port = Number(new URL(neo4j.uri).port);
    for (const address of otherAddresses()) expect(await accepts(address, port), address).toBe(false);
    await neo4j.stop();
    expect(runningPid()).toBeNull();
    expect(await runningNeo4j(join(dataDir, 'neo4j'))).toBeNull();
  });

  test('serves several processes and stops with the last of them, not with the first', async () => {
    const { holder, said } = await hold();
    const own = await start();
    expect(JSON.parse(said)).toEqual({ uri: own.uri, way: 'java' });
    holder.stdin?.end();
    await once(holder, 'exit');
    expect(await one(own)).toEqual([{ one: 1 }]);
    await own.stop();
    expect(runningPid()).toBeNull();
  });

  test('is started once by processes that come at the same time', async () => {
    const held = await Promise.all([hold(), hold(), start()]);
    const [first, second, own] = held;
    expect(new Set([JSON.parse(first.said).uri, JSON.parse(second.said).uri, own.uri]).size).toBe(1);
    await own.stop();
    expect(runningPid()).not.toBeNull();
  });

  test('stops when its only user is killed, and starts again in the same folder', async () => {
    const { holder } = await hold();
    expect(runningPid()).not.toBeNull();
    holder.kill('SIGKILL');
    await eventually(() => runningPid() === null);
    const neo4j = await start();
    expect(await one(neo4j)).toEqual([{ one: 1 }]);
    await neo4j.stop();
  });

  test('killed itself, it is started again with its data at the same address, and an open graph works on', async () => {
    const killed = await start();
    const graph = await openGraph({ ...killed, database: 'neo4j', statementTimeoutMs: 10_000 });
    const read = () => graph.read({ name: 'test', text: 'MATCH (k:Kept) RETURN k.name AS name' }, {});
    await graph.write({ name: 'test', text: 'CREATE (:Kept {name: "văn bản"})' }, {});
    process.kill(runningPid() ?? 0, 'SIGKILL');
    await eventually(() => runningPid() === null);
    expect(existsSync(inFolder('state.json'))).toBe(true);
    await expect(read()).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
    const again = await start();
    expect([again.uri, again.password]).toEqual([killed.uri, killed.password]);
    expect(await read()).toEqual([{ name: 'văn bản' }]);
    await graph.close();
    await killed.stop();
    await again.stop();
    expect(runningPid()).toBeNull();
  });

  test('takes another port when the one of last time is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    const taken = typeof address === 'object' && address ? String(address.port) : '';
    mkdirSync(join(dataDir, 'neo4j'));
    writeFileSync(inFolder('port'), taken);
    const neo4j = await start();
    expect(new URL(neo4j.uri).port).not.toBe(taken);
    expect(await one(neo4j)).toEqual([{ one: 1 }]);
    await neo4j.stop();
    squatter.close();
  });

  test('a folder that another process holds without answering is named with that process', async () => {
    const neo4j = await start();
    const pid = runningPid();
    rmSync(inFolder('state.json'));
    await expect(start(3_000)).rejects.toMatchObject({
      code: 'DATA_DIR_LOCKED',
      details: { dir: dataDir, pid },
    });
    await neo4j.stop();
  });

  test('a start that fails says why and where to read on', async () => {
    mkdirSync(join(dataDir, 'neo4j'), { recursive: true });
    writeFileSync(inFolder('home'), 'in the way');
    await expect(start()).rejects.toMatchObject({
      code: 'NEO4J_START',
      details: { log: inFolder('start.log') },
    });
    expect(runningPid()).toBeNull();
  });

  test('a data folder that is a file is refused', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    dataDir = file;
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE', details: { dir: file } });
    dataDir = join(file, '..');
  });

  test('a download that is killed is not taken for a whole one', async () => {
    const downloader = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/neo4j-local/hold-neo4j.ts', dataDir],
      {
        env: { ...process.env, XDG_CACHE_HOME: dataDir, DOCKER_HOST: 'tcp://127.0.0.1:9' },
        stdio: 'ignore',
      },
    );
    const drafts = async (): Promise<string[]> => {
      const folder = join(dataDir, 'cancu');
      return existsSync(folder) ? (await readdir(folder)).filter((name) => name.startsWith('draft-')) : [];
    };
    await eventually(async () => (await drafts()).length > 0);
    downloader.kill('SIGKILL');
    await once(downloader, 'exit');
    expect(existsSync(jarFolder(join(dataDir, 'cancu')))).toBe(false);
  });
});

function otherAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => address.address);
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => settle(true))
      .once('error', () => settle(false))
      .once('timeout', () => settle(false));
  });
}

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('did not happen in 120 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
