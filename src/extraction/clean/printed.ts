import { offset, type Span } from '../../documents/span.js';
import type { CleanText } from './clean-text.js';
import { capitalBit } from './fold-table.js';

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

const isCombining = (unit: number): boolean => unit >= 0x300 && unit < 0x370;

/** White space, tags and emphasis marks of a printed name folded away, the Icelandic Ð that looks like a Đ made one. */
export function tidy(printed: string): string {
  if (isTidy(printed)) return printed;
  return printed
    .replace(/<[^<>]{1,80}>/g, ' ')
    .replace(/[*\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .normalize('NFC');
}

/** Whether {@link tidy} has nothing to do, as for nearly all names: composed letters, signs and single spaces. */
function isTidy(printed: string): boolean {
  let before = 0x20;
  for (let i = 0; i < printed.length; i++) {
    const unit = printed.charCodeAt(i);
    if (unit === 0x20 ? before === 0x20 : unit < 0x21 || unit === 0x2a || unit === 0x3c || unit === 0x5c)
      return false;
    if (unit === 0xd0 || unit === 0xf0) return false;
    if (unit > 0x7e && !(unit > 0xa0 && unit < 0x300) && !(unit >= 0x1e00 && unit < 0x1f00)) return false;
    before = unit;
  }
  return before !== 0x20 || printed === '';
}

/** The word of `length` codes at `at` as printed, in small letters. */
export const printedWord = (clean: CleanText, at: number, length: number): string =>
  sliceOf(clean, at, at + length)
    .normalize('NFC')
    .toLowerCase();
