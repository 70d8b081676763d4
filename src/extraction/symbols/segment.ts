import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';

/** One group of letters in a symbol: "NQ", "TW", "UBND". */
export interface Segment {
  /** Its letters, marks and capitals gone, specks left out, pieces joined. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** The sign before it: '-', '/', '' where none is printed, '?' where a damaged one is. */
  readonly sign: '-' | '/' | '' | '?';
}

/** Whether a group is printed as an abbreviation is: in capitals, at most a small letter among them. */
export function isAcronym(clean: CleanText, segment: Segment): boolean {
  let capitals = 0;
  for (let i = segment.from; i < segment.to; i++) if (isCapital(clean, i)) capitals++;
  return (
    capitals >= 2 || (capitals === 1 && segment.folded.length === 1) || capitals * 2 > segment.folded.length
  );
}
