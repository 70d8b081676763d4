import type { Graph } from '../connection/graph.js';
import { type CypherQuery, loadCypher } from '../connection/load-cypher.js';
import { composeCypher, fillSlots } from './compose-cypher.js';
import { type DocumentFilter, filterFragments, orderedFilter, rangeOf } from './document-filter.js';
import type { FoldedDocumentRow } from './find-documents.js';
import { type Fold, type FoldFragments, foldFragments, noFold, type RowShape } from './fold.js';
import type { PageRequest } from './page-request.js';
import { intersect } from './sort-key-range.js';

/** A page of all documents that a filter lets through, in the order of their sort keys, each with a fold. */
export function listDocuments(
  graph: Graph,
  filter: DocumentFilter,
  page: PageRequest,
  fold: Fold = noFold,
  shape?: RowShape,
): Promise<readonly FoldedDocumentRow[]> {
  const fragments = foldFragments(fold, shape);
  const range = intersect(page.range, rangeOf(filter));
  const query = documentsStatement(filter, page.order, fragments);
  return graph.read(query, { filter, ...range, limit: page.limit, ...fragments.params });
}

/** How many documents a filter lets through. */
export async function countDocuments(graph: Graph, filter: DocumentFilter): Promise<number> {
  const rows = await graph.read(countStatement(filter), { filter, ...rangeOf(filter) });
  return rows[0]?.total ?? 0;
}

const plain = foldFragments(noFold);
const name = 'list-documents';
const template = loadCypher(`read/${name}`);

/** The statement behind {@link listDocuments}. */
export function documentsStatement(
  filter: DocumentFilter,
  order: PageRequest['order'],
  { folds, folded, document }: FoldFragments = plain,
): CypherQuery<{ filter: DocumentFilter; above: string; below: string; limit: number }, FoldedDocumentRow> {
  const fragments = { ...orderedFilter(filter, order), document, folds, folded };
  return { name, text: fillSlots(template, fragments) };
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
