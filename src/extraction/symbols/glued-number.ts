import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TypeWord } from '../lexicon/type-words.js';
import type { Group } from './digit-groups.js';
import { type FoundTypeWord, typeWordBefore } from './find-type-word.js';

/** "số" grown together with its number. */
export interface Glued {
  readonly from: number;
  readonly wordFrom: number;
  readonly typeWord: FoundTypeWord | null;
  readonly others: readonly string[];
}

/** "s640", "so28": "số" grown together with the number. */
export function splitGlued(
  clean: CleanText,
  head: Group,
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): Glued | null {
  const { flat } = clean;
  let from = head.from;
  while (from > 0 && head.from - from < 3 && isWordCode(flat.charCodeAt(from - 1))) from--;
  const text = flat.slice(from, head.to);
  const match = /^(so|s|\$)([0-9]{1,6})$/.exec(text);
  if (!match) return null;
  const typeWord = typeWordBefore(clean, from, lexicon, damaged);
  if (!typeWord) return null;
  const digits = match[2] ?? '';
  if (match[1] !== 'so' && /^[65]\d/.test(digits)) {
    return { from: head.to - digits.length + 1, wordFrom: from, typeWord, others: [digits] };
  }
  // "$3": the sign of "số", or a 5.
  const others = match[1] === '$' ? [`5${digits}`] : [];
  return { from: head.to - digits.length, wordFrom: from, typeWord, others };
}
