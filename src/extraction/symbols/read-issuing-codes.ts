import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { IssuingCode } from '../lexicon/issuing-codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import { codeLimit, type DamagedCode, damagedCodes, isUsualCode } from './damaged-codes.js';
import { isAcronym, type Segment } from './read-segments.js';
import { originalOf } from './read-type-abbreviation.js';
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
    const read = readCode(reader, segment);
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
    readUnitNumber(reader, code) ??
    readKnown(reader, code) ??
    readDamaged(reader, code) ??
    readNearParty(reader, code) ??
    readUnknown(reader, code)
  );
}

/** A group of letters as a code may be made of it: the letters, and digits behind them that belong to it or not. */
interface CodeLetters {
  readonly segment: Segment;
  readonly letters: string;
  /** Digits behind the letters; empty where there are none. */
  readonly digits: string;
  /** Whether the digits are part of the code: "QH14", "NHNN5". After other codes they are a footnote's. */
  readonly keepsDigits: boolean;
  /** End of the code. */
  readonly to: number;
  /** As the original prints it, without the digits. */
  readonly original: string;
}

function lettersOf({ clean }: SuffixReader, segment: Segment): CodeLetters {
  const match = /^([a-z&|]+?)(\d{1,2})$/.exec(segment.folded);
  const letters = (match?.[1] ?? segment.folded).replace(/\|/g, 'l');
  const keepsDigits = match !== null && keepingDigits.test(letters);
  const to = match && !keepsDigits ? segment.from + letters.length : segment.to;
  const original = originalOf(clean, { ...segment, to: segment.from + letters.length });
  return { segment, letters, digits: match?.[2] ?? '', keepsDigits, to, original };
}

const keepingDigits = /^(?:qh|ubtvqh|hdnd|bcd[a-z]*|[a-z]*nq|nhnn|nh)$/;

/** A code that stands as the original prints it. */
const unchanged = (printed: string, to: number): ReadBody => ({
  printed,
  cost: 0,
  repairs: [],
  others: [],
  to,
  party: false,
  known: false,
});

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
  return leads || follows ? unchanged(printed, segment.to) : null;
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

function readDamaged(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment } = code;
  const scored = damagedCodes(segment.folded, reader.lexicon, reader.expected);
  const [best] = scored;
  if (!best || !isLikelyDamage(reader, code, best)) return null;
  return {
    printed: best.code.printed,
    cost: Math.max(0.2, best.cost),
    to: segment.to,
    party: best.code.party,
    known: true,
    others: scored
      .filter((other) => other.cost < best.cost + 0.15 && other !== best)
      .slice(0, 3)
      .map((other) => other.code.printed),
    repairs: [{ from: segment.from, to: segment.to, as: best.code.printed }],
  };
}

/** A short code is a damaged one; a long unknown one, and any where scans did little harm, more likely some office's own. */
function isLikelyDamage(
  reader: SuffixReader,
  code: CodeLetters,
  { cost, code: meant }: DamagedCode,
): boolean {
  const { length } = code.segment.folded;
  const printed = looksPrinted(reader, code);
  if (reader.sound && printed && length <= 2 && !isUsualCode(meant)) return false;
  if (reader.sound && printed && cost > soundCost && !isPrimeMinisters(reader, meant)) return false;
  return (cost <= 0.5 || !printed || length <= 3) && (cost <= 0.65 || length <= 2);
}

/** "QĐ-TT", "CT-TT": decisions and directives of this code are the Prime Minister's; a Thanh tra issues neither so. */
const isPrimeMinisters = ({ expected }: SuffixReader, meant: IssuingCode): boolean =>
  meant.folded === 'ttg' && (expected.includes('qd') || expected.includes('ct'));

/** Two letters taken for others that scans confuse with them; a letter lost costs more. */
const soundCost = 0.75;

const looksPrinted = ({ clean }: SuffixReader, { segment, letters, to }: CodeLetters): boolean =>
  isAcronym(clean, { ...segment, to }) && /^[a-z&]{2,}$/.test(letters);

/** A Party body's code with a letter lost or added: "UBKTW" is doubtful between what it prints and UBKTTW. */
function readNearParty(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment, to, original } = code;
  if (segment.sign !== '/' || !looksPrinted(reader, code)) return null;
  const near = damagedCodes(segment.folded, reader.lexicon, reader.expected).find(
    (other) => other.code.party && other.code.folded.length >= 5,
  );
  if (!near || near.cost > codeLimit + 0.15) return null;
  return {
    printed: near.code.printed,
    cost: 0.5,
    to,
    party: true,
    known: true,
    others: [original],
    repairs: [{ from: segment.from, to, as: near.code.printed }],
  };
}

function readUnknown(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  if (!looksPrinted(reader, code) || !isCapital(reader.clean, code.segment.from)) return null;
  return unchanged(code.original + (code.keepsDigits ? code.digits : ''), code.to);
}
