import { addDays, daysBetween, type IsoDate } from '../documents/iso-date.js';
import type { DocumentSymbol } from '../documents/symbol.js';
import type { Level, TermFact } from '../facts/fact-types.js';
import type { FactIndex } from './fact-index.js';

/** A stretch of time in which a series gives each number once for each type (kỳ đánh số). */
export interface Period {
  /** `xiii` for the centre, `2020-2025` for a local committee, `2023` for a State body. */
  readonly key: string;
  /** True inside the window of a boundary, where the day does not tell for sure which period it is. */
  readonly doubtful: boolean;
}

/**
 * How one series counts: which numbering period a day, a printed term or a symbol falls into. The rule for Party
 * bodies is Hướng dẫn 36-HD/VPTW: numbers run from 01 for each type within one term of the committee.
 */
export interface Numbering {
  periodOf(day: IsoDate): Period;
  /** Key of the period that a printed term names; null where terms do not number this series. */
  periodOfTerm(term: string): string | null;
  /** First day of a period, null where it is not known. */
  beginningOf(periodKey: string): IsoDate | null;
}

/** The numbering of `series`, for symbols built like `symbol`. */
export function numberingOf(series: string, symbol: DocumentSymbol | null, index: FactIndex): Numbering {
  // A law keeps its name and is made anew years later: names, too, are told apart by their year.
  if (symbol === null) return byYear;
  if (symbol.year !== null) return oneYear(symbol.year);
  if (symbol.style !== 'party') return byYear;
  const [code = '', ...place] = series.split('.');
  const body = index.bodyByCode(code);
  // Steering committees (Ban Chỉ đạo) plan year by year and begin anew with each.
  if (code.startsWith('bcd')) return byYear;
  if (body && !body.perPlace && body.level === 'central') return byCongress(index);
  return byLocalCongress(place.join('.'), body?.level ?? 'province', index);
}

const byYear: Numbering = {
  periodOf: (day) => ({ key: day.slice(0, 4), doubtful: false }),
  periodOfTerm: () => null,
  beginningOf: firstOfYear,
};

/** A symbol that prints its year has one period, whatever day is printed beside it. */
function oneYear(year: number): Numbering {
  const key = String(year);
  return { periodOf: () => ({ key, doubtful: false }), periodOfTerm: () => key, beginningOf: firstOfYear };
}

function firstOfYear(key: string): IsoDate | null {
  return /^\d{4}$/.test(key) ? (`${key}-01-01` as IsoDate) : null;
}

function byCongress(index: FactIndex): Numbering {
  const terms = index.facts.terms
    .filter((term) => term.kind === 'congress')
    .sort((a, b) => (a.numberingFrom < b.numberingFrom ? -1 : 1));
  const termOf = (day: IsoDate): TermFact | undefined => terms.findLast((term) => term.numberingFrom <= day);
  const nearBoundary = (day: IsoDate): boolean =>
    terms.some((term) => Math.abs(daysBetween(term.numberingFrom, day)) <= term.boundaryDays);
  return {
    periodOf: (day) => ({
      key: termOf(day)?.ordinal.toLowerCase() ?? `before-${terms[0]?.ordinal.toLowerCase() ?? 'all'}`,
      doubtful: nearBoundary(day),
    }),
    periodOfTerm: (term) => term.toLowerCase(),
    beginningOf: (key) => terms.find((term) => term.ordinal.toLowerCase() === key)?.numberingFrom ?? null,
  };
}

/**
 * Terms of a local committee begin at its own congress, on some day of the weeks in which its level held theirs; in
 * a merged province also on the day of the merger. A printed ordinal ("Tỉnh ủy khóa XIV") is its own count and tells
 * no day.
 */
function byLocalCongress(place: string, codeLevel: Level, index: FactIndex): Numbering {
  const level = codeLevel === 'province' && /\.|-district/.test(place) ? 'district' : codeLevel;
  const windows = index.facts.localCongresses
    .filter((congress) => congress.level === (level === 'other' ? 'province' : level))
    .map(({ from, until, term }) => ({ key: term, from, until, nominal: middle(from, until) }));
  const mergedOn = index.mergedOn(place.split(/[.~]/, 1)[0] ?? place);
  if (mergedOn) windows.push({ key: mergedOn, from: mergedOn, until: mergedOn, nominal: mergedOn });
  windows.sort((a, b) => (a.nominal < b.nominal ? -1 : 1));
  return {
    periodOf: (day) => ({
      key: windows.findLast((window) => window.nominal <= day)?.key ?? 'earlier',
      doubtful: windows.some(({ from, until }) => from !== until && from <= day && day <= until),
    }),
    periodOfTerm: (term) => term.toLowerCase(),
    beginningOf: (key) => windows.find((window) => window.key === key)?.from ?? null,
  };
}

function middle(from: IsoDate, until: IsoDate): IsoDate {
  return addDays(from, Math.round(daysBetween(from, until) / 2));
}
