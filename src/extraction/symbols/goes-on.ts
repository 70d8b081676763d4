import { type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { isUsualLetters } from './damaged-codes.js';

/** Capitals, or capitals and the number of a unit: "PC", "NSNN", "C41", "PV28". */
const unit = /([a-z]{1,9})(\d{0,3})(?![a-z0-9])/y;

/** What ends a symbol: its date, a mark, the end of the line. */
const closing = /(?:,? ngay \d|[,;:)]|\.(?: |$)|$)/y;
/** What follows an abbreviation that begins something else: a level, the number of another document. */
const other = / (?:tinh|thanh|huyen|quan|thi|xa|phuon|cac|so |ngay [a-z]|\d)/y;
const dated = /,? ngay \d/y;

const hyphen = 0x2d;

/**
 * Where the unit begins that a hyphen with a blank before it, or on both sides, sets behind a State body: "11614/BTC -PC",
 * "2067/BTC - NSNN ngày …". -1 where the hyphen opens a new clause or the item of a list instead.
 */
export function spacedUnitAt(clean: CleanText, from: number): number {
  const { codes } = clean;
  if (codes[from + 1] !== hyphen || (codes[from] ?? 0) > 0x20) return -1;
  const at = (codes[from + 2] ?? 0) === 0x20 ? from + 3 : from + 2;
  // "⏎- UBND huyện": the items of a list begin so.
  return closesSymbol(clean, at, codes[from] !== 0x20) ? at : -1;
}

/** Whether the capitals at `at` are the last group of a symbol: what ends a symbol stands behind them. */
export function closesSymbol(clean: CleanText, at: number, mustBeDated: boolean): boolean {
  if (!isCapital(clean, at)) return false;
  unit.lastIndex = at;
  const match = unit.exec(clean.flat);
  if (!match) return false;
  const [whole, letters = '', digits = ''] = match;
  for (let i = at; i < at + letters.length; i++) if (!isCapital(clean, i)) return false;
  if (letters.length < 2 && digits === '') return false;
  const to = at + whole.length;
  dated.lastIndex = to;
  if (dated.test(clean.flat)) return true;
  if (mustBeDated || isUsualLetters(letters)) return false;
  if (clean.codes[to] === lineBreak) return true;
  closing.lastIndex = to;
  return closing.test(clean.flat);
}

/** Whether the capitals that end at `to`, in the line below a hyphen, begin no clause of their own: "UBND tỉnh". */
export function opensNothing(clean: CleanText, to: number): boolean {
  other.lastIndex = to;
  return !other.test(clean.flat);
}
