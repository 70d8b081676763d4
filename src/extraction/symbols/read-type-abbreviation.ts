import type { CleanText } from '../clean/clean-text.js';
import { sliceOf } from '../clean/printed.js';
import { readingCost } from '../matching/reading-cost.js';
import { misreadForms } from './misread-codes.js';
import { isAcronym, type Segment } from './segment.js';
import type { ReadPart, SuffixReader } from './suffix.js';

/** One letter lost is as much as a short abbreviation can bear. */
const typeLimit = 0.95;
/** One letter of three or more taken for any other, where the type word says what the abbreviation is. */
const expectedLimit = 1;
/** Where scans did little harm only letters that they confuse are taken for others: "TCT" is no "TT". */
const soundLimit = 0.65;

/** The type abbreviation that a group of letters is, weighed with the type word before the number. */
export function readType(reader: SuffixReader, segment: Segment): ReadPart | null {
  const { lexicon, expected } = reader;
  const folded = segment.folded.replace(/\|/g, 'l');
  // "C06" is a department of the police, no type.
  if (reader.sound && /^[a-z]{1,3}\d{2}$/.test(folded)) return null;
  const exact = lexicon.types.get(folded);
  if (exact && (expected.length === 0 || expected.includes(folded)))
    return partOf(reader, segment, exact[0]?.printed ?? '', 0, []);
  const misread = expected.find((type) => misreadForms(folded).has(type));
  // "89-Đ/TW": no type has one letter only, so that another is lost.
  const isLone = folded.length === 1 && isAcronym(reader.clean, segment);
  const whole = isLone ? expected.find((type) => type.length === 2 && type.includes(folded)) : undefined;
  const meantType = lexicon.types.get(misread ?? whole ?? withoutStroke(expected, folded) ?? '')?.[0];
  if (meantType && (segment.sign === '/' || segment.sign === '-'))
    return partOf(reader, segment, meantType.printed, 0.3, []);
  const scored: { printed: string; folded: string; cost: number }[] = [];
  const isSound = reader.sound && isAcronym(reader.clean, segment) && /^[a-z]+$/.test(folded);
  for (const type of lexicon.typeList) {
    const isExpected = expected.includes(type.folded) && folded.length === type.folded.length;
    const limit = isSound ? soundLimit : isExpected && folded.length > 2 ? expectedLimit : typeLimit;
    const cost = readingCost(folded, type.folded, limit);
    if (cost === null) continue;
    if (isSound && cost > 0 && expected.length > 0 && !expected.includes(type.folded)) continue;
    if (isSound && cost > 0 && expected.length === 0 && !sharesLetter(folded, type.folded)) continue;
    const fits = expected.length === 0 ? 0.15 : expected.includes(type.folded) ? 0 : 0.85;
    scored.push({ ...type, cost: cost + fits });
  }
  scored.sort((a, b) => a.cost - b.cost);
  const best = scored[0];
  const half = best && expected.includes(best.folded) ? null : readHalf(reader, segment);
  if (half || !best) return half;
  const close = scored.filter((other) => other.folded !== best.folded && other.cost < best.cost + 0.25);
  const others = best.folded === folded ? [] : close.slice(0, 3).map((other) => other.printed);
  return partOf(reader, segment, best.printed, best.folded === folded ? 0 : Math.max(0.1, best.cost), others);
}

/** "KIL" of a Kết luận: a stroke of dust between the letters that the type word asks for. */
const withoutStroke = (expected: readonly string[], folded: string): string | undefined =>
  expected.find(
    (type) =>
      folded.length === type.length + 1 &&
      [...folded].some(
        (letter, i) => 'il1j'.includes(letter) && folded.slice(0, i) + folded.slice(i + 1) === type,
      ),
  );

/**
 * "30-UT:TW" of a Chỉ thị: one letter of two is right, where damage shows and no type is abbreviated so. What is printed
 * stays a candidate.
 */
function readHalf(reader: SuffixReader, segment: Segment): ReadPart | null {
  const { expected, lexicon, sound } = reader;
  const { folded } = segment;
  if (sound || folded.length !== 2 || !/^[a-z]{2}$/.test(folded) || lexicon.types.has(folded)) return null;
  const meant = expected.filter(
    (type) => type.length === 2 && (type[0] === folded[0] || type[1] === folded[1]),
  );
  const type = meant.length === 1 ? lexicon.types.get(meant[0] ?? '')?.[0] : undefined;
  return type === undefined
    ? null
    : { ...partOf(reader, segment, type.printed, 0.6, []), others: [originalOf(reader.clean, segment)] };
}

/** Where no type word says what is meant, letters that are all printed right and all differ are another type: GP is no QĐ. */
const sharesLetter = (read: string, meant: string): boolean =>
  [...read].some((letter, i) => letter === meant[i]);

function partOf(
  reader: SuffixReader,
  segment: Segment,
  printed: string,
  cost: number,
  others: readonly string[],
): ReadPart {
  const original = originalOf(reader.clean, segment);
  const best = properForm(reader, segment.folded, original, printed);
  const same =
    original.normalize('NFC') === best ||
    (cost === 0 && original.normalize('NFC').toLowerCase() === best.toLowerCase());
  return {
    printed: best,
    cost: same ? cost : Math.max(cost, 0.05),
    repairs: same ? [] : [{ from: segment.from, to: segment.to, as: best }],
    others,
  };
}

const vietnameseMarks = /[đơư\u1ea0-\u1ef9]/i;

/** Whether the words right before `at` bear marks: where a scan lost them "DA" tells nothing. */
export const keepsMarks = (clean: CleanText, at: number): boolean =>
  vietnameseMarks.test(sliceOf(clean, Math.max(0, at - 12), at).normalize('NFC'));

/** Among abbreviations that fold alike (ĐA, DA) the one printed, else the one that the type word asks for. */
function properForm(reader: SuffixReader, folded: string, original: string, fallback: string): string {
  const alike = reader.lexicon.types.get(folded);
  if (!alike || alike.length < 2) return fallback;
  const printed = original.normalize('NFC').replace(/Ð/g, 'Đ');
  if (reader.expected.length > 0 && !keepsMarks(reader.clean, reader.from))
    return alike[0]?.printed ?? fallback;
  const same =
    alike.find((type) => type.printed === printed) ??
    alike.find((type) => type.printed.toLowerCase() === printed.toLowerCase());
  return same?.printed ?? alike[0]?.printed ?? fallback;
}

/** A group of letters as the original prints it; letters that no Vietnamese word has are those that they look like. */
export function originalOf(clean: CleanText, segment: Segment): string {
  return sliceOf(clean, segment.from, segment.to)
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ß/g, 'B')
    .replace(/[ÑÇÄÖÜËÏÅ]/g, (letter) => letter.normalize('NFD').charAt(0));
}
