import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isWhite } from '../clean/codes.js';

/**
 * Where the number begins that ends at `end`: digits, not all of them 0, with a letter behind them ("30a/2008/NQ-CP", a
 * number put in between), or with a point ("66.7/2025/NQ-CP", the seventh resolution of a row). The two only before a
 * slash. Null when it is none.
 */
export function startOfSoundToken({ codes, flat, capitals }: CleanText, end: number): number | null {
  const isLettered =
    codes[end] === 0x2f && numberLetters.includes(flat.charAt(end - 1)) && (capitals[end - 1] ?? 0) === 0;
  const digitsTo = isLettered ? end - 1 : end;
  const digits = startOfDigits(codes, digitsTo);
  const hasPoint = codes[end] === 0x2f && codes[digits - 1] === 0x2e && isDigit(codes[digits - 2] ?? 0);
  const from = hasPoint ? startOfDigits(codes, digits - 1) : digits;
  if (!isWhite(codes[from - 1] ?? 0)) return null;
  const most = hasPoint ? 3 : isLettered ? 4 : mostDigits;
  if (digits === digitsTo || digitsTo - digits > most || (hasPoint && (isLettered || digits - 1 - from > 3)))
    return null;
  let zeros = from;
  while (codes[zeros] === 0x30) zeros++;
  return zeros === end ? null : from;
}

/** Where the digits begin that end at `to`; `to` where none do. */
export function startOfDigits(codes: Uint8Array, to: number): number {
  let from = to;
  while (isDigit(codes[from - 1] ?? 0)) from--;
  return from;
}

/** Of the letters that numbers bear those that no scan makes of a digit. */
const numberLetters = 'ac';

/** Tax offices number their letters up to "101322/CTHN-TTHT". */
export const mostDigits = 6;
