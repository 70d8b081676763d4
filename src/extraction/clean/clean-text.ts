import { offset, type Span } from '../../documents/span.js';
import { capitalBit, dropped, foldTable, raised, space } from './fold-table.js';

/** Code in {@link CleanText.codes} of a run of white space that ends one line. */
export const lineBreak = 10;

/** Code in {@link CleanText.codes} of a run of white space that holds a blank line or a page break. */
export const blankLine = 12;

/**
 * A text made easy to read for patterns, with the way back to the original kept by construction: every code of the
 * cleaned text knows the code unit that it came from. Marks are gone, capitals are small, white space is one code,
 * Markdown marks, combining marks and page numbers between two pages are left out.
 */
export interface CleanText {
  readonly original: string;
  /** The cleaned text; all white space is a single space. ASCII only, so that patterns stay fast. */
  readonly flat: string;
  /** The same, code by code, with {@link lineBreak} and {@link blankLine} where the white space breaks lines. */
  readonly codes: Uint8Array;
  /** {@link capitalBit} for each code of a letter that is printed as a capital, else 0. */
  readonly capitals: Uint8Array;
  /** Offset in the original of each code; one entry more than there are codes. */
  readonly at: Uint32Array;
}

/** Cleans `original`; see {@link CleanText}. Time and memory are linear in its length. */
export function cleanText(original: string): CleanText {
  const fold = foldTable();
  const length = original.length;
  const codes = new Uint8Array(length + 1);
  const flat = new Uint8Array(length + 1);
  const capitals = new Uint8Array(length + 1);
  const at = new Uint32Array(length + 2);
  let to = 0;
  let i = 0;
  while (i < length) {
    const code = fold[original.charCodeAt(i)] ?? dropped;
    if (code > space && code !== 0x3c) {
      at[to] = i++;
      const letter = code & ~capitalBit;
      capitals[to] = code & capitalBit;
      flat[to] = letter;
      codes[to++] = letter;
    } else if (code === space) {
      // White space behind a tag that breaks the line is one with it.
      let broken = 0;
      if (to > 0 && flat[to - 1] === space) broken = breakOf(codes[--to] ?? space);
      else at[to] = i;
      flat[to] = space;
      // A lone space, as nearly all white space is.
      if (original.charCodeAt(i) === space && (fold[original.charCodeAt(i + 1)] ?? space) > space) {
        codes[to++] = broken === 0 ? space : broken === 1 ? lineBreak : blankLine;
        i++;
        continue;
      }
      const end = endOfWhiteSpace(original, fold, i);
      const gap = skipPageNumber(original, fold, end, breaksIn(original, i, end));
      const breaks = Math.max(gap.breaks, broken);
      codes[to++] = breaks === 0 ? space : breaks === 1 ? lineBreak : blankLine;
      i = gap.end;
    } else if (code === dropped) {
      i++;
    } else {
      const tagEnd = endOfTag(original, i);
      const sup = original.charCodeAt(i + 1) === 0x73 && original.charCodeAt(i + 2) === 0x75;
      if (tagEnd > i && breaksLine(original, i)) {
        if (to === 0 || flat[to - 1] !== space) at[to++] = i;
        flat[to - 1] = space;
        if (codes[to - 1] !== blankLine) codes[to - 1] = lineBreak;
      } else if (tagEnd === i || sup) {
        at[to] = i;
        flat[to] = tagEnd === i ? code : raised;
        codes[to] = flat[to] ?? code;
        to++;
      }
      i = Math.max(tagEnd, i + 1);
    }
  }
  at[to] = length;
  return {
    original,
    flat: decoder.decode(flat.subarray(0, to)),
    codes: codes.subarray(0, to),
    capitals: capitals.subarray(0, to),
    at: at.subarray(0, to + 1),
  };
}

/** The stretch of the original that the codes `from` to `to` (exclusive) of the cleaned text cover. */
export function spanOf(clean: CleanText, from: number, to: number): Span {
  const start = clean.at[from] ?? clean.original.length;
  if (to <= from) return { start: offset(start), end: offset(start) };
  let end = (clean.at[to - 1] ?? clean.original.length - 1) + 1;
  // The marks of a decomposed last letter belong to it.
  while (end < clean.original.length && isCombining(clean.original.charCodeAt(end))) end++;
  return { start: offset(start), end: offset(end) };
}

/** The original text of a stretch of the cleaned one. */
export function sliceOf(clean: CleanText, from: number, to: number): string {
  const span = spanOf(clean, from, to);
  return clean.original.slice(span.start, span.end);
}

/** Whether the letter at `i` is printed as a capital. */
export function isCapital(clean: CleanText, i: number): boolean {
  return clean.capitals[i] === capitalBit;
}

/** The letter at `i` as printed, with its marks even in a decomposed text. */
export function printedLetter(clean: CleanText, i: number): string {
  const start = clean.at[i] ?? 0;
  let end = start + 1;
  while (isCombining(clean.original.charCodeAt(end))) end++;
  const letter = clean.original.slice(start, end);
  return end === start + 1 ? letter : letter.normalize('NFC');
}

/** Whether the next words bear marks that only Vietnamese has. */
export function hasMarks(clean: CleanText, from: number): boolean {
  const start = clean.at[from] ?? 0;
  for (let i = start; i < start + 24 && i < clean.original.length; i++) {
    const unit = clean.original.charCodeAt(i);
    if ((unit >= 0x1ea0 && unit <= 0x1ef9) || (unit >= 0x300 && unit < 0x370)) return true;
    if (
      unit === 0x110 ||
      unit === 0x111 ||
      unit === 0x1a0 ||
      unit === 0x1a1 ||
      unit === 0x1af ||
      unit === 0x1b0
    )
      return true;
  }
  return false;
}

/** Index in the cleaned text of the first code that comes from `start` or later. */
export function flatIndexOf(clean: CleanText, start: number): number {
  let low = 0;
  let high = clean.codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clean.at[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isCombining = (unit: number): boolean => unit >= 0x300 && unit < 0x370;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function endOfWhiteSpace(text: string, fold: Uint8Array, from: number): number {
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

/** 0, 1, or 2 for a blank line or a page break. */
function breaksIn(text: string, from: number, to: number): number {
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

const tag = /<\/?(?:sup|sub|b|i|u|em|strong|br|span|p|div|td|tr)\b[^<>]{0,80}>/y;

function endOfTag(text: string, from: number): number {
  tag.lastIndex = from;
  return tag.test(text) ? tag.lastIndex : from;
}

/** 0 for a space, 1 for the end of a line, 2 for a blank line. */
const breakOf = (code: number): number => (code === blankLine ? 2 : code === lineBreak ? 1 : 0);

const lineTag = /<\/?(?:br|p|div|td|tr)\b/y;

/** Whether the tag at `from` begins a new line or cell. */
function breaksLine(text: string, from: number): boolean {
  lineTag.lastIndex = from;
  return lineTag.test(text);
}

/** Folded codes are ASCII. */
const decoder = new TextDecoder();
