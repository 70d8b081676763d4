import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { UploadLimits } from '../../../src/api/uploads/upload-limits.js';
import { testGraph } from '../../neo4j/test-graph.js';
import { docxOf } from '../docx-of.js';

const program = fileURLToPath(new URL('./serve-compiled.js', import.meta.url));
const line =
  'Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương và Kế hoạch số 12-KH/TU.\n';
/** About that many megabytes of citations. */
const citations = (megabytes: number): string => line.repeat((megabytes * 1e6) / Buffer.byteLength(line));

/** A compiled server with these limits; `dist/` must have been built, as `npm test` does. */
function serverWith(limits: Partial<UploadLimits>): () => string {
  testGraph();
  let child: ChildProcess | undefined;
  let url = '';
  beforeAll(async () => {
    const { uri, user, password, database } = inject('neo4j');
    const env = {
      ...process.env,
      LOG_LEVEL: 'fatal',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const args = [program, JSON.stringify(limits)];
    const begun = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    child = begun;
    const ended = once(begun, 'exit').then(([code]) =>
      Promise.reject(new Error(`the server ended: ${code}`)),
    );
    [url = ''] = await Promise.race([once(createInterface(begun.stdout), 'line'), ended]);
    ended.catch(() => {});
  });
  afterAll(async () => {
    if (!child || child.exitCode !== null) return;
    child.stdin?.end();
    await once(child, 'close');
  });
  return () => url;
}

async function check(url: string, file: string | Blob): Promise<Response> {
  const form = new FormData();
  form.append('tep', typeof file === 'string' ? new Blob([file]) : file, 'ke-hoach');
  return fetch(`${url}/check`, { method: 'POST', headers: { accept: 'application/json' }, body: form });
}

describe('a crowd that sends more files than can wait', () => {
  const url = serverWith({ maxWaiting: 6 });

  test('is told to come again in part, gets its answers in part, and leaves the server as it was', async () => {
    // Small on the way, long to read, nothing in it to be checked.
    const file = docxOf('kế hoạch '.repeat(20).concat('\n').repeat(2_000));
    const answers = await Promise.all(Array.from({ length: 30 }, () => check(url(), file)));
    const refused = answers.filter(({ status }) => status === 503);
    const answered = answers.filter(({ status }) => status === 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(answered.length).toBeGreaterThanOrEqual(6);
    expect(refused.length + answered.length).toBe(30);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused[0]?.json()).toMatchObject({ code: 'UPLOADS_BUSY' });
    expect((await check(url(), line)).status).toBe(200);
  });
});

describe('a file that takes too long to read', () => {
  const url = serverWith({ maxReadingMs: 1_500 });

  test('is given up and named; the next one is read', async () => {
    const response = await check(url(), citations(10));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      failures: [{ path: 'ke-hoach', code: 'UPLOAD_TOO_SLOW' }],
    });
    // Its thread has gone with it; a new one takes a moment to begin.
    const failures = async () =>
      ((await (await check(url(), line)).json()) as { failures: object[] }).failures;
    await expect.poll(failures, { timeout: 60_000, interval: 1_000 }).toEqual([]);
  });
});

describe('a client that sends its request a byte at a time', () => {
  const url = serverWith({ maxReceivingMs: 1_000 });

  test('is cut off with 408, while others are answered', async () => {
    const { hostname, port } = new URL(url());
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /check HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 100000\r\n\r\n',
    );
    const trickle = setInterval(() => socket.write('x'), 100);
    const answer = await allOf(socket);
    clearInterval(trickle);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect((await check(url(), line)).status).toBe(200);
  });
});

async function allOf(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (piece) => {
    text += String(piece);
  });
  // What is still being sent when the server closes is answered with a reset.
  socket.on('error', () => {});
  await new Promise((closed) => socket.once('close', closed));
  return text;
}
