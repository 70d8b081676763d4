import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const chunkLength = 1 << 19;

/**
 * Values laid aside on disk as JSON, to be read again one by one: what is too much for memory.
 *
 * @example
 * const spool = new Spool<string>(join(folder, 'texts'));
 * const place = spool.add('nội dung');
 * spool.read(place) // 'nội dung'
 */
export class Spool<T> {
  readonly #file: number;
  readonly #starts: number[] = [];
  #waiting: Buffer[] = [];
  #waitingLength = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Lays a value aside and returns its place: 0, 1, 2 … */
  add(value: T): number {
    const bytes = Buffer.from(JSON.stringify(value));
    this.#starts.push(this.#written + this.#waitingLength);
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    if (this.#waitingLength > chunkLength) this.#flush();
    return this.#starts.length - 1;
  }

  /** The value at a place, as it was laid aside. */
  read(place: number): T {
    this.#flush();
    const start = this.#starts[place];
    if (start === undefined) throw new RangeError(`nothing at ${place}`);
    const bytes = Buffer.allocUnsafe((this.#starts[place + 1] ?? this.#written) - start);
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(this.#file, bytes, at, bytes.length - at, start + at);
      if (count === 0) throw new RangeError(`the file ends before ${place}`);
      at += count;
    }
    const value: T = JSON.parse(bytes.toString());
    return value;
  }

  *values(): Generator<T> {
    for (let place = 0; place < this.length; place++) yield this.read(place);
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#waitingLength === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
