import { spawn } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findUsableJava } from '../../src/neo4j-local/find-neo4j.js';
import { isAlive } from '../../src/neo4j-local/is-alive.js';
import { CancuProcess } from './cancu-process.js';

let folder: string;
const begun: CancuProcess[] = [];

function cancu(args: readonly string[], env: NodeJS.ProcessEnv): CancuProcess {
  const begins = new CancuProcess(args, { CANCU_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn', ...env });
  begun.push(begins);
  return begins;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancu-start-'));
});
afterAll(async () => {
  for (const each of begun) each.child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

describe('what is wrong is said in both languages, with exit code 2 and nothing started', () => {
  afterEach(() => expect(existsSync(join(folder, 'data'))).toBe(false));

  test('a port in use', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const address = squatter.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const refused = cancu(['start'], { PORT: port });
    expect(await refused.end()).toBe(2);
    expect(refused.stderr).toContain(`Cổng ${port} trên 127.0.0.1 đang được dùng.`);
    expect(refused.stderr).toContain(`Port ${port} on 127.0.0.1 is in use.`);
    expect(refused.stderr).not.toContain('    at ');
    squatter.close();
  });

  test('a host that is not this machine', async () => {
    const refused = cancu(['start'], { HOST: '192.0.2.1', PORT: '0' });
    expect(await refused.end()).toBe(2);
    expect(refused.stderr).toContain('HOST_UNUSABLE');
  });

  test('a setting that makes no sense', async () => {
    const refused = cancu(['start'], { PORT: 'four thousand' });
    expect(await refused.end()).toBe(2);
    expect(refused.stderr).toMatch(/PORT[\s\S]*\[CONFIG_INVALID\]/);
  });

  test.each([
    { what: 'a wrong password', change: { NEO4J_PASSWORD: 'wrong-password' }, code: 'NEO4J_AUTH' },
    {
      what: 'a Neo4j that is not there',
      change: { NEO4J_URI: 'bolt://127.0.0.1:9' },
      code: 'NEO4J_UNREACHABLE',
    },
    {
      what: 'a database that is not there',
      change: { NEO4J_DATABASE: 'nosuchdatabase' },
      code: 'NEO4J_DATABASE',
    },
  ])('$what', async ({ change, code }) => {
    const { uri, user, password } = inject('neo4j');
    const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const refused = cancu(['start'], { ...given, PORT: '0', ...change });
    expect(await refused.end()).toBe(2);
    expect(refused.stderr).toContain(`[${code}]`);
  });
});

test('without any way to a Neo4j, one message names the three and what was found of each', async () => {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  const refused = cancu(['start'], { PATH: bin, JAVA_HOME: undefined, PORT: '0' });
  expect(await refused.end()).toBe(2);
  expect(refused.stderr).toMatch(
    /NEO4J_URI: not set; 2\. Docker: no docker command; 3\. Java \+ Maven: no java command/,
  );
  expect(refused.stderr).toContain('NEO4J_URI: chưa đặt');
  await rm(join(folder, 'data'), { recursive: true, force: true });
});

const java = await findUsableJava();

describe.skipIf(!('program' in java))('with the local Neo4j', { timeout: 900_000 }, () => {
  // Java is the way here, even where Docker could be.
  const local = { DOCKER_HOST: 'tcp://127.0.0.1:9' };
  const database = (): number => Number(readFileSync(join(folder, 'data', 'neo4j', 'lock'), 'utf8'));
  const ready = async (url: string): Promise<number> => (await fetch(`${url}/readyz`)).status;

  async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 300_000;
    while (!(await condition())) {
      if (Date.now() > deadline) throw new Error('did not happen in 300 s');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  test('it serves, shares its database, outlives the loss of it, and leaves nothing when stopped', async () => {
    const port = await freePort();
    const server = cancu(['start'], { ...local, PORT: String(port) });
    const [, url = ''] = await server.says(/(http:\/\/127\.0\.0\.1:\d+)\/graphql /);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await ready(url)).toBe(200);

    const [, question = ''] = /-d '(\{.*\})'/.exec(server.stdout) ?? [];
    const headers = { 'content-type': 'application/json' };
    const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body: question })).json();
    expect(answer).toMatchObject({ data: { document: { symbol: '28-NQ/TW' } } });

    const second = cancu(['start'], { ...local, PORT: String(port) });
    expect(await second.end()).toBe(2);
    expect(second.stderr).toContain(`Một máy chủ cancu đang chạy ở cổng ${port}`);
    expect(second.stderr).toContain('[SERVER_RUNNING]');

    const beside = cancu(['start'], { ...local, PORT: '0' });
    await beside.says(/already running in the data folder/);
    const first = database();
    beside.child.kill('SIGTERM');
    expect(await beside.end()).toBe(0);
    expect(isAlive(first)).toBe(true);

    process.kill(first, 'SIGKILL');
    await eventually(async () => (await ready(url)) === 503);
    const lost = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body: question })).json();
    expect(lost).toMatchObject({ errors: [{ extensions: { code: 'NEO4J_UNREACHABLE' } }] });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);

    const other = cancu(['start'], { ...local, PORT: '0' });
    await other.says(/run by Java on this machine/);
    await eventually(async () => (await ready(url)) === 200);
    const found = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body: question })).json();
    expect(found).toEqual(answer);

    const last = database();
    other.child.kill('SIGTERM');
    expect(await other.end()).toBe(0);
    expect(await ready(url)).toBe(200);
    server.child.kill('SIGINT');
    expect(await server.end()).toBe(0);
    expect(isAlive(last)).toBe(false);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('Ctrl-C while Neo4j still starts leaves no Java behind', async () => {
    const early = cancu(['start'], { ...local, PORT: '0' });
    await early.says(/Starting Neo4j with Java/);
    await eventually(() => isAlive(database()));
    early.child.kill('SIGINT');
    expect(await early.end()).toBe(130);
    await eventually(() => !isAlive(database()));
  });

  test('started by npm, it stops when npm is gone', async () => {
    const shell = spawn('sh', ['-c', `"$0" --import tsx src/cli/main.ts start; exit $?`, process.execPath], {
      env: {
        ...process.env,
        ...local,
        npm_lifecycle_event: 'start',
        PORT: '0',
        LOG_LEVEL: 'warn',
        CANCU_DATA_DIR: join(folder, 'data'),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    shell.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    await eventually(() => said.includes('Ctrl-C'));
    expect(isAlive(database())).toBe(true);
    shell.kill('SIGKILL');
    await eventually(() => !isAlive(database()));
  });

  test('a short command starts one for itself and stops it again', async () => {
    const migrate = cancu(['migrate'], local);
    expect(await migrate.end()).toBe(0);
    expect(migrate.stdout).toContain('Nothing to apply');
    expect(isAlive(database())).toBe(false);
  });
});
