import { remembering } from '../../documents/remembering.js';
import type { CleanText } from '../clean/clean-text.js';
import { readingCost } from '../matching/reading-cost.js';
import { foldedDigits } from '../tables/confusable-letters.js';
import type { ReadBody } from './read-issuing-codes.js';
import type { Year } from './read-year.js';
import type { Segment } from './segment.js';
import type { Suffix, SuffixReader } from './suffix.js';
import { termsOfYear } from './terms-of-year.js';

/** The suffix of the National Assembly and its Standing Committee: `/2020/QH14`, `/2017/UBTVQH14`. */
export function readLegislature(reader: SuffixReader, first: Segment): Suffix | null {
  const { year } = reader;
  const body = year && readLegislatureCode(reader, first);
  if (!year || !body) return null;
  const isRepaired = body.repairs.length > 0;
  return {
    year: year.text,
    type: null,
    body: body.printed,
    party: false,
    to: body.to,
    repairs: isRepaired ? [...year.repairs, ...body.repairs] : year.repairs,
    cost: (isRepaired ? 0.3 : 0) + year.repairs.length * 0.3,
    known: true,
    ...(body.incomplete && { incomplete: true }),
    otherTypes: [],
    otherBodies: body.others,
  };
}

/**
 * "QH14", "UBTVQH11" with what scans make of them: "QHI4", "UBTVQII11", "UBTVQH 15", "U8TVQH15". The term has one or two
 * digits; where none is printed only the year of the symbol tells it, so that the symbol is doubtful.
 */
export function readLegislatureCode(
  { clean, lexicon, year }: SuffixReader,
  segment: Segment,
): ReadBody | null {
  const { folded } = segment;
  if (!mayBeLegislature(folded, year)) return null;
  const whole = readTerm(folded, year);
  const apart = whole?.term === undefined ? endOfTermApart(clean, segment.to) : -1;
  const joined = apart < 0 ? null : readTerm(folded + clean.flat.slice(segment.to + 1, apart), year);
  const read = joined?.term ? joined : whole;
  if (!read) return null;
  const to = read === joined ? apart : segment.to;
  const printed = read.name + (read.term ?? '');
  const isSame = read.cost === 0 && to === segment.to;
  const years = read.term === undefined && year ? termsOfYear(lexicon, Number(year.text)) : [];
  return {
    printed,
    cost: isSame ? 0 : 0.2,
    to,
    party: false,
    known: true,
    ...(read.term === undefined && { incomplete: true }),
    others: years.map((term) => `${read.name}${term}`),
    repairs: isSame ? [] : [{ from: segment.from, to, as: printed }],
  };
}

interface TermRead {
  readonly name: 'QH' | 'UBTVQH';
  readonly term: string | undefined;
  readonly cost: number;
}

const longName = 'ubtvqh';
/** What of six letters may be damaged. */
const longLimit = 1.7;
const shortLimit = 0.85;
/** Terms bear two digits since the tenth (1997). */
const lastTerm = 19;

/** Of the short code only what stands behind a year; of the long one whatever has its length. */
function mayBeLegislature(folded: string, year: Year | null): boolean {
  const { length } = folded;
  return (length >= 5 && length <= 10 && /[uvl]/.test(folded.charAt(0))) || (year !== null && length <= 6);
}

const mostRead = 2000;
const termBehindYear = remembering((folded) => bestTerm(folded, true), mostRead);
const termAlone = remembering((folded) => bestTerm(folded, false), mostRead);

const readTerm = (folded: string, year: Year | null): TermRead | null =>
  year === null ? termAlone(folded) : termBehindYear(folded);

function bestTerm(folded: string, hasYear: boolean): TermRead | null {
  let best: TermRead | null = null;
  for (const size of [2, 1, 0]) {
    const printed = folded.slice(folded.length - size);
    const term = [...printed].map((letter) => termDigits[letter] ?? letter).join('');
    if (size > 0 && (!/^[1-9]\d*$/.test(term) || !(/\d/.test(folded.slice(-2)) || strokes.test(printed))))
      continue;
    if (size === 2 && Number(term) > lastTerm) continue;
    const letters = folded.slice(0, folded.length - size);
    const name = nameOf(letters, hasYear);
    if (!name || (size < 2 && name.cost > (size === 1 || name.name === 'QH' ? 0 : shortLimit))) continue;
    const cost = name.cost + (term === printed ? 0 : 0.3) + (size === 2 ? 0 : 0.5);
    if (!best || cost < best.cost)
      best = { name: name.name, term: size === 0 ? undefined : term, cost: size === 2 ? cost : name.cost };
  }
  return best;
}

/** "QHll": the term 11, of strokes alone. */
const strokes = /^[il|]{2}$/;

const termDigits: Readonly<Record<string, string>> = { ...foldedDigits, t: '1', d: '0', '!': '1' };

function nameOf(letters: string, hasYear: boolean): Pick<TermRead, 'name' | 'cost'> | null {
  // "QII", "QHI": the two strokes of an H, or one too many.
  const forms = [letters, letters.replace(/(?:ii|hi|hl|li|il)$/, 'h')];
  const costs = forms.map((form, i) => (readingCost(form, longName, longLimit) ?? 9) + 0.3 * i);
  const long = Math.min(...costs);
  if (long < 9) return { name: 'UBTVQH', cost: long };
  if (!hasYear) return null;
  const short = Math.min(...forms.map((form, i) => (readingCost(form, 'qh', shortLimit) ?? 9) + 0.3 * i));
  return short < 9 ? { name: 'QH', cost: short } : null;
}

const termApart = / [0-9oilsbz|t]{1,2}(?![a-z0-9/-])/y;

/** Where the term ends that a blank sets apart: "UBTVQH 15", "QH I4". -1 where none stands there. */
function endOfTermApart(clean: CleanText, at: number): number {
  termApart.lastIndex = at;
  const match = clean.flat.charCodeAt(at) === 0x20 ? termApart.exec(clean.flat) : null;
  return match && /\d/.test(match[0]) ? at + match[0].length : -1;
}
