import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { align, beginsAlike } from '../matching/align.js';
import { startsBasis } from '../tables/opening-words.js';

/** Whether the line begins with one of `phrases`, one letter in six damaged at most. */
export function startsWithOneOf(clean: CleanText, line: Line, phrases: readonly string[]): boolean {
  return phrases.some(
    (phrase) =>
      clean.flat.startsWith(phrase, line.from) ||
      (beginsAlike(clean.flat, line.from, phrase) &&
        align(clean.flat, line.from, phrase.trim(), 1, phrase.length / 7) !== null),
  );
}

/** Whether a paragraph of grounds begins at `from`: "Căn cứ", however damaged, with a capital. */
export const isGroundAt = (clean: CleanText, from: number): boolean =>
  clean.codes[from] === 0x63 &&
  isCapital(clean, from) &&
  startsBasis.test(clean.flat.slice(from, from + longestFirstWords));

/** In codes: "Căn cứ" however damaged, and the word behind it. */
const longestFirstWords = 24;
