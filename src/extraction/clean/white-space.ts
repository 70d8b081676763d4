import { isDigit } from './codes.js';
import { dropped, space } from './fold-table.js';
/** Where white space that begins at `from` ends. */
export function endOfWhiteSpace(text: string, fold: Uint8Array, from: number): number {
  let i = from;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const code = fold[unit];
    // Emphasis marks on a line of their own are no text: "**\n\n**".
    if (code !== space && !(code === dropped && unit !== 0x5c)) break;
    i++;
  }
  return i;
}

/** How often a stretch of white space breaks the line: 0, 1, or 2 for a blank line or a page break. */
export function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to && breaks < 2; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 12) return 2;
    if (unit === 10 || unit === 0x2028 || unit === 0x2029 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
      breaks++;
  }
  return breaks;
}

/**
 * A page number on a line of its own between blank lines stands between two pages of one sentence: the gap ends
 * after it. A number that a symbol may need (after "số", before a hyphen) never stands so.
 */
export function skipPageNumber(
  text: string,
  fold: Uint8Array,
  from: number,
  breaks: number,
): { end: number; breaks: number } {
  if (breaks < 2) return { end: from, breaks };
  let i = from;
  while (
    i < text.length &&
    i < from + 2 &&
    (fold[text.charCodeAt(i)] === 0x2d || text.charCodeAt(i) === 0x20)
  )
    i++;
  const first = i;
  while (i < text.length && i < first + 3 && isDigit(text.charCodeAt(i))) i++;
  if (i === first) return { end: from, breaks };
  while (
    i < text.length &&
    i < first + 6 &&
    (fold[text.charCodeAt(i)] === 0x2d || text.charCodeAt(i) === 0x20)
  )
    i++;
  const end = endOfWhiteSpace(text, fold, i);
  if (end === i || breaksIn(text, i, end) < 2) return { end: from, breaks };
  const next = fold[text.charCodeAt(end)];
  return next === 0x2d || next === 0x2f ? { end: from, breaks } : { end, breaks };
}
