import { digitsInCodes } from '../tables/confusable-letters.js';
import { type CodeLetters, unchanged } from './code-letters.js';
import { type DamagedCode, damagedCodes, isUsualCode } from './damaged-codes.js';
import type { ReadBody } from './read-issuing-codes.js';
import { originalOf } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';
import type { SuffixReader } from './suffix.js';

/** "V28", "C06", "P3" behind a body: a unit of the police or the army. A known code with one digit bears a footnote's mark. */
export function readUnit({ clean, lexicon }: SuffixReader, segment: Segment): ReadBody | null {
  const printed = originalOf(clean, segment);
  const unit = /^(\p{Lu}{1,3})(\d{1,3})$/u.exec(printed);
  if (!unit) return readDamagedUnit(printed, segment);
  if (unit[2]?.length === 1 && lexicon.codes.has((unit[1] ?? '').toLowerCase())) return null;
  return unchanged(printed, segment.to);
}

/** "C4I", "C4l": a stroke among the digits of a unit. */
function readDamagedUnit(printed: string, { from, to }: Segment): ReadBody | null {
  if (!/^\p{L}{1,2}(?:\d[\dIil|]|[il|]\d)$/u.test(printed)) return null;
  const meant = printed.slice(0, -2).toUpperCase() + printed.slice(-2).replace(/[Iil|]/, '1');
  return { ...unchanged(meant, to), cost: 0.2, repairs: [{ from, to, as: meant }] };
}

/**
 * The number of a unit: "C06-…" (a department of the police), "BQLDA85", "TĐ2". After a Party code the number would be
 * a footnote's.
 */
export function readUnitNumber(
  { clean, lexicon, expected, isLetter }: SuffixReader,
  code: CodeLetters,
): ReadBody | null {
  const { segment, digits, keepsDigits, letters } = code;
  if (digits === '' || keepsDigits) return null;
  const printed = originalOf(clean, segment);
  const leads = segment.sign === '/' && clean.flat[segment.to] === '-' && /^\p{Lu}{1,3}\d{2}$/u.test(printed);
  const follows =
    segment.sign === '-' &&
    (isLetter || !lexicon.codes.has(letters)) &&
    !isNearUsual(damagedCodes(segment.folded, lexicon, expected)[0]) &&
    !clean.flat.startsWith('^', segment.to) &&
    /^\p{Lu}{2,}\d{1,2}$/u.test(printed);
  // No footnote's mark begins with a nought: "TB-PC06".
  const numbered = segment.sign === '-' && /^\p{Lu}{1,3}0\d$/u.test(printed);
  if (!leads && !follows && !numbered) return null;
  // "CĐK7": the digit may be a letter of the code.
  const letter = digits.length === 1 && !lexicon.codes.has(letters) ? digitsInCodes[digits] : undefined;
  const others = letter === undefined ? [] : [printed.slice(0, -1) + letter.toUpperCase()];
  return { ...unchanged(printed, segment.to), others };
}

/** "TT9": rather a code that nearly every symbol bears with one letter misread. */
const isNearUsual = (damaged: DamagedCode | undefined): boolean =>
  damaged !== undefined && damaged.cost <= 0.3 && isUsualCode(damaged.code);
