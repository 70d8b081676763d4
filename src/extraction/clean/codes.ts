import { unknown } from './fold-table.js';

/** A letter of the cleaned text. */
export const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the digits end that begin at `from`, at most `most` of them. */
export function endOfDigits(codes: Uint8Array, from: number, most: number = codes.length): number {
  let to = from;
  while (to < from + most && isDigit(codes[to] ?? 0)) to++;
  return to;
}

/** Letters and digits of the cleaned text, and what it has no letter for. */
export function isWordCode(code: number): boolean {
  return code >= 0x61 ? code <= 0x7a || code === unknown : code >= 0x30 && code <= 0x39;
}

/** White space as the codes of the cleaned text tell it apart: a space, the end of a line, a blank line. */
export const isWhite = (code: number): boolean => code === 32 || code === 10 || code === 12;

/** The code before `at` in cleaned text that is no white space; 0 where there is none. */
export function lastPrinted(flat: string, at: number = flat.length): number {
  let i = at - 1;
  while (i >= 0 && flat.charCodeAt(i) === 32) i--;
  return i < 0 ? 0 : flat.charCodeAt(i);
}
