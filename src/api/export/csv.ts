import { stringify } from 'csv-stringify/sync';
import type { Column } from './column.js';
import { type Extent, extentWords } from './extent.js';

const byteOrderMark = '\ufeff';

/**
 * Records as CSV that Excel opens as it is: UTF-8 with a byte order mark, lines that end in CR LF, text in quotes. A
 * text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` and what looks like them in front) gets an
 * apostrophe before it. A part of a longer list says so in its last row.
 */
export async function* csv<Row>(
  records: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  separator: ',' | ';',
  extent: Extent,
): AsyncGenerator<string> {
  const line = (cells: readonly unknown[]): string =>
    stringify([cells], {
      delimiter: separator,
      quoted_string: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    });
  yield byteOrderMark + line(columns.map(({ name }) => name));
  for await (const record of records) yield line(columns.map((column) => column.cell(record)));
  if (extent.partial) {
    const { vi, en } = extentWords(extent);
    yield line([`${vi} · ${en}`, ...columns.slice(1).map(() => null)]);
  }
}
