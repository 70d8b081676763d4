import { isCapital } from '../clean/printed.js';
import { type CodeLetters, unchanged } from './code-letters.js';
import type { ReadBody } from './read-issuing-codes.js';
import type { SuffixReader } from './suffix.js';

/**
 * "50-CT/ÉW", "222-QĐ/TNW": no Vietnamese word has a W, and of the codes of a Party symbol TW alone is two letters with a W
 * behind; one other before it is a damaged T, or a stroke of dust.
 */
export function readCentral(
  { clean, from, lexicon }: SuffixReader,
  { segment, letters }: CodeLetters,
): ReadBody | null {
  const code = lexicon.codes.get('tw');
  if (!code || clean.codes[from] !== hyphen || !damagedCentral.test(letters)) return null;
  if (!isCapital(clean, segment.to - 1)) return null;
  return {
    ...unchanged(code.printed, segment.to),
    cost: 0.2,
    repairs: [{ from: segment.from, to: segment.to, as: code.printed }],
    party: true,
    known: true,
  };
}

const hyphen = 0x2d;
const damagedCentral = /^(?:[a-z1|!]|t[a-z1|!]|[a-z1|!]t)w$/;
