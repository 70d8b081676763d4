import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expandPaths } from '../../src/reading/expand-paths.js';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cancu-'));
  const files = [
    'b/2.docx',
    'b/10.PDF',
    'b/muc/1.md',
    'b/~$2.docx',
    'b/.an/3.txt',
    'b/.an.txt',
    'b/anh.png',
    'a.txt',
    'khong-ten',
    'rong/anh.png',
  ];
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), 'Kế hoạch');
  }
});
afterAll(() => rm(root, { recursive: true }));

it.each<[string, string[], string[]]>([
  [
    'a folder: its files below, sorted, hidden ones and locks left out',
    ['b'],
    ['b/10.PDF', 'b/2.docx', 'b/muc/1.md'],
  ],
  ['files as named, in their order', ['khong-ten', 'a.txt'], ['khong-ten', 'a.txt']],
  ['a hidden file that is named', ['b/.an.txt'], ['b/.an.txt']],
  ['a folder without files', ['rong'], ['rong FOLDER_WITHOUT_FILES']],
  ['a missing path beside a good one', ['mat.txt', 'a.txt'], ['mat.txt FILE_NOT_FOUND', 'a.txt']],
])('%s', async (_, paths, expected) => {
  const expanded = await expandPaths(paths.map((path) => join(root, path)));
  expect(
    expanded.map((found) => relative(root, found.path) + ('error' in found ? ` ${found.error.code}` : '')),
  ).toEqual(expected);
});

it('keeps standard input', async () => {
  expect(await expandPaths(['-'])).toEqual([{ path: '-' }]);
});
