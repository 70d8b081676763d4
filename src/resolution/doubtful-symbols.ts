import type { IsoDate } from '../documents/iso-date.js';
import { foldSymbol } from '../documents/symbol.js';
import { type FactIndex, symbolOf } from './fact-index.js';
import type { Mention } from './mention.js';

/**
 * Chooses, where a damaged text may mean several symbols, the one that is known: cited beyond doubt elsewhere in the
 * same file, or listed in the registry; with the same day before one without a day. "3 O-QDI/TU" is 30-QĐi/TU when
 * the file cites that symbol with the same date. Where none is known the likeliest reading stands.
 */
export function settleDoubtfulSymbols(mentions: readonly Mention[], index: FactIndex): Mention[] {
  if (mentions.every(({ citation }) => citation.candidates.length === 0)) return [...mentions];
  const known = knownDays(mentions, index);
  return mentions.map((mention) => {
    const { candidates, symbol } = mention.citation;
    if (candidates.length === 0 || symbol === null) return mention;
    const options = [symbol, ...candidates];
    const support = options.map((option) => supportOf(option, mention.issuedOn, known));
    const best = Math.max(...support);
    const chosen = options[support.indexOf(best)];
    if (best === 0 || chosen === undefined) return mention;
    return { ...mention, symbolText: chosen, symbol: symbolOf(chosen), doubtful: false };
  });
}

/** Days on which documents of each folded symbol are known to have been issued; an empty set where none is known. */
function knownDays(
  mentions: readonly Mention[],
  index: FactIndex,
): ReadonlyMap<string, ReadonlySet<IsoDate>> {
  const days = new Map<string, Set<IsoDate>>();
  const add = (symbol: string, day: IsoDate | null): void => {
    const known = days.get(foldSymbol(symbol)) ?? new Set();
    if (day !== null) known.add(day);
    days.set(foldSymbol(symbol), known);
  };
  for (const { citation, doubtful } of mentions) {
    if (!doubtful && citation.candidates.length === 0 && citation.symbol !== null)
      add(citation.symbol, citation.statedDate);
  }
  for (const { symbol, issuedOn } of index.facts.registry) add(symbol, issuedOn);
  return days;
}

function supportOf(
  symbol: string,
  day: IsoDate | null,
  known: ReadonlyMap<string, ReadonlySet<IsoDate>>,
): number {
  const days = known.get(foldSymbol(symbol));
  if (days === undefined) return 0;
  if (day === null || days.size === 0) return 1;
  return days.has(day) ? 2 : 0;
}
