import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config/config.js';
import { findNeo4j } from '../src/neo4j-local/find-neo4j.js';

/**
 * How long a user waits for `cancu start`: in an empty data folder (jars at hand), in a filled one, and with NEO4J_URI
 * set. Times are from the start of the process to its addresses, and to the first answer. Build first.
 *
 *     npm run build && npx tsx bench/start.ts
 */
const rounds = 3;
const dataDir = await mkdtemp(join(tmpdir(), 'cancu-bench-'));

interface Measured {
  readonly listening: number;
  readonly answered: number;
  readonly stopped: number;
}

async function start(env: NodeJS.ProcessEnv): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/cli/main.js', 'start'], {
    env: { ...process.env, CANCU_DATA_DIR: dataDir, LOG_LEVEL: 'warn', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    if (said.includes('Ctrl-C')) break;
  }
  const listening = performance.now() - began;
  const [, url, body] = /curl -s (\S+) .* -d '(.*)'/.exec(said) ?? [];
  if (url === undefined || body === undefined) throw new Error(said);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!(await response.text()).includes('28-NQ/TW')) throw new Error('no answer');
  const answered = performance.now() - began;
  const stopping = performance.now();
  child.kill('SIGINT');
  await once(child, 'exit');
  return { listening, answered, stopped: performance.now() - stopping };
}

function report(what: string, measured: readonly Measured[]): void {
  const best = (pick: (one: Measured) => number): string =>
    `${(Math.min(...measured.map(pick)) / 1000).toFixed(2)} s`;
  const columns = [
    what.padEnd(28),
    best((m) => m.listening),
    best((m) => m.answered),
    best((m) => m.stopped),
  ];
  process.stdout.write(`${columns.join('  ')}\n`);
}

async function repeat(env: NodeJS.ProcessEnv): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await start(env));
  return measured;
}

process.stdout.write(`${'best of'.padEnd(28)}  listening  first answer  stopped\n`);
report('empty data folder, once', [await start({})]);
report(`filled data folder, ${rounds}`, await repeat({}));
const neo4j = await findNeo4j({ ...readConfig(), neo4j: null, dataDir }, () => {});
const given = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
report(`NEO4J_URI set, ${rounds}`, await repeat(given));
await neo4j.stop();
await rm(dataDir, { recursive: true, force: true });
