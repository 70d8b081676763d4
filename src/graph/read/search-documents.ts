import type { Graph } from '../connection/graph.js';
import { type CypherQuery, loadCypher } from '../connection/load-cypher.js';
import { composeCypher, fillSlots } from './compose-cypher.js';
import { type DocumentRow, documentProjectionOf } from './document-row.js';
import type { RowShape } from './fold.js';
import { rankedQuery } from './full-text-query.js';

/** A document that holds every word searched for. */
export interface SearchHitRow {
  readonly document: DocumentRow;
  /** How well it fits; only the order of scores means something. */
  readonly score: number;
}

/** Where a page of hits begins: after the hit of this score and id. */
export interface SearchPosition {
  readonly score: number;
  readonly id: string;
}

// A document that is called so, or whose symbol it is, goes before one that only says so somewhere in its text.
const weights = { symbol: 12, aliases: 8, name: 8, title: 4 };

/** A page of the documents that hold every word of `text`; marks and case make no difference. */
export async function searchDocuments(
  graph: Graph,
  text: string,
  after: SearchPosition | null,
  limit: number,
  shape?: RowShape,
): Promise<readonly SearchHitRow[]> {
  const query = rankedQuery(text, weights);
  if (query === null) return [];
  const start = after ?? { score: Number.MAX_VALUE, id: '' };
  return graph.read(searchStatement(shape), { query, afterScore: start.score, afterId: start.id, limit });
}

/** How many documents hold every word of `text`. */
export async function countSearchHits(graph: Graph, text: string): Promise<number> {
  const query = rankedQuery(text, weights);
  if (query === null) return 0;
  const rows = await graph.read(countSearchStatement(), { query });
  return rows[0]?.total ?? 0;
}

const name = 'search-documents';
const template = loadCypher(`read/${name}`);

/** The statement behind {@link searchDocuments}. */
export function searchStatement(
  shape?: RowShape,
): CypherQuery<{ query: string; afterScore: number; afterId: string; limit: number }, SearchHitRow> {
  return { name, text: fillSlots(template, { document: documentProjectionOf('d', shape?.documents) }) };
}

/** The statement behind {@link countSearchHits}. */
export function countSearchStatement() {
  return composeCypher<{ query: string }, { total: number }>('count-search-documents', {});
}
