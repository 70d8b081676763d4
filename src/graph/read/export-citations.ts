import type { Graph } from '../connection/graph.js';
import { type CitationRow, citationProjection } from './citation-row.js';
import { composeCypher } from './compose-cypher.js';
import { filterFragments, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjection, documentProjectionOf } from './document-row.js';
import {
  type ExportParams,
  type ExportRequest,
  exportFragments,
  exportParams,
  exportTimeoutMs,
} from './export-page.js';
import type { CitationFilter } from './list-citations.js';

/** Which citations an export holds: those in the documents of the filter. */
export interface CitationsRequest extends ExportRequest {
  readonly citations: CitationFilter;
}

/** A citation with the citing and the cited document; `cited` is null when it is ambiguous. */
export interface ExportedCitationRow {
  readonly citation: CitationRow;
  readonly citing: DocumentRow;
  readonly cited: DocumentRow | null;
}

type CitationsParams = ExportParams & { readonly citations: CitationFilter };

/** The citations of a request as they are found, document by document in reading order. */
export function exportCitations(
  graph: Graph,
  request: CitationsRequest,
): AsyncGenerator<ExportedCitationRow> {
  const params = { ...exportParams(request), citations: request.citations };
  return graph.stream(exportCitationsStatement(request), params, { timeoutMs: exportTimeoutMs });
}

/** How many citations a request holds. */
export async function countExportedCitations(graph: Graph, request: CitationsRequest): Promise<number> {
  const { filter, citations } = request;
  const params = { filter, ...rangeOf(filter), citations };
  const rows = await graph.read(countExportedCitationsStatement(request), params);
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link exportCitations}. */
export function exportCitationsStatement(request: CitationsRequest) {
  return composeCypher<CitationsParams, ExportedCitationRow>('export-citations', {
    ...exportFragments(request),
    which: whichOf(request),
    citation: citationProjection,
    citing: documentProjection,
    cited: documentProjectionOf('cited'),
  });
}

/** The statement behind {@link countExportedCitations}. */
export function countExportedCitationsStatement(request: CitationsRequest) {
  const { hint, filter } = filterFragments(request.filter);
  return composeCypher<Omit<CitationsParams, 'first'>, { total: number }>('count-export-citations', {
    hint,
    filter,
    which: whichOf(request),
  });
}

function whichOf({ citations }: CitationsRequest): string {
  const conditions = [
    ...(citations.roles ? ['c.role IN $citations.roles'] : []),
    ...(citations.sections ? ['c.section IN $citations.sections'] : []),
  ];
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
