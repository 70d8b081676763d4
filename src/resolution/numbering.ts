import type { IsoDate } from '../documents/iso-date.js';
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
  if (symbol === null) return byYear;
  if (symbol.style !== 'party') return symbol.year === null ? byYear : oneYear(symbol.year);
  // Steering committees (Ban Chỉ đạo) plan year by year, and begin their numbers anew with each year.
  if (series.startsWith('bcd')) return byYear;
  return byTerm(series, symbol, index);
}

const byYear: Numbering = {
  periodsOf: (day) => [day.slice(0, 4)],
  periodOfTerm: () => null,
  beginningOf: firstOfYear,
};

/** A symbol that prints its year has one period, whatever day is printed beside it. */
function oneYear(year: number): Numbering {
  const period = String(year);
  return { periodsOf: () => [period], periodOfTerm: () => null, beginningOf: firstOfYear };
}

function firstOfYear(period: string): IsoDate | null {
  return /^\d{4}$/.test(period) ? (`${period}-01-01` as IsoDate) : null;
}

/** Party bodies: by congress at the centre, elsewhere by the congresses of their own level and by mergers. */
function byTerm(series: string, symbol: DocumentSymbol, index: FactIndex): Numbering {
  const dot = series.indexOf('.');
  const place = dot < 0 ? null : (series.slice(dot + 1).split('~', 1)[0] ?? null);
  // A city inside a province writes /TU like the province, and held its congress in the weeks of the districts.
  const counted = place?.includes('.') ? { ...symbol, issuer: 'HU' } : symbol;
  const mergedOn = place === null ? null : index.mergedOn(place);
  return {
    periodsOf: (day) => {
      const periods = index.periods.of(counted, day, place);
      return mergedOn !== null && day >= mergedOn
        ? periods.map((period) => `${period}.${mergedOn}`)
        : periods;
    },
    periodOfTerm: (term) => term.toLowerCase(),
    beginningOf: (period) => (place === null ? beginningOfCongressTerm(period, index) : null),
  };
}

function beginningOfCongressTerm(period: string, index: FactIndex): IsoDate | null {
  const term = index.facts.terms.find(
    ({ kind, ordinal }) => kind === 'congress' && ordinal.toLowerCase() === period,
  );
  return term?.numberingFrom ?? null;
}
