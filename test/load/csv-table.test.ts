import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ByteSpool } from '../../src/graph/load/byte-spool.js';
import { CsvRow, listSeparator } from '../../src/graph/load/csv-row.js';
import { CsvTable } from '../../src/graph/load/csv-table.js';
import { LineSpool } from '../../src/graph/load/line-spool.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancu-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const columns = { title: 'string', sides: 'string[]', start: 'long' } as const;
const textColumn = new CsvRow({ text: 'string' });

async function rowsIn(file: string): Promise<string[][]> {
  return parse(await readFile(join(folder, file), 'utf8'), { relaxColumnCount: false });
}

describe('a table for the importer', () => {
  test('writes what it is given, whatever the lengths, and rows with line breaks apart', async () => {
    const table = new CsvTable(folder, 'All', [':ID(All)'], columns, { text: 'string' });
    // Longer than what is written out at once, and many that end just before and after it.
    const texts = Array.from({ length: 300 }, (_, at) => 'Đồng chí '.repeat(at * 7)).concat(
      'ư'.repeat(400_000),
    );
    for (const [number, text] of texts.entries()) {
      const row = { title: `Số "${number}", ban hành`, sides: ['a', 'b'], start: number };
      table.write([number], row, Buffer.from(textColumn.fields({ text })));
    }
    table.write([9001], { title: 'Điều 1.\nĐiều 2.', sides: [], start: null });
    table.write([9002], { title: null }, Buffer.from(textColumn.fields({ text: 'Trang 1\nTrang 2' })));
    expect(table.close()).toEqual({ plain: ['All.csv'], withBreaks: ['All.lines.csv'] });

    const [header, ...rows] = await rowsIn('All.csv');
    expect(header).toEqual([':ID(All)', 'title:string', 'sides:string[]', 'start:long', 'text:string']);
    expect(rows).toEqual(
      texts.map((text, number) => [
        `${number}`,
        `Số "${number}", ban hành`,
        `a${listSeparator}b`,
        `${number}`,
        text,
      ]),
    );
    expect((await rowsIn('All.lines.csv')).slice(1)).toEqual([
      ['9001', 'Điều 1.\nĐiều 2.', '', '', ''],
      ['9002', '', '', '', 'Trang 1\nTrang 2'],
    ]);
  });

  test('makes no file without a row', () => {
    const table = new CsvTable(folder, 'None', [':ID(None)'], columns);
    expect(table.close()).toEqual({ plain: [], withBreaks: [] });
  });

  test('refuses a property that it has no column for', () => {
    expect(() => new CsvRow(columns).fields({ title: 'a', place: 'Hà Nội' })).toThrow(RangeError);
    expect(new CsvRow(columns).fields({ title: 'a', place: null })).toBe(',"a",,');
  });
});

test('bytes laid aside are read again by their place, also while more come', () => {
  const spool = new ByteSpool(join(folder, 'bytes'));
  const pieces = Array.from({ length: 200 }, (_, at) => `${at} ${'ế'.repeat(at * 40)}`);
  const wordsAt = (place: number) => Buffer.from(spool.read(place)).toString();
  const places = pieces.slice(0, 100).map((piece) => spool.add(Buffer.from(piece)));
  expect(wordsAt(57)).toBe(pieces[57]);
  for (const piece of pieces.slice(100)) places.push(spool.add(Buffer.from(piece)));
  expect(places.map(wordsAt)).toEqual(pieces);
  spool.close();
});

test('lines laid aside come back whole and in their order', () => {
  const spool = new LineSpool(join(folder, 'lines'));
  expect(spool.lines()).toEqual([]);
  const lines = Array.from({ length: 3000 }, (_, at) => `{"number":${at},"title":"Nghị quyết số ${at}"}`);
  for (const line of lines) spool.add(line);
  expect(spool.lines()).toEqual(lines);
});
