import type { FlatRepair } from '../mention.js';
import { codeLimit, damagedCodes } from './damaged-codes.js';
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
