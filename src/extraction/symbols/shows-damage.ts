import type { CleanText } from '../clean/clean-text.js';
import { originalOf } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';

/** A letter with a mark that no abbreviation prints: of the letters with marks they hold Đ, Ư, Ô and Â alone. */
const markedLetter = /[^\p{ASCII}ĐđƯưÔôÂâ]/u;
/** What no hand sets between the parts of a symbol. */
const strangeMark = /["':]/;

/**
 * Whether a suffix itself says that a scan changed it, however soundly the words before it are printed: "39-NQ“TÁY" has a
 * quotation mark for a slash and a tone on a letter of its code.
 */
export const showsDamage = (clean: CleanText, segments: readonly Segment[]): boolean =>
  segments.some(
    (segment) =>
      (segment.sign === '?' && strangeMark.test(clean.flat.charAt(segment.from - 1))) ||
      isMarked(clean, segment),
  );

export const isMarked = (clean: CleanText, segment: Segment): boolean =>
  markedLetter.test(originalOf(clean, segment));
