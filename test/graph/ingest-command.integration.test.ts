import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { testGraph } from '../neo4j/test-graph.js';
import { fixtures } from './write/fixtures.js';
import { differences, dumpGraph } from './write/graph-dump.js';

const fixtureFolder = fileURLToPath(new URL('fixtures/', import.meta.url));
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

describe('cancu ingest', () => {
  const graph = testGraph();
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-ingest-'));
    await writeFile(file('mat.txt'), secret);
    await writeFile(file('ghi-chu.txt'), 'Mua gạo, mua mắm.\nGọi điện cho mẹ.\n');
    await writeFile(file('rong.txt'), '');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('takes a folder in and says what it found', async () => {
    const { code, stdout } = await cancu('ingest', fixtureFolder);
    expect(code).toBe(0);
    const [vietnamese, english] = stdout.trim().split('\n');
    expect(vietnamese).toContain(`Đã nạp ${fixtures().length} tệp`);
    expect(vietnamese).toContain(`mới ${fixtures().length}, cập nhật 0, không đổi 0, bị từ chối hoặc lỗi 0`);
    expect(english).toContain(`Ingested ${fixtures().length} files`);
  });

  test('again changes nothing', async () => {
    const before = await dumpGraph(graph());
    const { code, stdout } = await cancu('ingest', fixtureFolder);
    expect(code).toBe(0);
    expect(stdout).toContain(`mới 0, cập nhật 0, không đổi ${fixtures().length}, bị từ chối hoặc lỗi 0`);
    expect(differences(before, await dumpGraph(graph()))).toEqual([]);
  });

  test('names every file that it refuses, stores nothing of it and does the others', async () => {
    const before = await dumpGraph(graph());
    const good = join(fixtureFolder, 'lao-cai-ke-hoach.txt');
    const paths = [file('mat.txt'), file('ghi-chu.txt'), file('rong.txt'), file('khong-co.txt'), good];
    const { code, stdout, stderr } = await cancu('ingest', ...paths);
    expect(code).toBe(2);
    expect(stdout).toContain('không đổi 1, bị từ chối hoặc lỗi 4');
    // By the path that was given: two folders may hold files of one name.
    for (const [name, reason] of [
      ['mat.txt', 'SECRET_DOCUMENT'],
      ['ghi-chu.txt', 'NO_DOCUMENT'],
      ['rong.txt', 'FILE_EMPTY'],
      ['khong-co.txt', 'FILE_NOT_FOUND'],
    ] as const) {
      expect(stderr).toMatch(new RegExp(`${join(folder, name)}[^]*?\\[${reason}\\]`));
    }
    expect(differences(before, await dumpGraph(graph()))).toEqual([]);
  });

  test('takes files out again, and says which it does not hold', async () => {
    const { code, stdout, stderr } = await cancu(
      'ingest',
      '--remove',
      ...fixtures().map(pathOf),
      file('ghi-chu.txt'),
    );
    expect(code).toBe(2);
    expect(stdout).toContain(`Đã gỡ ${fixtures().length} tệp`);
    expect(stderr).toContain('[SOURCE_UNKNOWN]');
    expect((await dumpGraph(graph())).filter((line) => line.startsWith('Source'))).toEqual([]);
  });

  test('takes a file out by its SHA-256', async () => {
    const [first] = fixtures();
    if (!first) throw new Error('no fixtures');
    expect((await cancu('ingest', pathOf(first))).code).toBe(0);
    expect((await cancu('ingest', '--remove', first.sha256)).code).toBe(0);
    expect((await dumpGraph(graph())).filter((line) => line.startsWith('Source'))).toEqual([]);
  });
});

const secret = `TỈNH ỦY ĐỒNG NAI                                ĐẢNG CỘNG SẢN VIỆT NAM
Số 9-KH/TU                                Đồng Nai, ngày 10 tháng 3 năm 2023

MẬT

KẾ HOẠCH
thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII
`;

function pathOf({ name }: { readonly name: string }): string {
  return join(fixtureFolder, name);
}

async function cancu(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { uri, user, password, database } = inject('neo4j');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: Number(code), stdout, stderr };
}
