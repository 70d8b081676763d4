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

/** The same, in doubt where print shows that its suffix goes on. */
export const doubted = (clean: CleanText, read: SymbolRead): SymbolRead =>
  isCutShort(clean, read.suffix.to) ? { ...read, suffix: { ...read.suffix, incomplete: true } } : read;

/** Whether a symbol that ends at `to` goes on in a way that could not be read: "TB-(ĐKT", "BTC-P(". */
function isCutShort(clean: CleanText, to: number): boolean {
  const { codes } = clean;
  const mark = codes[to] ?? 0;
  if (mark === hyphen || mark === slash) {
    const next = codes[to + 1] ?? 0;
    if (isCapital(clean, to + 1) || next === bracket || next === dollar) return true;
    return mark === hyphen && isDigit(next) && isLetter(codes[to + 2] ?? 0);
  }
  if (mark === bracket) return !clean.flat.slice(to, to + longestBracket).includes(')');
  return mark === dollar;
}

const hyphen = 0x2d;
const slash = 0x2f;
const bracket = 0x28;
const dollar = 0x24;
const longestBracket = 200;
