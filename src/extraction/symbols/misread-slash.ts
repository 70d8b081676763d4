import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** What a scan makes of a slash: `l`, `I`, `i`, `|`, `!`. */
export const isBar = (code: number): boolean =>
  code === 0x6c || code === 0x69 || code === 0x7c || code === 0x21;

/** Whether a year stands at `at` with a slash, or what a scan made of one, and a letter behind it: "2021/QH15". */
export function isYearOfSymbol({ codes, flat }: CleanText, at: number): boolean {
  const first = codes[at] ?? 0;
  if (!isDigit(first) || !printedYear.test(flat.slice(at, at + 4))) return false;
  const sign = codes[at + 4] ?? 0;
  if (sign !== 0x2f && !isBar(sign)) return false;
  // "0H14": the Q is read as a digit.
  return isLetter(codes[at + 5] ?? 0) || (codes[at + 5] === 0x30 && isLetter(codes[at + 6] ?? 0));
}

/** A year, with letters that a scan made of its digits: "2o19", "201g". */
const printedYear = /^[12][09oq](?:\d[\doqilsbzg]|[oqilsbzg]\d)$/;

/**
 * Whether the bar at `at` was the slash before a type abbreviation: "624ICT-TTg", "27lQĐ-UBND". A type must stand behind
 * it in capitals, with the sign that follows a type.
 */
export function isSlashBeforeType(clean: CleanText, at: number, lexicon: Lexicon): boolean {
  const { codes, flat } = clean;
  if (!isBar(codes[at] ?? 0) || !isCapital(clean, at + 1)) return false;
  let to = at + 1;
  while (to < at + 7 && isLetter(codes[to] ?? 0)) to++;
  if (codes[to] !== 0x2d && codes[to] !== 0x2f) return false;
  return lexicon.types.has(flat.slice(at + 1, to)) && !lexicon.types.has(flat.slice(at, to));
}
