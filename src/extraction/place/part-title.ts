import type { CleanText } from '../clean/clean-text.js';
import { sentenceStart } from '../clean/sentences.js';
import { cueIn } from './cues.js';

/** "… tại phần II" in front of a full stop. */
const partNumber = /\b(?:tai|cua|trong|theo|,) (?:phan|muc|chuong) (?:thu )?(?:[ivx]{1,4}|\d{1,2})$/;
const longestNumber = 30;

/**
 * Where the sentence of a citation begins when what looks like its first words is the title of one of its own parts: "quy
 * định tại phần II. Nhiệm vụ và giải pháp của Kế hoạch số …". Else `start`, where it begins by its full stop.
 */
export function behindPartTitle(clean: CleanText, at: number, start: number, doubleSpaced: boolean): number {
  const { flat } = clean;
  const stop = start - 1;
  if (flat[stop] !== '.' || !partNumber.test(flat.slice(Math.max(0, stop - longestNumber), stop)))
    return start;
  const words = flat.slice(start, at);
  if (!/ cua\s*$/.test(words) || /[.;:,]/.test(words) || cueIn(words) !== null) return start;
  return sentenceStart(clean, stop, doubleSpaced);
}
