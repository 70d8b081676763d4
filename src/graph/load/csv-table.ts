import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Columns, CsvRow } from './csv-row.js';

const chunkBytes = 1 << 19;
/** What one UTF-16 code unit takes at most in UTF-8. */
const bytesPerUnit = 3;
const [lineFeed, carriageReturn] = [10, 13];
const nothing = new Uint8Array(0);

/**
 * Rows of one label or relationship type in the form that `neo4j-admin database import` reads. Rows with a line break
 * go to a file of their own: the importer reads such files by one thread, and all others by many.
 */
export class CsvTable {
  readonly #row: CsvRow;
  /** Fields that stand for the columns made elsewhere, where a row has none of them. */
  readonly #withoutReady: string;
  readonly #plain: CsvFile;
  readonly #withBreaks: CsvFile;
  #rows = 0;

  /**
   * @param ids headers of the leading columns that hold node numbers: `:ID(Body)`, or `:START_ID(…)` and `:END_ID(…)`
   * @param ready the last columns, whose fields are made elsewhere, see {@link CsvRow}
   */
  constructor(folder: string, name: string, ids: readonly string[], columns: Columns, ready: Columns = {}) {
    this.#row = new CsvRow(columns);
    const last = new CsvRow(ready);
    this.#withoutReady = last.fields({});
    const header = `${ids.join(',')}${this.#row.header}${last.header}`;
    this.#plain = new CsvFile(join(folder, `${name}.csv`), header);
    this.#withBreaks = new CsvFile(join(folder, `${name}.lines.csv`), header);
  }

  get rows(): number {
    return this.#rows;
  }

  /**
   * @param ready the fields of the last columns in UTF-8; null where it has none
   * @throws RangeError for a property without a column: it would be lost without a word
   */
  write(ids: readonly number[], row: object, ready: Uint8Array | null = null): void {
    const line = `${ids.join(',')}${this.#row.fields(row)}${ready === null ? this.#withoutReady : ''}`;
    this.#rows += 1;
    const isBroken = line.includes('\n') || line.includes('\r') || (ready !== null && hasBreak(ready));
    (isBroken ? this.#withBreaks : this.#plain).add(line, ready ?? nothing);
  }

  /** Ends the files and returns the names of those that have rows. */
  close(): { readonly plain: readonly string[]; readonly withBreaks: readonly string[] } {
    return { plain: this.#plain.close(), withBreaks: this.#withBreaks.close() };
  }
}

function hasBreak(bytes: Uint8Array): boolean {
  return bytes.includes(lineFeed) || bytes.includes(carriageReturn);
}

/** A file that is made with its first line. */
class CsvFile {
  readonly #path: string;
  readonly #header: string;
  #waiting: Buffer | null = null;
  #length = 0;
  #handle: number | null = null;

  constructor(path: string, header: string) {
    this.#path = path;
    this.#header = header;
  }

  /** Adds one line: a text, and bytes after it. */
  add(text: string, rest: Uint8Array): void {
    if (this.#waiting === null) {
      this.#waiting = Buffer.allocUnsafe(chunkBytes);
      this.#handle = openSync(this.#path, 'w');
      this.#addText(`${this.#header}\n`);
    }
    if (rest.length === 0) {
      this.#addText(`${text}\n`);
    } else {
      this.#addText(text);
      this.#addBytes(rest);
      this.#addText('\n');
    }
  }

  close(): readonly string[] {
    if (this.#handle === null) return [];
    this.#flush();
    closeSync(this.#handle);
    this.#handle = null;
    return [basename(this.#path)];
  }

  #addText(text: string): void {
    const most = text.length * bytesPerUnit;
    if (most > chunkBytes) {
      this.#addBytes(Buffer.from(text));
    } else {
      const waiting = this.#placeFor(most);
      this.#length += waiting.write(text, this.#length);
    }
  }

  #addBytes(bytes: Uint8Array): void {
    if (bytes.length > chunkBytes) {
      this.#flush();
      this.#writeOut(bytes);
    } else {
      const waiting = this.#placeFor(bytes.length);
      waiting.set(bytes, this.#length);
      this.#length += bytes.length;
    }
  }

  /** What waits, with place for so many bytes more. */
  #placeFor(bytes: number): Buffer {
    if (this.#length + bytes > chunkBytes) this.#flush();
    this.#waiting ??= Buffer.allocUnsafe(chunkBytes);
    return this.#waiting;
  }

  #flush(): void {
    if (this.#waiting !== null) this.#writeOut(this.#waiting.subarray(0, this.#length));
    this.#length = 0;
  }

  #writeOut(bytes: Uint8Array): void {
    if (this.#handle === null) throw new RangeError(`${this.#path} is closed`);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
  }
}
