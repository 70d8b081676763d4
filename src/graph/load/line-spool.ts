import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const chunkLength = 1 << 16;

/** Lines laid aside on disk, to be read again all at once. */
export class LineSpool {
  readonly #path: string;
  #waiting = '';

  constructor(path: string) {
    this.#path = path;
  }

  /** @param line without a line break */
  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > chunkLength) this.#flush();
  }

  /** All lines, in the order in which they came. */
  lines(): string[] {
    this.#flush();
    if (!existsSync(this.#path)) return [];
    const lines = readFileSync(this.#path, 'utf8').split('\n');
    // The last line ends with a break too.
    lines.pop();
    return lines;
  }

  #flush(): void {
    if (this.#waiting !== '') appendFileSync(this.#path, this.#waiting);
    this.#waiting = '';
  }
}
