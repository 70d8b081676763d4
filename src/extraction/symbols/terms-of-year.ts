import type { Lexicon } from '../lexicon/lexicon.js';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIV" is 14. */
function numberOf(roman: string): number {
  const digits = [...roman].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** The terms (khóa) of the National Assembly that sat in a year, in digits: of 2021 the 14th and the 15th. */
export function termsOfYear({ facts }: Lexicon, year: number): readonly number[] {
  return facts.terms
    .filter(({ kind, numberingFrom, numberingUntil }) => {
      const last = numberingUntil === null ? Number.POSITIVE_INFINITY : Number(numberingUntil.slice(0, 4));
      return kind === 'national-assembly' && Number(numberingFrom.slice(0, 4)) <= year && year <= last;
    })
    .map(({ ordinal }) => numberOf(ordinal));
}
