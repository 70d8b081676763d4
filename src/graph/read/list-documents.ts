import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentFilter, filterFragments, orderedFilter, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import type { PageRequest } from './page-request.js';
import { intersect } from './sort-key-range.js';

/** A page of all documents that a filter lets through, in the order of their sort keys. */
export async function listDocuments(
  graph: Graph,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<readonly DocumentRow[]> {
  const query = documentsStatement(filter, page.order);
  const range = intersect(page.range, rangeOf(filter));
  const rows = await graph.read(query, { filter, ...range, limit: page.limit });
  return rows.map(({ document }) => document);
}

/** How many documents a filter lets through. */
export async function countDocuments(graph: Graph, filter: DocumentFilter): Promise<number> {
  const rows = await graph.read(countStatement(filter), { filter, ...rangeOf(filter) });
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link listDocuments}. */
export function documentsStatement(filter: DocumentFilter, order: PageRequest['order']) {
  return composeCypher<
    { filter: DocumentFilter; above: string; below: string; limit: number },
    { document: DocumentRow }
  >('list-documents', {
    ...orderedFilter(filter, order),
    document: documentProjection,
  });
}

/** The statement behind {@link countDocuments}: of all documents, Neo4j knows the number without counting. */
export function countStatement(filter: DocumentFilter) {
  const fragments = filterFragments(filter);
  const all = Object.keys(filter).length === 0;
  return composeCypher<{ filter: DocumentFilter; above: string; below: string }, { total: number }>(
    'count-documents',
    all
      ? { hint: '', where: '' }
      : {
          hint: fragments.hint,
          where: `WHERE d.sortKey > $above AND d.sortKey < $below ${fragments.filter}`,
        },
  );
}
