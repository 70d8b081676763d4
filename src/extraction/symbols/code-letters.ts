import type { ReadBody } from './read-issuing-codes.js';
import { originalOf } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';
import type { SuffixReader } from './suffix.js';

/** A group of letters as a code may be made of it: the letters, and digits behind them that belong to it or not. */
export interface CodeLetters {
  readonly segment: Segment;
  readonly letters: string;
  /** Digits behind the letters; empty where there are none. */
  readonly digits: string;
  /** Whether the digits are part of the code: "QH14", "NHNN5". After other codes they are a footnote's. */
  readonly keepsDigits: boolean;
  /** End of the code. */
  readonly to: number;
  /** As the original prints it, without the digits. */
  readonly original: string;
}

/** The letters of `segment`, with its digits set apart. */
export function lettersOf({ clean }: SuffixReader, segment: Segment): CodeLetters {
  const match = /^([a-z&|]+?)(\d{1,2})$/.exec(segment.folded);
  const letters = (match?.[1] ?? segment.folded).replaceAll('|', 'l');
  const keepsDigits = match !== null && keepingDigits.test(letters);
  const behind = match ? (match[2] ?? '').length : 0;
  // Specks between the letters count in the text alone.
  const endOfLetters = segment.to - behind;
  const to = keepsDigits ? segment.to : endOfLetters;
  const original = originalOf(clean, { ...segment, to: endOfLetters });
  return { segment, letters, digits: match?.[2] ?? '', keepsDigits, to, original };
}

const keepingDigits = /^(?:qh|ubtvqh|hdnd|bcd[a-z]*|[a-z]*nq|nhnn|nh)$/;

/** A code that stands as the original prints it. */
export const unchanged = (printed: string, to: number): ReadBody => ({
  printed,
  cost: 0,
  repairs: [],
  others: [],
  to,
  party: false,
  known: false,
});
