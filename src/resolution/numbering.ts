import { type IsoDate, parseIsoDate } from '../documents/iso-date.js';
import type { DocumentSymbol } from '../documents/symbol.js';
import type { FactIndex } from './fact-index.js';

/**
 * How the documents of one cluster are counted: into which numbering period (kỳ đánh số) a day or a printed term
 * falls. Inside one period a series gives each number of a type once.
 */
export interface Numbering {
  /** The periods in which a document of this day may have got its number: one, or two inside a boundary's window. */
  periodsOf(day: IsoDate): readonly string[];
  /** The period that a printed term names; null where terms do not number this series. */
  periodOfTerm(term: string): string | null;
  /** First day of a period, null where none is known: a local committee's own ordinal tells no day. */
  beginningOf(period: string): IsoDate | null;
}

/** The numbering of `series`, for symbols built like `symbol`; of documents known by name where it is null. */
export function numberingOf(series: string, symbol: DocumentSymbol | null, index: FactIndex): Numbering {
  // A law keeps its name and is made anew years later: names, too, are told apart by their year.
  if (symbol === null) return byYear((day) => day.slice(0, 4));
  const place = placeOfSeries(series);
  // Steering committees (Ban Chỉ đạo) plan year by year, and begin their numbers anew with each year.
  if (symbol.style === 'party' && series.startsWith('bcd'))
    return byYear((day) => index.periods.ofYear(null, day, place));
  const periodsOf = (day: IsoDate) => index.periods.of(symbol, day, place);
  if (symbol.style !== 'party') return { ...byYear(() => ''), periodsOf };
  return {
    periodsOf,
    periodOfTerm: (term) => term.toLowerCase(),
    beginningOf: (period) => firstDayOf(period) ?? (place === null ? beginningOfTerm(period, index) : null),
  };
}

function byYear(periodOf: (day: IsoDate) => string): Numbering {
  return { periodsOf: (day) => [periodOf(day)], periodOfTerm: () => null, beginningOf: firstDayOf };
}

/** The place's part of a series; null for a body of the centre and for a place that only one file knows. */
function placeOfSeries(series: string): string | null {
  const dot = series.indexOf('.');
  return dot < 0 ? null : series.slice(dot + 1).split('~', 1)[0] || null;
}

/** Of a period that is called by its year, or by the day on which it began. */
function firstDayOf(period: string): IsoDate | null {
  return parseIsoDate(/^\d{4}$/.test(period) ? `${period}-01-01` : period);
}

function beginningOfTerm(period: string, index: FactIndex): IsoDate | null {
  const term = index.facts.terms.find(
    ({ kind, ordinal }) => kind === 'congress' && ordinal.toLowerCase() === period,
  );
  return term?.numberingFrom ?? null;
}
