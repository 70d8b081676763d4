import type { Offset } from './span.js';

/** Line, column and page of an offset; all 1-based, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly page: number | null;
}

/** Finds the line of an offset in one text. Lines end with `\n`, `\r\n` or a lone `\r`. */
export class LineMap {
  readonly #lineStarts: readonly number[];
  readonly #pageStarts: readonly number[] | null;

  /** `pageStarts`: offset at which each page begins, ascending, or null for a text without pages. */
  constructor(text: string, pageStarts: readonly Offset[] | null = null) {
    this.#lineStarts = lineStartsOf(text);
    this.#pageStarts = pageStarts;
  }

  /** Where `at` stands. An offset past the end of the text counts as standing on its last line. */
  positionAt(at: number): Position {
    const line = lastAtOrBefore(this.#lineStarts, at);
    return {
      line: line + 1,
      column: at - (this.#lineStarts[line] ?? 0) + 1,
      page: this.#pageStarts ? lastAtOrBefore(this.#pageStarts, at) + 1 : null,
    };
  }

  /** Offset at which the 1-based `line` begins. */
  startOfLine(line: number): number {
    return this.#lineStarts[line - 1] ?? 0;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
