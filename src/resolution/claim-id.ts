import { type DocumentId, namedDocumentId, numberedDocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { DocumentSymbol } from '../documents/symbol.js';
import { type FactIndex, symbolOf } from './fact-index.js';
import { type Numbering, numberingOf } from './numbering.js';
import type { Claim, ClusterKey } from './resolution-types.js';

/**
 * The type as far as it tells documents of one cluster apart: what the symbol prints (`qd` or `qdi`); the type word
 * where it prints none (a law and a resolution of the National Assembly), null there when no word is printed.
 */
export type Variety = string | null;

/** What a cluster's claims have in common, taken apart once. */
export interface ClusterFrame {
  readonly symbol: DocumentSymbol | null;
  readonly series: string | null;
  readonly numbering: Numbering;
}

/** The frame in which the claims of one cluster are read; any claim of the cluster gives the same. */
export function frameOf(claim: Claim, index: FactIndex): ClusterFrame {
  const symbol = claim.symbol === null ? null : symbolOf(claim.symbol);
  return { symbol, series: claim.series, numbering: numberingOf(claim.series ?? '', symbol, index) };
}

/** See {@link Variety}. */
export function varietyOf(claim: Pick<Claim, 'symbol' | 'type'>, index: FactIndex): Variety {
  const symbol = claim.symbol === null ? null : symbolOf(claim.symbol);
  if (symbol === null) return 'name';
  if (symbol.type !== null) return index.types.idKey(symbol, null);
  if (symbol.style === 'state') return 'cv';
  // "Luật số 91/2015/QH13" and "Bộ luật số 91/2015/QH13" are one: texts say one for the other.
  return claim.type === 'boluat' ? 'luat' : claim.type;
}

/** The id of the document of this variety with this day or, lacking it, this period. */
export function idOf(
  claim: Pick<Claim, 'cluster'>,
  frame: ClusterFrame,
  variety: Variety,
  issuedOn: IsoDate | null,
  period: string | null,
): DocumentId {
  const { symbol, series } = frame;
  if (symbol === null || series === null) return idOfUnnumbered(claim.cluster, issuedOn);
  return numberedDocumentId({
    series,
    type: variety ?? 'untyped',
    number: symbol.number,
    issuedOn,
    period: period ?? (symbol.year === null ? null : String(symbol.year)),
  });
}

/** The id of what its name or, lacking that, its file alone tells. */
function idOfUnnumbered(cluster: ClusterKey, issuedOn: IsoDate | null): DocumentId {
  const [scope = '', key = ''] = cluster.split('|');
  if (scope === 'text') {
    const [source = '', document = ''] = key.split(':');
    return `text/${source.slice(0, 16)}/${document}` as DocumentId;
  }
  if (scope === 'name') return namedDocumentId(key, issuedOn);
  return `${scope}/${key}/${issuedOn ?? 'undated'}` as DocumentId;
}

/** The id that a claim would give its document if nothing else were known. */
export function idOfClaimAlone(claim: Claim, frame: ClusterFrame, index: FactIndex): DocumentId {
  const term = claim.term === null ? null : frame.numbering.periodOfTerm(claim.term);
  return claim.id ?? idOf(claim, frame, varietyOf(claim, index), claim.issuedOn, term);
}
