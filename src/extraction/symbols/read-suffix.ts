import { type CleanText, printedLetter, sliceOf } from '../clean/clean-text.js';
import type { IssuingCode, Lexicon } from '../lexicon/lexicon.js';
import { readingCost } from '../matching/fuzzy-match.js';
import type { FlatRepair } from '../mention.js';
import { digitsReadAsLetters } from '../tables/confusable-letters.js';
import { isAcronym, readSegments, type Segment } from './read-segments.js';

/** What follows the number of a symbol: `-NQ/TW`, `/2017/NĐ-CP`, `/KH-UBND`. */
export interface Suffix {
  readonly year: string | null;
  readonly type: string | null;
  readonly body: string;
  readonly party: boolean;
  /** End of the suffix. */
  readonly to: number;
  readonly repairs: readonly FlatRepair[];
  /** What the repairs cost; 0 for a suffix printed as it should be. */
  readonly cost: number;
  /** Whether every part is known; an unknown code is kept as printed. */
  readonly known: boolean;
  /** Other types that the damaged letters may mean. */
  readonly otherTypes: readonly string[];
  /** Other issuing codes that they may mean. */
  readonly otherBodies: readonly string[];
}

const typeLimit = 0.95;
/** One letter lost is as much as a short code can bear. */
const codeLimit = 0.85;
/** Codes that most symbols bear: of two readings they are the likelier. */
const usualCodes: ReadonlySet<string> = new Set(['tw', 'tu', 'cp', 'ttg', 'ubnd', 'hdnd']);

/**
 * Reads what follows a number that ends at `from`, or null when it is no suffix of a symbol. `expected`: folded
 * abbreviations that the type word before the number allows; it decides between readings of damaged letters.
 */
export function readSuffix(
  clean: CleanText,
  from: number,
  lexicon: Lexicon,
  expected: readonly string[],
  anchored: boolean,
): Suffix | null {
  const year = readYear(clean, from);
  const segments = readSegments(clean, year?.to ?? from, lexicon);
  const first = segments[0];
  if (!first) return null;
  const legislature = readLegislature(first, year);
  if (legislature) return legislature;
  const reader = { from, clean, lexicon, expected, anchored, year };
  const typed = readTyped(reader, segments);
  // "4093/BCT-QLTT": a code that is printed right is no damaged type.
  if (typed && typed.cost > 0 && first.sign === '/' && lexicon.codes.has(first.folded)) {
    const letter = readUntyped(reader, segments);
    if (letter?.cost === 0) return letter;
  }
  return typed ?? readMerged(reader, first) ?? readUntyped(reader, segments);
}

interface Reader {
  /** Where the suffix begins. */
  readonly from: number;
  readonly clean: CleanText;
  readonly lexicon: Lexicon;
  readonly expected: readonly string[];
  readonly anchored: boolean;
  readonly year: Year | null;
}

interface Year {
  readonly text: string;
  readonly to: number;
  readonly repairs: readonly FlatRepair[];
}

const yearPattern =
  /[`'^~]?\s?[/l|i][`'^~]?\s?([12ilz|]\s?[09oq]\s?[0-9oqilsbz$]\s?[0-9oqilsbz$])[`'^~]?(?=\s?[/]|[l|1i][a-z])/y;

function readYear(clean: CleanText, from: number): Year | null {
  yearPattern.lastIndex = from;
  const match = yearPattern.exec(clean.flat);
  const printed = match?.[1];
  if (!match || printed === undefined) return null;
  const to = from + match[0].length;
  const first = to - printed.length - (/[`'^~]$/.test(match[0]) ? 1 : 0);
  const digits = [...printed].map((letter, i) => {
    if (/\d/.test(letter)) return letter;
    return letter === ' ' ? '' : (digitsReadAsLetters[printedLetter(clean, first + i)]?.charAt(0) ?? '0');
  });
  const text = digits.join('');
  return { text, to, repairs: text === printed ? [] : [{ from: to - printed.length, to, as: text }] };
}

const readAsDigit: Readonly<Record<string, string>> = {
  o: '0',
  i: '1',
  l: '1',
  '|': '1',
  s: '5',
  b: '6',
  z: '2',
};

function readLegislature(first: Segment, year: Year | null): Suffix | null {
  const match = /^([a-z0]{1,6}?)([0-9oilsbz|]{2})$/.exec(first.folded);
  const letters = match?.[1] ?? '';
  const name = ['qh', 'ubtvqh'].find((one) => readingCost(letters, one, 0.85) !== null);
  if (!match || !year || name === undefined) return null;
  const term = [...(match[2] ?? '')].map((letter) => readAsDigit[letter] ?? letter).join('');
  const body = `${name.toUpperCase()}${term}`;
  const repaired = first.folded !== body.toLowerCase();
  return {
    year: year.text,
    type: null,
    body,
    party: false,
    to: first.to,
    repairs: repaired ? [...year.repairs, { from: first.from, to: first.to, as: body }] : year.repairs,
    cost: (repaired ? 0.3 : 0) + year.repairs.length * 0.3,
    known: true,
    otherTypes: [],
    otherBodies: [],
  };
}

function readTyped(reader: Reader, segments: readonly Segment[]): Suffix | null {
  const [first, second] = segments;
  if (!first || !second) return null;
  const type = readType(reader, first);
  if (!type) return null;
  const body = readBody(reader, segments.slice(1));
  if (!body) return null;
  const exact = type.cost === 0 && body.cost === 0 && first.sign !== '?' && second.sign !== '?';
  if (first.sign === '' && !(exact || reader.anchored)) return null;
  if (!reader.anchored && !body.known && !isAcronym(reader.clean, first)) return null;
  if (!reader.anchored && (type.cost > 0.3 || body.cost > 0.5)) return null;
  const party =
    reader.year === null && (body.party || first.sign === '-' || (first.sign !== '/' && second.sign === '/'));
  return {
    year: reader.year?.text ?? null,
    type: type.printed,
    body: body.printed,
    party,
    to: body.to,
    repairs: [...(reader.year?.repairs ?? []), ...type.repairs, ...body.repairs],
    cost: type.cost + body.cost + (exact ? 0 : 0.1) + (reader.year?.repairs.length ?? 0) * 0.3,
    known: body.known,
    otherTypes: type.others,
    otherBodies: body.others,
  };
}

interface ReadPart {
  readonly printed: string;
  readonly cost: number;
  readonly repairs: readonly FlatRepair[];
  readonly others: readonly string[];
}

/** The type abbreviation that a group of letters is, weighed with the type word before the number. */
function readType(reader: Reader, segment: Segment): ReadPart | null {
  const { lexicon, expected } = reader;
  const folded = segment.folded.replace(/\|/g, 'l');
  const exact = lexicon.types.get(folded);
  if (exact && (expected.length === 0 || expected.includes(folded)))
    return partOf(reader, segment, exact[0]?.printed ?? '', 0, []);
  const scored: { printed: string; folded: string; cost: number }[] = [];
  for (const type of lexicon.typeList) {
    const cost = readingCost(folded, type.folded, typeLimit);
    if (cost === null) continue;
    const fits = expected.length === 0 ? 0.15 : expected.includes(type.folded) ? 0 : 0.85;
    scored.push({ ...type, cost: cost + fits });
  }
  scored.sort((a, b) => a.cost - b.cost);
  const best = scored[0];
  if (!best) return null;
  const close = scored.filter((other) => other.folded !== best.folded && other.cost < best.cost + 0.25);
  const others = best.folded === folded ? [] : close.slice(0, 3).map((other) => other.printed);
  return partOf(reader, segment, best.printed, best.folded === folded ? 0 : Math.max(0.1, best.cost), others);
}

function partOf(
  reader: Reader,
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

/** Among abbreviations that fold alike (ĐA, DA) the one printed, else the one that the type word asks for. */
function properForm(reader: Reader, folded: string, original: string, fallback: string): string {
  const alike = reader.lexicon.types.get(folded);
  if (!alike || alike.length < 2) return fallback;
  const printed = original.normalize('NFC').replace(/Ð/g, 'Đ');
  // Where the scan lost the marks "DA" tells nothing.
  const words = sliceOf(reader.clean, Math.max(0, reader.from - 12), reader.from);
  if (reader.expected.length > 0 && !vietnameseMarks.test(words.normalize('NFC')))
    return alike[0]?.printed ?? fallback;
  const same =
    alike.find((type) => type.printed === printed) ??
    alike.find((type) => type.printed.toLowerCase() === printed.toLowerCase());
  return same?.printed ?? alike[0]?.printed ?? fallback;
}

function originalOf(clean: CleanText, segment: Segment): string {
  return sliceOf(clean, segment.from, segment.to).normalize('NFC').replace(/Ð/g, 'Đ');
}

interface ReadBody extends ReadPart {
  readonly to: number;
  readonly party: boolean;
  readonly known: boolean;
}

function readBody(reader: Reader, segments: readonly Segment[]): ReadBody | null {
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

function asPrinted(reader: Reader, segment: Segment): ReadBody {
  const printed = originalOf(reader.clean, segment).normalize('NFC');
  return { printed, cost: 0.3, repairs: [], others: [], to: segment.to, party: false, known: false };
}

function readCode(reader: Reader, segment: Segment): ReadBody | null {
  const { lexicon, clean } = reader;
  const digits = /^([a-z&|]+?)(\d{1,2})$/.exec(segment.folded);
  const letters = (digits?.[1] ?? segment.folded).replace(/\|/g, 'l');
  const keepsDigits = digits !== null && /^(?:qh|ubtvqh|hdnd|bcd[a-z]*|[a-z]*nq)$/.test(letters);
  const to = digits && !keepsDigits ? segment.from + letters.length : segment.to;
  const tail = keepsDigits ? (digits[2] ?? '') : '';
  const exact = lexicon.codes.get(letters);
  const original = originalOf(clean, { ...segment, to: segment.from + letters.length });
  if (exact) {
    const central = letters === 'tu' && /Ư/i.test(original);
    const code = central ? (lexicon.codes.get('tw') ?? exact) : exact;
    const same = original.toLowerCase() === code.printed.toLowerCase() || central;
    return {
      printed: code.printed + tail,
      cost: same ? 0 : 0.05,
      to,
      party: code.party,
      known: true,
      // "TƯ" is Trung ương, or a Tỉnh ủy whose U the scan gave a mark.
      others: central ? ['TU'] : [],
      repairs: same ? [] : [{ from: segment.from, to, as: code.printed }],
    };
  }
  const scored = damagedCodes(segment.folded, lexicon, reader.expected);
  const best = scored[0];
  const looksPrinted = isAcronym(clean, { ...segment, to }) && /^[a-z&]{2,}$/.test(letters);
  // A short code is a damaged one; a long unknown one is more likely some office's own.
  if (
    best &&
    (best.cost <= 0.5 || !looksPrinted || segment.folded.length <= 3) &&
    (best.cost <= 0.65 || segment.folded.length <= 2)
  ) {
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
  if (!looksPrinted) return null;
  // A Party body's code with a letter lost or added: "UBKTW" is doubtful between what it prints and UBKTTW.
  const near = scored.find((other) => other.code.party && other.code.folded.length >= 5);
  if (near && segment.sign === '/' && near.cost <= codeLimit + 0.15)
    return {
      printed: near.code.printed,
      cost: 0.5,
      to,
      party: true,
      known: true,
      others: [original],
      repairs: [{ from: segment.from, to, as: near.code.printed }],
    };
  // The number of a unit ("BQLDA85", "TĐ2"); after a Party code it would be a footnote's.
  if (digits && !keepsDigits && segment.sign === '-' && !clean.flat.startsWith('^', segment.to))
    return {
      printed: original + digits[2],
      cost: 0,
      to: segment.to,
      party: false,
      known: false,
      others: [],
      repairs: [],
    };
  return { printed: original + tail, cost: 0, to, party: false, known: false, others: [], repairs: [] };
}

interface DamagedCode {
  readonly code: IssuingCode;
  readonly cost: number;
}

/** The codes that damaged letters may be, best first; a footnote's number among them counts little. */
function damagedCodes(folded: string, lexicon: Lexicon, expected: readonly string[]): readonly DamagedCode[] {
  const known = weighed.get(lexicon) ?? new Map<string, readonly DamagedCode[]>();
  const key = expected.includes('nd') ? `${folded} nd` : folded;
  let codes = known.get(key);
  if (!codes) {
    codes = weighCodes(folded, lexicon, expected);
    if (known.size >= mostWeighed) known.clear();
    weighed.set(lexicon, known.set(key, codes));
  }
  return codes;
}

/** What was weighed for the same damaged letters: they come again and again. */
const weighed = new WeakMap<Lexicon, Map<string, readonly DamagedCode[]>>();
const mostWeighed = 2000;

function weighCodes(folded: string, lexicon: Lexicon, expected: readonly string[]): DamagedCode[] {
  const scored: DamagedCode[] = [];
  const plain = lexicon.codes.get(folded.replace(/\d/g, ''));
  if (plain && /\d/.test(folded)) scored.push({ code: plain, cost: 0.3 });
  for (const code of lexicon.codeList) {
    const cost = readingCost(folded, code.folded, codeLimit);
    if (cost === null || code === plain) continue;
    // Only the Government issues decrees.
    const fits = expected.includes('nd') ? code.folded === 'cp' : usualCodes.has(code.folded);
    scored.push({ code, cost: fits ? cost : cost + 0.15 });
  }
  return scored.sort((a, b) => a.cost - b.cost);
}

/** "NQTW", "NQITW": the slash is lost or was read as a letter. */
function readMerged(reader: Reader, first: Segment): Suffix | null {
  if (first.sign === '/' || !reader.anchored) return null;
  for (let at = 2; at <= first.folded.length - 2; at++) {
    const lost = reader.lexicon.codes.get(first.folded.slice(at));
    const misread = /[il1t|]/.test(first.folded.charAt(at))
      ? reader.lexicon.codes.get(first.folded.slice(at + 1))
      : undefined;
    const code = misread?.party ? misread : lost;
    const type = code?.party ? readType(reader, { ...first, folded: first.folded.slice(0, at) }) : null;
    if (!code || !type || type.cost > 0.35) continue;
    return {
      year: null,
      type: type.printed,
      body: code.printed,
      party: true,
      to: first.to,
      repairs: [{ from: first.from, to: first.to, as: `${type.printed}/${code.printed}` }],
      cost: 0.4 + type.cost,
      known: true,
      otherTypes: type.others,
      otherBodies: [],
    };
  }
  return null;
}

/** "702/STP-XDKT ngày 25/9/2025": a letter in a list shows itself by a known office, its unit and its date. */
function isDatedLetter({ clean, lexicon, year }: Reader, segments: readonly Segment[]): boolean {
  const [first, second] = segments;
  if (!first || !second || first.sign !== '/' || second.sign !== '-' || year !== null) return false;
  if (!lexicon.codes.has(first.folded) || !isAcronym(clean, second)) return false;
  return /^,? (?:ngay \d|cua )/.test(clean.flat.slice(second.to, second.to + 8));
}

/** Official letters (`1234/BNV-TCBC`) and old symbols (`64/CP`, `24-CP`). */
function readUntyped(reader: Reader, segments: readonly Segment[]): Suffix | null {
  const first = segments[0];
  if (!first || (first.sign !== '/' && first.sign !== '-')) return null;
  if (!reader.anchored && !isDatedLetter(reader, segments)) return null;
  if (first.sign === '-' && (segments.length > 1 || !/^(?:cp|ttg|hdbt|ctn)$/.test(first.folded))) return null;
  if (!isAcronym(reader.clean, first)) return null;
  const body = readBody(reader, segments);
  if (!body || body.cost > 0.3) return null;
  return {
    year: reader.year?.text ?? null,
    type: first.sign === '-' ? body.printed : null,
    body: first.sign === '-' ? '' : body.printed,
    party: false,
    to: body.to,
    repairs: [...(reader.year?.repairs ?? []), ...body.repairs],
    cost: body.cost,
    known: body.known,
    otherTypes: [],
    otherBodies: [],
  };
}
