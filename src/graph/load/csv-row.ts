/** How the importer is to read a column. */
export type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean';
export type Columns = Readonly<Record<string, ColumnType>>;

/** Between the entries of a list: a code point that stands for no character and so in no text. */
export const listSeparator = '\ufdd0';

/**
 * The form of a row in the files that `neo4j-admin database import` reads.
 *
 * An empty list is written as nothing, as the form knows none: see docs/graph.md, "an empty list may be absent".
 *
 * @example new CsvRow({ id: 'string', start: 'long', page: 'long' }).fields({ id: 'a"b', start: 7 }) // ',"a""b",7,'
 */
export class CsvRow {
  readonly header: string;
  readonly #columns: readonly (readonly [string, ColumnType])[];

  constructor(columns: Columns) {
    this.#columns = Object.entries(columns);
    this.header = this.#columns.map(([name, type]) => `,${name}:${type}`).join('');
  }

  /**
   * The fields of a row, a comma before each.
   *
   * @throws RangeError for a property without a column: it would be lost without a word
   */
  fields(row: object): string {
    const values: Readonly<Record<string, unknown>> = { ...row };
    let given = 0;
    for (const name in values) if (values[name] != null) given += 1;
    let line = '';
    for (const [name, type] of this.#columns) {
      const value = values[name];
      if (value === null || value === undefined) {
        line += ',';
        continue;
      }
      line += `,${field(value, type)}`;
      given -= 1;
    }
    if (given !== 0) throw new RangeError(`no column for one of ${Object.keys(values).join(' ')}`);
    return line;
  }
}

function field(value: unknown, type: ColumnType): string {
  if (type !== 'string' && type !== 'string[]') return String(value);
  const text = Array.isArray(value) ? value.join(listSeparator) : String(value);
  if (Array.isArray(value) && text === '') return '';
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
