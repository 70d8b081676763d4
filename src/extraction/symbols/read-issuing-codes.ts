import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import { digitsInCodes } from '../tables/confusable-letters.js';
import { type CodeLetters, lettersOf, unchanged } from './code-letters.js';
import { withBars } from './lost-bars.js';
import { readCentral } from './read-central.js';
import { isLoneLetter, looksPrinted, readDamagedCode, readNearParty } from './read-damaged-code.js';
import { readLegislatureCode } from './read-legislature-suffix.js';
import { readMisreadCode, readOddCode } from './read-misread-code.js';
import { originalOf } from './read-type-abbreviation.js';
import { readUnit, readUnitNumber } from './read-unit.js';
import type { Segment } from './segment.js';
import { isMarked } from './shows-damage.js';
import type { ReadPart, SuffixReader } from './suffix.js';

/** The issuing code or codes of a symbol. */
export interface ReadBody extends ReadPart {
  readonly to: number;
  readonly party: boolean;
  readonly known: boolean;
  /** Whether a part is missing, so that what is left might be another's: the term of the National Assembly. */
  readonly incomplete?: boolean;
}

/** Reads the issuing codes that `segments` are, joined by hyphens: `BTC-BNV`. */
export function readBody(reader: SuffixReader, segments: readonly Segment[]): ReadBody | null {
  let printed = '';
  let cost = 0;
  let to = 0;
  let known = true;
  let party = false;
  const repairs: FlatRepair[] = [];
  let others: readonly string[] = [];
  let incomplete = false;
  for (const [index, printedSegment] of segments.entries()) {
    if (party && isInternalMark(reader, printedSegment)) {
      printed += '/nb';
      to = printedSegment.to;
      break;
    }
    const isMark = index > 0 && printedSegment.sign === '?' && isHyphenMark(reader, printedSegment);
    const segment: Segment = isMark ? { ...printedSegment, sign: '-' } : printedSegment;
    const read = (index > 0 ? readUnit(reader, segment) : null) ?? readCode(reader, segment, index === 0);
    // A further code that is no known one is kept as printed: left out, the symbol would be another.
    const code = index > 0 && read && read.cost > 0.3 ? asPrinted(reader, segment) : read;
    if (!code || (index > 0 && segment.sign === '?')) {
      if (index === 0) return null;
      break;
    }
    if (index > 0) printed += '-';
    printed += code.printed;
    cost += code.cost;
    known &&= code.known;
    incomplete ||= code.incomplete ?? false;
    if (index === 0) {
      party = code.party;
      others = code.others;
    }
    to = code.to;
    repairs.push(...code.repairs);
  }
  return { printed, cost, repairs, others, to, party, known, ...(incomplete && { incomplete }) };
}

/** "141-CV/VPTW/nb": for internal use (nội bộ), in small letters behind the body. */
const isInternalMark = ({ clean }: SuffixReader, { folded, sign, from }: Segment): boolean =>
  folded === 'nb' && sign === '/' && !isCapital(clean, from) && !isCapital(clean, from + 1);

/** "BVHTTDL_VHCS", "BTC.PC": a mark in the place of a hyphen, with capitals behind it. */
const isHyphenMark = ({ clean }: SuffixReader, segment: Segment): boolean =>
  '._=~'.includes(clean.flat.charAt(segment.from - 1)) && isCapital(clean, segment.from);

function asPrinted(reader: SuffixReader, segment: Segment): ReadBody {
  const printed = originalOf(reader.clean, segment).normalize('NFC');
  return { printed, cost: 0.3, repairs: [], others: [], to: segment.to, party: false, known: false };
}

function readCode(reader: SuffixReader, segment: Segment, isFirst: boolean): ReadBody | null {
  const code = lettersOf(reader, segment);
  return (
    readLegislatureCode({ ...reader, year: null }, segment) ??
    readDotted(reader, code) ??
    readWithDigit(reader, code) ??
    readUnitNumber(reader, code) ??
    readKnown(reader, code) ??
    (isFirst ? readCentral(reader, code) : null) ??
    (isFirst ? readMisreadCode(reader, code) : null) ??
    readDamagedCode(reader, code) ??
    readNearParty(reader, code) ??
    readUnknown(reader, code) ??
    readOddCode(reader, segment)
  );
}

/** "TT.HĐND", "NQ.HĐND.K7": points between the parts of a symbol belong to it where no dust is about. */
function readDotted(
  { clean, lexicon, sound }: SuffixReader,
  { segment, letters }: CodeLetters,
): ReadBody | null {
  // "UB.KTTW": the point is dust, for no Party symbol has one.
  if (!sound || lexicon.codes.get(letters)?.party) return null;
  const printed = originalOf(clean, segment);
  return /^\p{Lu}{2,}(?:\.(?:\p{Lu}{2,}|\p{Lu}\d{1,2}))+$/u.test(printed)
    ? unchanged(printed, segment.to)
    : null;
}

/** "8NV", "BY7": a digit in the place of a letter where a known code results. Steering committees bear numbers: "BCĐ35". */
function readWithDigit({ lexicon }: SuffixReader, { segment, keepsDigits }: CodeLetters): ReadBody | null {
  if (keepsDigits || segment.folded.length < 3 || !/^\d?[a-z&]+\d?$/.test(segment.folded)) return null;
  const folded = segment.folded.replace(/\d/g, (digit) => digitsInCodes[digit] ?? digit);
  const code = folded === segment.folded ? undefined : lexicon.codes.get(folded);
  if (!code || lexicon.codes.has(segment.folded.replace(/\d$/, ''))) return null;
  return {
    ...unchanged(code.printed, segment.to),
    cost: 0.2,
    repairs: [{ from: segment.from, to: segment.to, as: code.printed }],
    party: code.party,
    known: true,
  };
}

function readKnown({ lexicon, clean }: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment, letters, digits, keepsDigits, to, original } = code;
  const exact = lexicon.codes.get(letters);
  // "CA7-PV28": in the middle of a symbol no note has its mark.
  if (exact && digits !== '' && !keepsDigits && clean.flat[segment.to] === '-') return null;
  if (!exact) return readBeforeMark(lexicon, clean, code);
  const central = letters === 'tu' && /Ư/i.test(original);
  const meant = central ? (lexicon.codes.get('tw') ?? exact) : exact;
  const same = original.toLowerCase() === meant.printed.toLowerCase() || central;
  return {
    printed: meant.printed + (keepsDigits ? digits : ''),
    cost: same ? 0 : 0.05,
    to,
    party: meant.party,
    known: true,
    // "TƯ" is Trung ương, or a Tỉnh ủy whose U the scan gave a mark.
    others: central ? ['TU'] : [],
    repairs: same ? [] : [{ from: segment.from, to, as: meant.printed }],
  };
}

/** "TWI", "TUl": the raised mark of a footnote, read as a letter, behind a Party code. */
function readBeforeMark(
  lexicon: Lexicon,
  clean: CleanText,
  { segment, letters }: CodeLetters,
): ReadBody | null {
  if (!/[il]$/.test(letters) || segment.to - segment.from !== letters.length) return null;
  const code = lexicon.codes.get(letters.slice(0, -1));
  if (!code?.party || !/[\s,;.)]/.test(clean.flat.charAt(segment.to) || ' ')) return null;
  return { ...unchanged(code.printed, segment.to - 1), party: true, known: true };
}

function readUnknown(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  // "15/CV-A": the letter of a company.
  if (isLoneLetter(reader, code)) return unchanged(code.original, code.to);
  if (!looksPrinted(reader, code) || !isCapital(reader.clean, code.segment.from)) return null;
  const printed = code.original + (code.keepsDigits ? code.digits : '');
  // "TẾĐ": no code bears a tone; what the scan made it of nobody can say.
  const isUnsure = isMarked(reader.clean, code.segment);
  return withBars(reader, code, {
    ...unchanged(printed, code.to),
    others: splitsOf(reader, code),
    ...(isUnsure && { incomplete: true }),
  });
}

/** "BTCPC", "QĐTCT": perhaps a body and its unit, or a type and its body, the hyphen between them lost. */
function splitsOf(
  { lexicon, expected }: SuffixReader,
  { segment, letters, original }: CodeLetters,
): readonly string[] {
  if (segment.sign !== '/') return [];
  const type = expected.find((one) => letters.startsWith(one) && letters.length - one.length >= 2);
  if (type !== undefined) return [`${original.slice(0, type.length)}-${original.slice(type.length)}`];
  for (let at = letters.length - 2; at >= 3; at--) {
    if (lexicon.codes.get(letters.slice(0, at))?.party === false && !lexicon.codes.has(letters))
      return [`${original.slice(0, at)}-${original.slice(at)}`];
  }
  return [];
}
