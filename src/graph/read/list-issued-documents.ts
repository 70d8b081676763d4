import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentFilter, filterFragments, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import type { PageRequest } from './page-request.js';
import { intersect } from './sort-key-range.js';

/** A document and the body that issued it. */
export interface IssuedRow {
  readonly id: string;
  readonly document: DocumentRow;
}

/** For each body a page of the documents that it issued, in the order of their sort keys. */
export function listIssuedDocuments(
  graph: Graph,
  ids: readonly string[],
  filter: DocumentFilter,
  page: PageRequest,
): Promise<readonly IssuedRow[]> {
  const range = intersect(page.range, rangeOf(filter));
  return graph.read(issuedStatement(filter, page.order), { ids, filter, ...range, limit: page.limit });
}

/** For each body how many documents it issued. */
export async function countIssuedDocuments(
  graph: Graph,
  ids: readonly string[],
  filter: DocumentFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countIssuedStatement(filter), { ids, filter, ...rangeOf(filter) });
  return new Map(rows.map(({ id, total }) => [id, total]));
}

/** The statement behind {@link listIssuedDocuments}. */
export function issuedStatement(filter: DocumentFilter, order: PageRequest['order']) {
  return composeCypher<
    { ids: readonly string[]; filter: DocumentFilter; above: string; below: string; limit: number },
    IssuedRow
  >('list-issued-documents', {
    filter: filterFragments(filter).filter,
    order,
    document: documentProjection,
  });
}

/** The statement behind {@link countIssuedDocuments}. */
export function countIssuedStatement(filter: DocumentFilter) {
  return composeCypher<
    { ids: readonly string[]; filter: DocumentFilter; above: string; below: string },
    { id: string; total: number }
  >('count-issued-documents', { filter: filterFragments(filter).filter });
}
