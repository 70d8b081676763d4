import type { DocumentTypes } from '../documents/document-type.js';
import { slug } from '../documents/fold.js';
import type { Sha256 } from '../documents/source.js';
import { type DocumentSymbol, foldNumber } from '../documents/symbol.js';
import type { ClusterKey } from './resolution-types.js';

/**
 * The cluster of a symbol in its series. QĐ and QĐi fall into one cluster, since texts print one for the other; inside
 * it they stay two types. Laws and resolutions of the National Assembly share their symbols and so their cluster.
 *
 * @example symbolCluster('tw', parseSymbol('08-QĐi/TW'), types) // 'tw|8-qd'
 * @example symbolCluster('qh', parseSymbol('59/2020/QH14'), types) // 'qh|59-2020-qh14'
 */
export function symbolCluster(series: string, symbol: DocumentSymbol, types: DocumentTypes): ClusterKey {
  const number = foldNumber(symbol.number);
  const year = symbol.year === null ? '' : `-${symbol.year}`;
  const type = symbol.type === null ? slug(symbol.issuer) : regulationAsDecision(types.idKey(symbol, null));
  return `${series}|${number}${year}-${type}`;
}

function regulationAsDecision(type: string): string {
  return type === 'qdi' ? 'qd' : type;
}

/** The cluster of a document known by name: of everyone, or of the body whose own it is ("Kế hoạch của Tỉnh ủy …"). */
export function nameCluster(key: string, scope: string | null): ClusterKey {
  return scope === null ? `name|${key}` : `name.${scope}|${key}`;
}

/** The cluster of a held text that bears neither symbol nor known name: it can only be itself. */
export function textCluster(source: Sha256, document: number): ClusterKey {
  return `text|${source}:${document}`;
}
