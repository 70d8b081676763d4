import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import { digitsInCodes } from '../tables/confusable-letters.js';
import { type CodeLetters, lettersOf, unchanged } from './code-letters.js';
import { type DamagedCode, damagedCodes, isUsualCode } from './damaged-codes.js';
import { isLoneLetter, looksPrinted, readDamagedCode, readNearParty } from './read-damaged-code.js';
import { originalOf } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';
import type { ReadPart, SuffixReader } from './suffix.js';

/** The issuing code or codes of a symbol. */
export interface ReadBody extends ReadPart {
  readonly to: number;
  readonly party: boolean;
  readonly known: boolean;
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
  for (const [index, segment] of segments.entries()) {
    const read = (index > 0 ? readUnit(reader, segment) : null) ?? readCode(reader, segment);
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
    if (index === 0) {
      party = code.party;
      others = code.others;
    }
    to = code.to;
    repairs.push(...code.repairs);
  }
  return { printed, cost, repairs, others, to, party, known };
}

function asPrinted(reader: SuffixReader, segment: Segment): ReadBody {
  const printed = originalOf(reader.clean, segment).normalize('NFC');
  return { printed, cost: 0.3, repairs: [], others: [], to: segment.to, party: false, known: false };
}

function readCode(reader: SuffixReader, segment: Segment): ReadBody | null {
  const code = lettersOf(reader, segment);
  return (
    readDotted(reader, code) ??
    readWithDigit(reader, code) ??
    readUnitNumber(reader, code) ??
    readKnown(reader, code) ??
    readDamagedCode(reader, code) ??
    readNearParty(reader, code) ??
    readUnknown(reader, code)
  );
}

/** "V28", "C06", "P3" behind a body: a unit of the police or the army. A known code with one digit bears a footnote's mark. */
function readUnit({ clean, lexicon }: SuffixReader, segment: Segment): ReadBody | null {
  const printed = originalOf(clean, segment);
  const unit = segment.sign === '-' ? /^(\p{Lu}{1,3})(\d{1,3})$/u.exec(printed) : null;
  if (!unit || (unit[2]?.length === 1 && lexicon.codes.has((unit[1] ?? '').toLowerCase()))) return null;
  return unchanged(printed, segment.to);
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

/**
 * The number of a unit: "C06-…" (a department of the police), "BQLDA85", "TĐ2". After a Party code the number would be
 * a footnote's.
 */
function readUnitNumber(
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
  return leads || follows || numbered ? unchanged(printed, segment.to) : null;
}

/** "TT9": rather a code that nearly every symbol bears with one letter misread. */
const isNearUsual = (damaged: DamagedCode | undefined): boolean =>
  damaged !== undefined && damaged.cost <= 0.3 && isUsualCode(damaged.code);

function readKnown({ lexicon, clean }: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment, letters, digits, keepsDigits, to, original } = code;
  const exact = lexicon.codes.get(letters);
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
  return unchanged(code.original + (code.keepsDigits ? code.digits : ''), code.to);
}
