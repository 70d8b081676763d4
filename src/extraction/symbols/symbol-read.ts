import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { NumberRead } from './read-number.js';
import type { Suffix } from './suffix.js';

/** A number with its suffix, read together. */
export interface SymbolRead {
  readonly number: NumberRead;
  readonly suffix: Suffix;
}

/** The same, in doubt where print shows that its suffix goes on, or that the number may hold what was the slash. */
export function doubted(clean: CleanText, { number, suffix }: SymbolRead): SymbolRead {
  return {
    number: mayHoldSlash(clean, number, suffix) ? withoutLastDigit(number) : number,
    suffix: isCutShort(clean, suffix.to) ? { ...suffix, incomplete: true } : suffix,
  };
}

/** "16497QĐ-UBND": where the slash is lost the last digit may be what a scan made of it; neither number is sure. */
const mayHoldSlash = (clean: CleanText, number: NumberRead, suffix: Suffix): boolean =>
  isCapital(clean, number.to) &&
  suffix.year === null &&
  suffix.type !== null &&
  !suffix.party &&
  /[1-9].*[71]$/.test(number.digits);

/** Scans read a slash so more often than hands leave one out before a number that happens to end in 1 or 7. */
const withoutLastDigit = (number: NumberRead): NumberRead => ({
  ...number,
  digits: number.digits.slice(0, -1),
  others: [number.digits, ...number.others],
  repairs: [...number.repairs, { from: number.to - 1, to: number.to, as: '/' }],
  doubtful: true,
});

/** Whether a symbol that ends at `to` goes on in a way that could not be read: "TB-(ĐKT", "BTC-P(". */
function isCutShort(clean: CleanText, to: number): boolean {
  const { codes } = clean;
  const mark = codes[to] ?? 0;
  if (mark === hyphen || mark === slash) {
    if (isDate.test(clean.flat.slice(to + 1, to + 8))) return false;
    const next = codes[to + 1] ?? 0;
    if (isCapital(clean, to + 1) || next === bracket || next === dollar) return true;
    return mark === hyphen && isDigit(next) && isLetter(codes[to + 2] ?? 0);
  }
  if (mark === bracket) return !clean.flat.slice(to, to + longestBracket).includes(')');
  return mark === dollar;
}

/** "496/PGDĐT-Ngày 30 …": the hyphen stands before the date. */
const isDate = /^ ?ngay \d/;

const hyphen = 0x2d;
const slash = 0x2f;
const bracket = 0x28;
const dollar = 0x24;
const longestBracket = 200;
