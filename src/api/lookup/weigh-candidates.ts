import { foldMarks } from '../../documents/fold.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { foldNumber } from '../../documents/symbol.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import type { TermFact } from '../../facts/fact-types.js';
import type { LookupCandidateRow } from '../../graph/read/find-lookup-candidates.js';
import type { WrittenCitation } from './written-citation.js';

/** A document that a written citation may mean. */
export interface LookupMatch {
  readonly row: LookupCandidateRow;
  /** 0 to 1; the confidences of all matches sum up to at most 1. */
  readonly confidence: number;
  readonly reasons: readonly BilingualText[];
}

/** Of what one reads into a citation beside its own words. */
export interface LookupSetting {
  /** Day on which it is written: nobody cites a document that is not yet issued. */
  readonly on: IsoDate;
  /** Places that the writer has in mind. */
  readonly placeIds: readonly string[];
  readonly terms: readonly TermFact[];
}

/** One thing that speaks for a candidate (factor near 1) or against it, with its reason where it is worth telling. */
interface Sign {
  readonly factor: number;
  readonly reason?: BilingualText;
}

type Judge = (written: WrittenCitation, row: LookupCandidateRow, setting: LookupSetting) => Sign;

const neutral: Sign = { factor: 1 };
/** Below this confidence a candidate is noise. */
const negligible = 0.01;

/** Every sign that is weighed; their factors multiply. */
const judges: readonly Judge[] = [
  function byNumber({ number }, { document }) {
    if (number === null) return neutral;
    if (document.number === null || foldNumber(document.number) !== number) return { factor: 0.02 };
    return { factor: 1, reason: { vi: `đúng số ${document.number}`, en: `number ${document.number}` } };
  },
  function byType({ types }, { document }) {
    if (types.length === 0) return { factor: 0.7 };
    const rank = types.indexOf(document.typeKey ?? '');
    if (rank < 0) return { factor: 0.03 };
    const name = document.typeName ?? document.typeKey ?? '';
    return { factor: rank === 0 ? 1 : 0.9, reason: { vi: `loại ${name}`, en: `type ${name}` } };
  },
  function byBody({ bodyId, number }, { document }) {
    // A bare number mostly means a central document; a name needs no body.
    if (bodyId === null) {
      return { factor: number === null || document.level === 'central' ? 0.8 : 0.3 };
    }
    if (root(bodyId) !== root(document.series ?? document.bodyId ?? '')) return { factor: 0.05 };
    return {
      factor: 1,
      reason: { vi: `cơ quan ${root(bodyId).toUpperCase()}`, en: `issuer ${root(bodyId).toUpperCase()}` },
    };
  },
  function byPlace({ placeIds }, { document }, setting) {
    const wanted = [...placeIds, ...setting.placeIds];
    if (wanted.length === 0 || document.placeId === null) return neutral;
    if (!wanted.includes(document.placeId)) return { factor: placeIds.length > 0 ? 0.05 : 0.2 };
    return { factor: 1.5, reason: { vi: 'đúng địa phương', en: 'right place' } };
  },
  function byDate({ date, year }, { document }) {
    if (date === null && year === null) return neutral;
    if (document.issuedOn === null) return { factor: 0.5 };
    if (date === null) {
      return document.issuedOn.startsWith(String(year)) || document.symbol?.includes(`/${year}/`)
        ? { factor: 1, reason: { vi: `năm ${year}`, en: `year ${year}` } }
        : { factor: 0.05 };
    }
    return document.issuedOn === date
      ? { factor: 1, reason: { vi: `đúng ngày ${date}`, en: `issued on ${date}` } }
      : { factor: 0.2 };
  },
  function byTerm({ term, number }, { document }, { terms }) {
    if (term === null || number === null) return neutral;
    const congress = terms.find(({ kind, ordinal }) => kind === 'congress' && ordinal === term);
    if (!congress || document.issuedOn === null) return { factor: 0.5 };
    const within =
      congress.numberingFrom <= document.issuedOn &&
      document.issuedOn <= (congress.numberingUntil ?? document.issuedOn);
    return within ? { factor: 1, reason: { vi: `khóa ${term}`, en: `term ${term}` } } : { factor: 0.05 };
  },
  function byWords({ number }, { textScore, bestScore }) {
    // Without a number the words are all there is.
    if (number !== null || bestScore === 0) return neutral;
    return {
      factor: 0.2 + (0.8 * textScore) / bestScore,
      reason: { vi: 'trùng tên gọi hoặc trích yếu', en: 'its name or title says so' },
    };
  },
];

/** The documents that a written citation may mean to one who writes it on a day, best first. */
export function weighCandidates(
  written: WrittenCitation,
  candidates: readonly LookupCandidateRow[],
  setting: LookupSetting,
): readonly LookupMatch[] {
  const possible = candidates.filter(({ document }) => (document.issuedOn ?? '') <= setting.on);
  const weighed = possible
    .map((row) => weigh(row, written, possible, setting))
    .sort((a, b) => b.weight - a.weight || b.row.citedBy - a.row.citedBy || compareIds(a.row, b.row));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return weighed
    .map(({ row, weight, reasons }) => ({
      row,
      reasons,
      // A lone candidate with little for it stays doubtful; several good ones share what there is.
      confidence: Math.round(100 * Math.min(1, weight) * (weight / sum)) / 100,
    }))
    .filter(({ confidence }) => confidence >= negligible);
}

function weigh(
  row: LookupCandidateRow,
  written: WrittenCitation,
  all: readonly LookupCandidateRow[],
  setting: LookupSetting,
) {
  const signs = [...judges.map((judge) => judge(written, row, setting)), newest(row, written, all, setting)];
  return {
    row,
    weight: signs.reduce((product, { factor }) => product * factor, 1),
    reasons: signs.flatMap(({ reason }) => reason ?? []),
  };
}

/**
 * Who writes a symbol without a date mostly means the newest document that bears it; who names an older one on
 * purpose gives its date.
 */
function newest(
  row: LookupCandidateRow,
  { date }: WrittenCitation,
  all: readonly LookupCandidateRow[],
  { on }: LookupSetting,
): Sign {
  if (date !== null) return neutral;
  if (row.document.issuedOn === null) return { factor: 0.4 };
  const namesakes = all.filter(({ document }) => nameOf(document) === nameOf(row.document));
  const newer = namesakes.filter(({ document }) => (document.issuedOn ?? '') > (row.document.issuedOn ?? ''));
  if (namesakes.length < 2) return { factor: 0.97 };
  return newer.length > 0
    ? { factor: 0.3 ** newer.length }
    : { factor: 0.9, reason: { vi: `mới nhất đến ngày ${on}`, en: `the newest on ${on}` } };
}

function nameOf({ series, symbol, name }: LookupCandidateRow['document']): string {
  return foldMarks(`${series}|${symbol ?? name}`);
}

function root(id: string): string {
  return id.split('.')[0] ?? id;
}

function compareIds(a: LookupCandidateRow, b: LookupCandidateRow): number {
  return a.document.id < b.document.id ? -1 : 1;
}
