import type { Graph } from '../connection/graph.js';
import { type CitationRow, citationProjection } from './citation-row.js';
import { composeCypher } from './compose-cypher.js';

/** The citations with these ids, by id; ids of none are left out. */
export async function findCitations(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CitationRow>> {
  const rows = await graph.read(findCitationsStatement(), { ids });
  return new Map(rows.map(({ citation }) => [citation.id, citation]));
}

/** The statement behind {@link findCitations}. */
export function findCitationsStatement() {
  return composeCypher<{ ids: readonly string[] }, { citation: CitationRow }>('find-citations', {
    citation: citationProjection,
  });
}
