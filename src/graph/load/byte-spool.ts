import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const chunkBytes = 1 << 19;

/**
 * Pieces of bytes laid aside on disk, to be read again one by one: what is too much for memory.
 *
 * @example
 * const spool = new ByteSpool(join(folder, 'texts'));
 * const place = spool.add(bytes);
 * spool.read(place) // the same bytes
 */
export class ByteSpool {
  readonly #file: number;
  readonly #starts: number[] = [];
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Lays a piece aside and returns its place: 0, 1, 2 … */
  add(bytes: Uint8Array): number {
    this.#starts.push(this.#written + this.#waitingBytes);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > chunkBytes) this.#flush();
    return this.#starts.length - 1;
  }

  /** The piece at a place, as it was laid aside. */
  read(place: number): Uint8Array {
    this.#flush();
    const start = this.#starts[place];
    if (start === undefined) throw new RangeError(`nothing at ${place}`);
    const bytes = Buffer.allocUnsafe((this.#starts[place + 1] ?? this.#written) - start);
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(this.#file, bytes, at, bytes.length - at, start + at);
      if (count === 0) throw new RangeError(`the file ends before ${place}`);
      at += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#waitingBytes === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
