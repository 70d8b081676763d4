import type { IsoDate } from '../documents/iso-date.js';
import { type DocumentSymbol, foldNumber } from '../documents/symbol.js';
import { citedSeries } from './cited-series.js';
import { symbolCluster } from './cluster-key.js';
import type { FactIndex } from './fact-index.js';
import type { Mention } from './mention.js';
import { numberingOf } from './numbering.js';
import { registryClaims } from './registry-claims.js';
import type { ClusterKey } from './resolution-types.js';
import type { Standing } from './standing.js';
import { titleMeant } from './subject-words.js';

/** The symbol that the document itself bears, which its own text may cite. */
export interface OwnSymbol {
  readonly symbol: DocumentSymbol;
  readonly series: string;
  readonly issuedOn: IsoDate | null;
}

/**
 * Gives every mention its series and cluster. One that prints no issuer ("Kế hoạch số 158-KH/TU") takes the series of
 * the same symbol told elsewhere in the document, if all such mentions agree; else it is read as the citing
 * document's own.
 */
export function settleSeries(
  mentions: readonly Mention[],
  standing: Standing,
  own: OwnSymbol | null,
  index: FactIndex,
): Mention[] {
  const told = new Map<string, Set<string>>();
  const tell = (symbol: DocumentSymbol, series: string): void => {
    const key = symbolKey(symbol);
    told.set(key, (told.get(key) ?? new Set()).add(series));
  };
  if (own) tell(own.symbol, own.series);
  const read = mentions.map((mention) => {
    const series =
      mention.symbol &&
      citedSeries(mention.symbol, { issuer: mention.issuer, on: mention.issuedOn }, standing, index);
    if (mention.symbol && series?.told && !mention.doubtful) tell(mention.symbol, series.series);
    return { ...mention, series };
  });
  return read.map((mention) => {
    const { symbol, series } = mention;
    if (symbol === null || series === null) return mention;
    const [only, ...others] = told.get(symbolKey(symbol)) ?? [];
    const settled = !series.told && only !== undefined && others.length === 0 ? only : series.series;
    return {
      ...mention,
      series: { ...series, series: settled },
      cluster: symbolCluster(settled, symbol, index.types),
    };
  });
}

function symbolKey({ number, year, type, issuer }: DocumentSymbol): string {
  return `${foldNumber(number)}|${year}|${type}|${issuer}`;
}

/**
 * Dates the mentions that print neither day nor term by the other mentions of the same symbol in the document: by
 * their day when all their days lie in one numbering period (two days in one period are one document with a
 * conflict), else by their term when they print only one.
 *
 * @param attached mentions of what is attached to the document, or of what it is attached to: a statute rests on the
 * decision before it, and dates there hold where its own text gives none
 */
export function settleDates(
  mentions: readonly Mention[],
  own: OwnSymbol | null,
  attached: readonly Mention[],
  index: FactIndex,
): Mention[] {
  const given = daysGiven(mentions);
  const givenBeside = daysGiven(attached);
  const ownCluster = own && symbolCluster(own.series, own.symbol, index.types);
  return mentions.map((mention) => {
    if (mention.cluster === null || mention.grounds !== null || mention.doubtful) return mention;
    const said = [given.get(mention.cluster), givenBeside.get(mention.cluster)];
    const entry = said.find((one) => one !== undefined && (one.days.length > 0 || one.terms.size > 0));
    const ownDay = mention.cluster === ownCluster ? (own?.issuedOn ?? null) : null;
    const issuedOn = ownDay ?? (entry ? dayOfOnePeriod(entry.days, entry.any, index) : null);
    const term =
      issuedOn === null && entry?.days.length === 0 && entry.terms.size === 1 ? [...entry.terms][0] : null;
    if (issuedOn === null && term == null) return mention;
    if (issuedOn !== null && speaksOfAnother(mention, issuedOn, index)) return mention;
    return { ...mention, issuedOn, term: term ?? null, grounds: 'same-document' as const };
  });
}

/**
 * Whether the words of its subject are those of a homonym: "Nghị quyết 28-NQ/TW về cải cách chính sách bảo hiểm xã hội"
 * is that of 2018, whatever day 28-NQ/TW bears elsewhere in the text.
 */
function speaksOfAnother({ cluster, citation }: Mention, day: IsoDate, index: FactIndex): boolean {
  const known = (cluster === null ? undefined : registryClaims(index.facts).get(cluster)) ?? [];
  if (citation.subject === null || known.length < 2) return false;
  const titles = known.map(({ claim }) => claim.title);
  const meant = titleMeant(citation.subject, titles);
  return meant !== null && known[meant]?.claim.issuedOn !== day;
}

interface GivenDays {
  readonly days: IsoDate[];
  readonly terms: Set<string>;
  readonly any: Mention;
}

/** The days and terms that are printed with the documents of each cluster. */
function daysGiven(mentions: readonly Mention[]): ReadonlyMap<ClusterKey, GivenDays> {
  const given = new Map<ClusterKey, GivenDays>();
  for (const mention of mentions) {
    if (mention.cluster === null || mention.doubtful) continue;
    const entry = given.get(mention.cluster) ?? { days: [], terms: new Set<string>(), any: mention };
    if (mention.issuedOn !== null) entry.days.push(mention.issuedOn);
    if (mention.term !== null) entry.terms.add(mention.term);
    given.set(mention.cluster, entry);
  }
  return given;
}

/** The day given most often, the first of several; null when the days lie in different periods. */
function dayOfOnePeriod(
  days: readonly IsoDate[],
  { series, symbol }: Mention,
  index: FactIndex,
): IsoDate | null {
  const numbering = numberingOf(series?.series ?? '', symbol, index);
  const periods = days.map((day) => numbering.periodsOf(day));
  const [first] = periods;
  if (!first?.some((period) => periods.every((others) => others.includes(period)))) return null;
  const counts = new Map<IsoDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
