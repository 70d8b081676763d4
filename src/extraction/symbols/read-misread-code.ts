import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { digitsInCodes } from '../tables/confusable-letters.js';
import type { CodeLetters } from './code-letters.js';
import { isUsualCode } from './damaged-codes.js';
import { codesMisread } from './misread-codes.js';
import type { ReadBody } from './read-issuing-codes.js';
import { originalOf } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';
import type { SuffixReader } from './suffix.js';

/** Long codes differ in more than one letter: of them one that is nearly known is that one. */
const longEnough = 4;

/**
 * A code that no table knows and that one misreading tells from a known one: "URND", "RTNN", "ĐUX". A short one may be
 * some office's own and stays doubtful between the two.
 */
export function readMisreadCode(
  { clean, lexicon, isLetter }: SuffixReader,
  { segment, keepsDigits }: CodeLetters,
): ReadBody | null {
  const { folded, from, to } = segment;
  if (keepsDigits || folded.length < 2 || countCapitals(clean, segment) === 0) return null;
  if (isLetter && folded.length < longEnough) return null;
  const codes = codesMisread(folded, lexicon);
  const code = codes.find(isUsualCode) ?? codes[0];
  const further = codes.filter((other) => other !== code);
  if (!code) return null;
  const isSure = codes.length === 1 && folded.length >= longEnough;
  const original = originalOf(clean, segment);
  const others = isSure ? [] : [...further.map((other) => other.printed), ...own(original)];
  return {
    printed: code.printed,
    cost: 0.3,
    to,
    party: code.party,
    known: true,
    others,
    repairs: [{ from, to, as: code.printed }],
  };
}

/** What is printed may be a code itself, if it is all capitals. */
const own = (original: string): readonly string[] => (/^\p{Lu}+$/u.test(original) ? [original] : []);

/** Small letters that follow a capital in abbreviations: "Ng", "Tr", "Ph", "QĐi". */
const digraph = /(?:N[gh]|T[hrg]|[PKCG]h|Đi)/gu;

/**
 * A code that no table knows with a small letter or a digit among its capitals ("cĐKT", "7CT", "CĐK7"): as the capitals
 * that it most likely was, doubtful. Null for what is printed as a code is, or as no code at all.
 */
export function readOddCode({ clean, lexicon }: SuffixReader, segment: Segment): ReadBody | null {
  const { folded, from, to } = segment;
  const capitals = countCapitals(clean, segment);
  // "lTW": the stroke is the slash.
  if (/^[il|]/.test(folded) && lexicon.codes.has(folded.slice(1))) return null;
  if (capitals === 0 || folded.length < 2 || (capitals < 2 && folded.length > 3)) return null;
  const original = originalOf(clean, segment);
  if (!/[\p{Ll}\d|&$(~]/u.test(original.replace(digraph, ''))) return null;
  const printed = [...original.replace(/[`'^~]/g, '')]
    .map((letter) => (digitsInCodes[letter] ?? letter).toUpperCase())
    .join('');
  return {
    printed,
    cost: 0.3,
    to,
    party: false,
    known: false,
    others: [original],
    repairs: [{ from, to, as: printed }],
  };
}

function countCapitals(clean: CleanText, { from, to }: Segment): number {
  let capitals = 0;
  for (let i = from; i < to; i++) if (isCapital(clean, i)) capitals++;
  return capitals;
}
