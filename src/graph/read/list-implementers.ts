import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentFilter, filterFragments, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import type { PageRequest } from './page-request.js';
import { type RelationRow, relationProjection } from './related-documents.js';
import { intersect } from './sort-key-range.js';

/** A document that carries another out (thực hiện), directly or through others. */
export interface ImplementerRow {
  readonly id: string;
  readonly document: DocumentRow;
  /** The shortest way: from the implementing document, step by step, to the one carried out. */
  readonly chain: readonly RelationRow[];
}

/** For each of `ids` a page of the documents that carry it out, at most six steps away. */
export async function listImplementers(
  graph: Graph,
  ids: readonly string[],
  filter: DocumentFilter,
  page: PageRequest,
): Promise<readonly ImplementerRow[]> {
  const query = implementersStatement(filter, page.order);
  const range = intersect(page.range, rangeOf(filter));
  return graph.read(query, { ids, filter, ...range, limit: page.limit });
}

/** For each of `ids` how many documents carry it out, at most six steps away. */
export async function countImplementers(
  graph: Graph,
  ids: readonly string[],
  filter: DocumentFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countImplementersStatement(filter), { ids, filter, ...rangeOf(filter) });
  return new Map(rows.map(({ id, total }) => [id, total]));
}

/** The statement behind {@link listImplementers}. */
export function implementersStatement(filter: DocumentFilter, order: PageRequest['order']) {
  return composeCypher<
    { ids: readonly string[]; filter: DocumentFilter; above: string; below: string; limit: number },
    ImplementerRow
  >('list-implementers', {
    filter: filterFragments(filter).filter,
    order,
    document: documentProjection,
    relation: relationProjection,
  });
}

/** The statement behind {@link countImplementers}. */
export function countImplementersStatement(filter: DocumentFilter) {
  return composeCypher<
    { ids: readonly string[]; filter: DocumentFilter; above: string; below: string },
    { id: string; total: number }
  >('count-implementers', { filter: filterFragments(filter).filter });
}
