import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { align, beginsAlike } from '../matching/align.js';

/** Whether the line begins with one of `phrases`, one letter in six damaged at most. */
export function startsWithOneOf(clean: CleanText, line: Line, phrases: readonly string[]): boolean {
  return phrases.some(
    (phrase) =>
      clean.flat.startsWith(phrase, line.from) ||
      (beginsAlike(clean.flat, line.from, phrase) &&
        align(clean.flat, line.from, phrase.trim(), 1, phrase.length / 7) !== null),
  );
}
