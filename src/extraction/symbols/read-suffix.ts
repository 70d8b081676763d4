import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import { isUsualLetters } from './damaged-codes.js';
import { isBar, isCodeWithoutSign } from './misread-slash.js';
import { readBodyFirst, readOldLetter } from './read-body-first.js';
import { readCutDecree } from './read-cut-decree.js';
import { readBody } from './read-issuing-codes.js';
import { readLegislature } from './read-legislature-suffix.js';
import { readMerged } from './read-merged-suffix.js';
import { readSegments } from './read-segments.js';
import { readSoundSuffix } from './read-sound-suffix.js';
import { readType } from './read-type-abbreviation.js';
import { readYear } from './read-year.js';
import { isAcronym, type Segment } from './segment.js';
import { showsDamage } from './shows-damage.js';
import type { Suffix, SuffixReader } from './suffix.js';

/**
 * Reads what follows a number that ends at `from`, or null when it is no suffix of a symbol. `expected`: folded
 * abbreviations that the type word before the number allows; it decides between readings of damaged letters.
 * `anchored`, `isSound` (asked only for what is not printed as it should be): see {@link SuffixReader}.
 */
export function readSuffix(
  clean: CleanText,
  from: number,
  lexicon: Lexicon,
  expected: readonly string[],
  anchored: boolean,
  isSound: () => boolean,
): Suffix | null {
  const sound = readSoundSuffix(clean, from, lexicon, expected);
  if (sound) return sound;
  const year = readYear(clean, from, lexicon);
  if (year?.isApart && !anchored) return null;
  const segments = readSegments(clean, year?.to ?? from, lexicon);
  const first = segments[0];
  if (!first) return null;
  const reader = {
    from,
    clean,
    lexicon,
    expected,
    anchored,
    sound: isSound() && !(expected.length > 0 && showsDamage(clean, segments)),
    year,
  };
  const legislature = readLegislature(reader, first);
  if (legislature) return legislature;
  const typed = readBodyFirst(reader, segments) ?? readTyped(reader, segments);
  // "4093/BCT-QLTT": a code that is printed right is no damaged type.
  if (
    typed &&
    typed.cost > 0 &&
    first.sign === '/' &&
    lexicon.codes.has(first.folded) &&
    !isUsualLetters(segments[1]?.folded ?? '')
  ) {
    const letter = readUntyped(reader, segments);
    if (letter?.cost === 0 && letter.to >= typed.to) return letter;
  }
  return (
    typed ?? readMerged(reader, segments) ?? readOldLetter(reader, segments) ?? readUntyped(reader, segments)
  );
}

function readTyped(reader: SuffixReader, segments: readonly Segment[]): Suffix | null {
  const [first, second] = segments;
  if (!first || !second) return null;
  const type = readType(reader, first);
  if (!type) return null;
  const body = readBody(reader, segments.slice(1));
  // A type of which one letter is left must stand before a body that is printed right.
  if (!body || (first.folded.length === 1 && (!body.known || body.cost > 0))) return null;
  const exact = type.cost === 0 && body.cost === 0 && first.sign !== '?' && second.sign !== '?';
  if (first.sign === '' && !reader.anchored && (!exact || second.sign === '-')) return null;
  if (!reader.anchored && !body.known && !isAcronym(reader.clean, first)) return null;
  if (!reader.anchored && (type.cost > 0.3 || body.cost > 0.5)) return null;
  // "89-QĐ-TTg": a hyphen for the slash, of a body of the State.
  const isHyphened = first.sign === '-' && second.sign === '-' && body.known && !body.party;
  const party =
    reader.year === null &&
    !isHyphened &&
    (body.party || first.sign === '-' || (first.sign !== '/' && second.sign === '/'));
  return {
    year: reader.year?.text ?? null,
    type: type.printed,
    body: body.printed,
    party,
    to: body.to,
    repairs: [
      ...(reader.year?.repairs ?? []),
      ...slashRepair(reader.clean, first),
      ...type.repairs,
      ...body.repairs,
    ],
    cost: type.cost + body.cost + (exact ? 0 : 0.1) + (reader.year?.repairs.length ?? 0) * 0.3,
    known: body.known,
    ...(body.incomplete && { incomplete: true }),
    otherTypes: type.others,
    otherBodies: body.others,
  };
}

/** The slash before the type, where a scan made a letter of it. */
const slashRepair = (clean: CleanText, { from, sign }: Segment): readonly FlatRepair[] =>
  sign === '?' && isBar(clean.codes[from - 1] ?? 0) ? [{ from: from - 1, to: from, as: '/' }] : [];

/** "702/STP-XDKT ngày 25/9/2025": a letter in a list shows itself by a known office, its unit and its date. */
function isDatedLetter({ clean, lexicon, year }: SuffixReader, segments: readonly Segment[]): boolean {
  const [first, second] = segments;
  if (!first || !second || first.sign !== '/' || second.sign !== '-' || year !== null) return false;
  if (!lexicon.codes.has(first.folded) || !isAcronym(clean, second)) return false;
  return /^,? (?:ngay \d|cua )/.test(clean.flat.slice(second.to, second.to + 8));
}

/**
 * "24-CP", "202-HĐBT", "33-BT" (the Minister, Head of the Government's Office, on circulars), "327-CT" (the Chairman of the
 * Council of Ministers, where the type word excludes a Party directive or he is named behind): no type stands in them.
 */
const isOldCode = (reader: SuffixReader, { folded, to }: Segment): boolean =>
  /^(?:cp|ttg|hdbt|ctn)$/.test(folded) ||
  (folded === 'bt' && reader.expected.includes('tt')) ||
  (folded === 'ct' &&
    reader.expected.length > 0 &&
    (!reader.expected.includes('ct') || ofTheChairman.test(reader.clean.flat.slice(to, to + longestDate))));

const ofTheChairman = /^(?:,? ngay [^;:()]{4,24})?,? cua chu tich hoi dong bo truong/;
/** In codes, with the body behind it. */
const longestDate = 70;

/** "93CP", "566TTg": the same, grown together with the number. */
const isGluedCode = ({ from, anchored }: SuffixReader, { folded, sign, from: at }: Segment): boolean =>
  sign === '' && at === from && anchored && isCodeWithoutSign(folded);

/** "1624-BTC-NSNN": an official letter with a hyphen in the place of its slash. */
function isHyphenedLetter(reader: SuffixReader, segments: readonly Segment[]): boolean {
  const { anchored, clean, expected, lexicon, year } = reader;
  const [first, second] = segments;
  if (!first || !second || !anchored || year !== null || first.sign !== '-' || second.sign !== '-')
    return false;
  const isLetter = lexicon.codes.get(first.folded)?.party === false && !lexicon.types.has(first.folded);
  return isLetter && isAcronym(clean, second) && !expected.includes(second.folded);
}

/** A unit with its number: "C06". */
const unit = /^[a-z]{1,3}\d{2}$/;

/** Official letters (`1234/BNV-TCBC`) and old symbols (`64/CP`, `24-CP`). */
function readUntyped(reader: SuffixReader, segments: readonly Segment[]): Suffix | null {
  const first = segments[0];
  if (!first) return null;
  const isLetter = isHyphenedLetter(reader, segments);
  const isHyphened = first.sign === '-' && !isLetter;
  if (first.sign !== '/' && first.sign !== '-' && !isGluedCode(reader, first)) return null;
  if (!reader.anchored && !isDatedLetter(reader, segments)) return null;
  if (isHyphened && (segments.length > 1 || !isOldCode(reader, first))) return null;
  if (!isAcronym(reader.clean, first) && !(reader.sound && unit.test(first.folded))) return null;
  const decree = readCutDecree(reader, segments);
  if (decree) return decree;
  const body = readBody({ ...reader, isLetter: true }, segments);
  if (!body || body.cost > 0.3) return null;
  const isTypeAlone = segments.length === 1 && first.sign === '/' && isTypeOf(reader, first.folded);
  return {
    year: reader.year?.text ?? null,
    type: isHyphened ? body.printed : null,
    body: isHyphened ? '' : body.printed,
    party: false,
    to: body.to,
    repairs: [
      ...(reader.year?.repairs ?? []),
      ...(isLetter ? [{ from: first.from - 1, to: first.from, as: '/' }] : []),
      ...body.repairs,
    ],
    cost: body.cost + (isLetter ? 0.1 : 0),
    known: body.known,
    ...((isTypeAlone || body.incomplete) && { incomplete: true }),
    otherTypes: [],
    otherBodies: body.others,
  };
}

/** "327/CT" of a Decision is the Chairman's of the Council of Ministers; "47/2007/NQ" of a Resolution lacks its body. */
const isTypeOf = ({ expected, lexicon, year }: SuffixReader, folded: string): boolean =>
  expected.length > 0 ? expected.includes(folded) : year !== null && lexicon.types.has(folded);
