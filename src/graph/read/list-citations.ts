import type { CitationRole, CitationSection } from '../../documents/citation.js';
import type { Graph } from '../connection/graph.js';
import { type CitationRow, citationProjection } from './citation-row.js';
import { composeCypher } from './compose-cypher.js';

/** Which citations a list holds; what is absent does not matter. */
export interface CitationFilter {
  readonly roles?: readonly CitationRole[];
  readonly sections?: readonly CitationSection[];
}

/** A citing document: its id and its sort key, with which the sort keys of its citations begin. */
export interface CitingDocument {
  readonly id: string;
  readonly sortKey: string;
}

/** Where a page of citations begins: after the citation with this sort key and id. */
export interface CitationPosition {
  readonly sortKey: string;
  readonly id: string;
}

/** For each document a page of its own citations in reading order. */
export async function listCitations(
  graph: Graph,
  documents: readonly CitingDocument[],
  filter: CitationFilter,
  after: CitationPosition | null,
  limit: number,
): Promise<readonly CitationRow[]> {
  const rows = await graph.read(listCitationsStatement(filter), {
    documents,
    filter,
    afterKey: after?.sortKey ?? '',
    afterId: after?.id ?? '',
    limit,
  });
  return rows.map(({ citation }) => citation);
}

/** For each document how many citations it has. */
export async function countCitations(
  graph: Graph,
  documents: readonly CitingDocument[],
  filter: CitationFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countCitationsStatement(filter), { documents, filter });
  return new Map(rows.map(({ id, total }) => [id, total]));
}

/** The statement behind {@link listCitations}. */
export function listCitationsStatement(filter: CitationFilter) {
  return composeCypher<
    {
      documents: readonly CitingDocument[];
      filter: CitationFilter;
      afterKey: string;
      afterId: string;
      limit: number;
    },
    { citation: CitationRow }
  >('list-citations', { citation: citationProjection, filter: citationConditions(filter) });
}

/** The statement behind {@link countCitations}. */
export function countCitationsStatement(filter: CitationFilter) {
  return composeCypher<
    { documents: readonly CitingDocument[]; filter: CitationFilter },
    { id: string; total: number }
  >('count-citations', { filter: citationConditions(filter) });
}

/** The Cypher of a filter on the citation `c`, with the values in the parameter `$filter`. */
export function citationConditions(filter: CitationFilter): string {
  return [
    filter.roles ? 'AND c.role IN $filter.roles' : '',
    filter.sections ? 'AND c.section IN $filter.sections' : '',
  ].join(' ');
}
