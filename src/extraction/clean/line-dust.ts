import { isDigit } from './codes.js';
import { foldTable, space, unknown } from './fold-table.js';

/** Marks that no text sets at the edge of a line, and that scans set there from dirt at the margin of a page. */
const edgeMarks: ReadonlySet<number> = new Set([...'_`ˆ'].map((mark) => mark.charCodeAt(0)));

/** What stands among them. */
const dustMarks: ReadonlySet<number> = new Set([..."_`ˆ.'~ "].map((mark) => mark.charCodeAt(0)));

/** Of more marks a line is a rule or a blank to be filled in. */
const mostMarks = 6;

/**
 * Where a line begins behind the dust (bụi) before its first word: in "Bộ ⏎ ___ Tài chính" at "Tài". `from` where there is
 * none, or where the line is nothing else.
 */
export function behindLineDust(original: string, from: number): number {
  if (!edgeMarks.has(original.charCodeAt(from))) return from;
  let to = from + 1;
  while (dustMarks.has(original.charCodeAt(to))) to++;
  const first = foldTable()[original.charCodeAt(to)] ?? 0;
  const isWord = (first > 0x60 && first !== unknown) || isDigit(first);
  return isWord && to - from <= mostMarks ? to : from;
}

/** How many of the first `to` codes are left without dust that stands alone behind a line: "… đại biểu ˆ". */
export function beforeLineDust(codes: Uint8Array, to: number): number {
  let end = to;
  while (end > 2 && codes[end - 2] === space && isLoneMark(codes[end - 1] ?? 0)) end -= 2;
  return end;
}

/** `_`, `` ` ``, `^`, `~` */
const isLoneMark = (code: number): boolean =>
  code === 0x5f || code === 0x60 || code === 0x5e || code === 0x7e;
