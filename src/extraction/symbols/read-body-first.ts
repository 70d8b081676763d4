import { foldMarks } from '../../documents/fold.js';
import { originalOf } from './read-type-abbreviation.js';
import { isAcronym, type Segment } from './segment.js';
import type { Suffix, SuffixReader } from './suffix.js';

/**
 * The suffix of a symbol in which the body stands before the type, as ministries and provinces printed it until about
 * 1997: "37-BYT/QĐ", "02 LĐTBXH/TT", "1141-TC/QĐ-CĐKT". Its normal form keeps the printed order. Which group is the type
 * is told by the type word before the number, else by the body, which must be a known one of the State.
 */
export function readBodyFirst(reader: SuffixReader, segments: readonly Segment[]): Suffix | null {
  const [body, type, unit] = segments;
  if (body && type && unit && isJoint(reader, [body, type, unit]))
    return suffixOf(reader, [body, type, unit], unit);
  if (!body || !type || body.sign === '?' || !reader.lexicon.types.has(type.folded)) return null;
  const { expected } = reader;
  // "500/BYT-QĐ": without its type word it might as well be a letter with the unit that wrote it.
  const isOpen = type.sign === '-' && body.sign === '/' && expected.length === 0;
  if (isOpen || (!isSlash(reader, type) && body.sign !== '/')) return null;
  const isTold =
    expected.length > 0
      ? expected.includes(type.folded) && !expected.includes(body.folded)
      : isStateBody(reader, body) && !reader.lexicon.types.has(body.folded);
  if (!isTold || !isPrinted(reader, body) || !isPrinted(reader, type)) return null;
  return suffixOf(reader, unit && isPrinted(reader, unit) ? [body, type, unit] : [body, type], type);
}

/** "01-TANDTC-VKSNDTC/TTLT": two bodies of the State before the type that the type word says. */
const isJoint = (
  reader: SuffixReader,
  [first, second, type]: readonly [Segment, Segment, Segment],
): boolean =>
  first.sign !== '?' &&
  second.sign === '-' &&
  type.sign === '/' &&
  reader.expected.includes(type.folded) &&
  [first, second].every(
    (body) => isStateBody(reader, body) && !reader.lexicon.types.has(body.folded) && isPrinted(reader, body),
  ) &&
  isPrinted(reader, type);

/** A letter of those years, which names the unit that wrote it in the place of a type: "15-BXD/ĐT". */
export function readOldLetter(reader: SuffixReader, segments: readonly Segment[]): Suffix | null {
  const [body, unit] = segments;
  if (!body || !unit || segments.length > 2 || body.sign !== '-' || unit.sign !== '/') return null;
  if (!reader.anchored || reader.year !== null || !isStateBody(reader, body)) return null;
  const isOwn = isPrinted(reader, body) && isPrinted(reader, unit);
  return isOwn && !reader.lexicon.codes.get(unit.folded)?.party ? suffixOf(reader, [body, unit], null) : null;
}

/** A slash, or the stroke that a scan made of it. */
const isSlash = ({ clean }: SuffixReader, { sign, from }: Segment): boolean =>
  sign === '/' || (sign === '?' && clean.flat[from - 1] === '|');

/** A known code of the State, of more letters than a type that a scan changed. */
const isStateBody = ({ lexicon }: SuffixReader, { folded }: Segment): boolean =>
  lexicon.codes.get(folded)?.party === false;

/** Capitals only, and all of them letters. */
const isPrinted = ({ clean }: SuffixReader, segment: Segment): boolean =>
  isAcronym(clean, segment) &&
  /^[a-z&]{2,10}$/.test(segment.folded) &&
  foldMarks(originalOf(clean, segment)) === segment.folded;

/** How the normal form prints what stands before a group. */
const signs = { '-': '-', '/': '/', '?': '/', '': '-' } as const;

function suffixOf(
  { clean, lexicon, year }: SuffixReader,
  segments: readonly Segment[],
  type: Segment | null,
): Suffix {
  const print = (segment: Segment): string => {
    if (segment === type)
      return lexicon.types.get(segment.folded)?.[0]?.printed ?? originalOf(clean, segment);
    return lexicon.codes.get(segment.folded)?.printed ?? originalOf(clean, segment);
  };
  const [body, ...rest] = segments.map((segment) => ({ sign: signs[segment.sign], text: print(segment) }));
  const units = segments.filter((one, index) => index > 0 && one !== type).map(print);
  return {
    year: year?.text ?? null,
    type: type === null ? null : print(type),
    body: [body?.text, ...units].join('-'),
    party: false,
    bodyFirst: [body, ...rest].map((one) => `${one?.sign}${one?.text}`).join(''),
    to: segments.at(-1)?.to ?? 0,
    repairs: year?.repairs ?? [],
    cost: 0,
    known: true,
    otherTypes: [],
    otherBodies: [],
  };
}
