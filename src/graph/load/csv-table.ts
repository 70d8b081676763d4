import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';

/** How the importer is to read a column. */
export type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean';
export type Columns = Readonly<Record<string, ColumnType>>;

/** Between the entries of a list: a code point that stands for no character and so in no text. */
export const listSeparator = '\ufdd0';

const chunkLength = 1 << 19;

/**
 * Rows of one label or relationship type in the form that `neo4j-admin database import` reads. Rows with a line break
 * go to a file of their own: the importer reads such files by one thread, and all others by many.
 *
 * An empty list is written as nothing, as the form knows none: see docs/graph.md, "an empty list may be absent".
 */
export class CsvTable {
  readonly #columns: readonly (readonly [string, ColumnType])[];
  readonly #names: ReadonlySet<string>;
  readonly #plain: CsvFile;
  readonly #withBreaks: CsvFile;
  #rows = 0;

  /** @param ids headers of the leading columns that hold node numbers: `:ID(Body)`, or `:START_ID(…)` and `:END_ID(…)` */
  constructor(folder: string, name: string, ids: readonly string[], columns: Columns) {
    this.#columns = Object.entries(columns);
    this.#names = new Set(Object.keys(columns));
    const header = [...ids, ...this.#columns.map(([column, type]) => `${column}:${type}`)].join(',');
    this.#plain = new CsvFile(join(folder, `${name}.csv`), header);
    this.#withBreaks = new CsvFile(join(folder, `${name}.lines.csv`), header);
  }

  get rows(): number {
    return this.#rows;
  }

  /** @throws RangeError for a property without a column: it would be lost without a word */
  write(ids: readonly number[], row: object = {}): void {
    const values: Readonly<Record<string, unknown>> = { ...row };
    for (const name in values) {
      if (values[name] != null && !this.#names.has(name)) throw new RangeError(`no column for ${name}`);
    }
    let line = ids.join(',');
    for (const [name, type] of this.#columns) line += `,${field(values[name], type)}`;
    this.#rows += 1;
    (hasBreak(line) ? this.#withBreaks : this.#plain).add(line);
  }

  /** Ends the files and returns the names of those that have rows. */
  close(): { readonly plain: readonly string[]; readonly withBreaks: readonly string[] } {
    return { plain: this.#plain.close(), withBreaks: this.#withBreaks.close() };
  }
}

function field(value: unknown, type: ColumnType): string {
  if (value === null || value === undefined) return '';
  if (type !== 'string' && type !== 'string[]') return String(value);
  const text = Array.isArray(value) ? value.join(listSeparator) : String(value);
  if (Array.isArray(value) && text === '') return '';
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

function hasBreak(line: string): boolean {
  return line.includes('\n') || line.includes('\r');
}

/** A file that is made with its first line. */
class CsvFile {
  readonly #path: string;
  #waiting: string;
  #handle: number | null = null;
  #isEmpty = true;

  constructor(path: string, header: string) {
    this.#path = path;
    this.#waiting = `${header}\n`;
  }

  add(line: string): void {
    this.#isEmpty = false;
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > chunkLength) this.#flush();
  }

  close(): readonly string[] {
    if (this.#isEmpty) return [];
    this.#flush();
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
    return [basename(this.#path)];
  }

  #flush(): void {
    this.#handle ??= openSync(this.#path, 'w');
    const bytes = Buffer.from(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
    this.#waiting = '';
  }
}
