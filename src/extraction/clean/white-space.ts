import { pageFurniture } from '../tables/page-furniture.js';
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

const furniture = new RegExp(
  `(?:${pageFurniture.map(({ source }) => source).join('|')})[ \\t]*(?=[\\r\\n\\f]|$)`,
  'iuy',
);

/** First letters of {@link pageFurniture}: other lines are not looked at. */
const furnitureStarts: ReadonlySet<number> = new Set(
  [...'sSđĐqQpPtTcC-0123456789'].map((letter) => letter.charCodeAt(0)),
);

/** The gap that goes on behind what a page prints at its foot and the next at its head; see {@link pageFurniture}. */
export function skipPageFurniture(
  text: string,
  fold: Uint8Array,
  from: number,
  breaks: number,
): { end: number; breaks: number } {
  let gap = skipPageNumber(text, fold, from, breaks);
  while (gap.breaks > 0 && furnitureStarts.has(text.charCodeAt(gap.end))) {
    furniture.lastIndex = gap.end;
    if (!furniture.test(text)) break;
    const end = endOfWhiteSpace(text, fold, furniture.lastIndex);
    gap = skipPageNumber(text, fold, end, 2);
  }
  return gap;
}

/**
 * A page number on a line of its own between blank lines stands between two pages of one sentence: the gap ends
 * after it. A number that a symbol may need (after "số", before a hyphen) never stands so.
 */
function skipPageNumber(
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
