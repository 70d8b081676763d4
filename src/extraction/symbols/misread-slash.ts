import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isUsualLetters } from './damaged-codes.js';
import { misreadForms } from './misread-codes.js';

/** What a scan makes of a slash: `l`, `I`, `i`, `|`, `!`. */
export const isBar = (code: number): boolean =>
  code === 0x6c || code === 0x69 || code === 0x7c || code === 0x21;

/** Whether a year stands at `at` with a slash, or what a scan made of one, and a letter behind it: "2021/QH15". */
export function isYearOfSymbol({ codes, flat }: CleanText, at: number): boolean {
  const first = codes[at] ?? 0;
  if (!isDigit(first) || !printedYear.test(flat.slice(at, at + 4))) return false;
  const sign = codes[at + 4] ?? 0;
  if (sign !== 0x2f && !isBar(sign)) return false;
  // "0H14", "7T-BCA": the first letter is read as a digit.
  return isLetter(codes[at + 5] ?? 0) || (isDigit(codes[at + 5] ?? 0) && isLetter(codes[at + 6] ?? 0));
}

/** A year, with letters that a scan made of its digits: "2o19", "201g". */
const printedYear = /^[12][09oqd](?:\d[\doqilsbzg]|[oqilsbzg]\d)$/;

/**
 * Whether the bar at `at` was the slash before a type abbreviation: "624ICT-TTg", "27lQĐ-UBND". A type must stand behind
 * it in capitals, with the sign that follows a type.
 */
export function isSlashBeforeType(clean: CleanText, at: number, lexicon: Lexicon): boolean {
  const { codes, flat } = clean;
  if (!isBar(codes[at] ?? 0) || !isCapital(clean, at + 1)) return false;
  const to = endOfType(clean, at + 1, lexicon);
  return to > 0 && codes[to] !== 0x2e && !lexicon.types.has(flat.slice(at, to));
}

/** Where a type abbreviation in capitals ends that begins at `at` with the sign of a code behind it; or -1. */
export function endOfType(clean: CleanText, at: number, lexicon: Lexicon): number {
  if (!isCapital(clean, at) || !isCapital(clean, at + 1)) return -1;
  const { codes, flat } = clean;
  let to = at + 2;
  while (to < at + 6 && isLetter(codes[to] ?? 0)) to++;
  const sign = codes[to] ?? 0;
  if (sign !== 0x2d && sign !== 0x2f && (sign !== 0x2e || !isCapital(clean, to + 1))) return -1;
  return lexicon.types.has(flat.slice(at, to)) ? to : -1;
}

/**
 * Whether letters at `at` are a type of which one was misread, before a code that nearly every symbol bears: "NG-HĐND". The
 * code shows that they are no word.
 */
export function isMisreadTypeAt(clean: CleanText, at: number, lexicon: Lexicon): boolean {
  if (!isCapital(clean, at) || !isCapital(clean, at + 1)) return false;
  const { codes, flat } = clean;
  let to = at + 2;
  while (to < at + 5 && isLetter(codes[to] ?? 0)) to++;
  if (codes[to] !== 0x2d || !isUsualLetters(/^[a-z]*/.exec(flat.slice(to + 1, to + 6))?.[0] ?? ''))
    return false;
  for (const form of misreadForms(flat.slice(at, to))) if (lexicon.types.has(form)) return true;
  return false;
}

/** Codes of the Government, the Prime Minister and the Council of Ministers, which stood alone behind numbers until 1996. */
export const isCodeWithoutSign = (folded: string): boolean => /^(?:cp|ttg|hdbt)$/.test(folded);

/** Whether such a code, in capitals, is grown together with the number that ends at `at`: "93CP", "566TTg". */
export function isCodeGluedAt(clean: CleanText, at: number): boolean {
  if (!isCapital(clean, at) || !isCapital(clean, at + 1)) return false;
  const { codes, flat } = clean;
  let to = at + 2;
  while (to < at + 5 && isLetter(codes[to] ?? 0)) to++;
  return (codes[to] ?? 0) !== 0x2d && (codes[to] ?? 0) !== 0x2f && isCodeWithoutSign(flat.slice(at, to));
}

/** What a scan or a hasty hand sets in the place of a slash: `.`, `:`, `'`, `-`, `=`, `_`, or nothing but a space. */
export const isSlashMark = (code: number): boolean =>
  code === 0x2e ||
  code === 0x3a ||
  code === 0x27 ||
  code === 0x2d ||
  code === 0x3d ||
  code === 0x5f ||
  code === 0x20;

/** Whether a year of four sound digits stands at `at`, no part of a longer number. */
function isSoundYear(clean: CleanText, at: number): boolean {
  const { codes } = clean;
  const century = (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0);
  if (century !== 0x3139 && century !== 0x3230) return false;
  if (!isDigit(codes[at + 2] ?? 0) || !isDigit(codes[at + 3] ?? 0)) return false;
  return !isDigit(codes[at + 4] ?? 0) || isDigitForSlash(clean, at + 4);
}

/** "20132QĐ-UBND", "20107NQ-HĐND": a 1, 2 or 7 that was the slash, for a type follows. */
export const isDigitForSlash = (clean: CleanText, at: number): boolean =>
  (clean.codes[at] === 0x31 || clean.codes[at] === 0x32 || clean.codes[at] === 0x37) &&
  isCapital(clean, at + 1);

/** Whether a year with its slash stands at `at`, or one whose slash another mark took the place of, before a type: "2018NĐ-CP". */
export function isYearBeforeType(clean: CleanText, at: number, lexicon: Lexicon): boolean {
  if (!isSoundYear(clean, at)) return false;
  const { codes } = clean;
  const sign = codes[at + 4] ?? 0;
  const isSign = sign === 0x2f || (isSlashMark(sign) && sign !== 0x20) || isDigit(sign);
  const to = isSign ? at + 5 : at + 4;
  return (
    endOfType(clean, to, lexicon) > 0 ||
    legislature.test(clean.flat.slice(to, to + 7)) ||
    isMisreadTypeAt(clean, to, lexicon)
  );
}

const legislature = /^(?:ubtv)?qh\d/;

/** Whether a year stands behind the number that ends at `end`, a mark or a space in the place of the slash: "61.2018/NĐ-CP". */
export const isYearBehindMark = (clean: CleanText, end: number, lexicon: Lexicon): boolean =>
  isSlashMark(clean.codes[end] ?? 0) && isYearBeforeType(clean, end + 1, lexicon);
