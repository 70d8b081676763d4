import type { CitationRole, CitationSection } from '../../documents/citation.js';
import { type RelationKind, relationKinds } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
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
import { type RelationRow, relationProjection } from './related-documents.js';

/** Which relations an export holds: those that go out from the documents of the filter. */
export interface RelationsRequest extends ExportRequest {
  /** Only of these kinds; all kinds when empty. */
  readonly kinds: readonly RelationKind[];
}

/** A citation that says that a relation holds, and where it says so. */
export interface EvidenceRow {
  readonly id: string;
  /** SHA-256 of the text of the file; `start` and `end` are UTF-16 code units into it. */
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly page: number | null;
  /** The exact words. */
  readonly text: string;
  readonly section: CitationSection;
  readonly role: CitationRole;
  /** The document in which it stands: the source of the relation, or, second hand, a third one. */
  readonly citingId: string;
}

/** A relation with both its ends and everything that says so. */
export interface ExportedRelationRow {
  readonly source: DocumentRow;
  readonly target: DocumentRow;
  readonly relation: RelationRow;
  readonly evidence: readonly EvidenceRow[];
}

/** As {@link ExportedRelationRow}; a document of the filter from which no relation goes out has a row of its own. */
export type ExportedGraphRow = ExportedRelationRow | (Pick<ExportedRelationRow, 'source'> & Lonely);

interface Lonely {
  readonly relation: null;
}

/** The relations of a request as they are found, document by document. */
export function exportRelations(
  graph: Graph,
  request: RelationsRequest,
): AsyncGenerator<ExportedRelationRow> {
  return graph.stream(exportRelationsStatement(request), exportParams(request), {
    timeoutMs: exportTimeoutMs,
  });
}

/** The relations of a request and the documents without any, as they are found, document by document. */
export function exportGraph(graph: Graph, request: RelationsRequest): AsyncGenerator<ExportedGraphRow> {
  return graph.stream(exportGraphStatement(request), exportParams(request), { timeoutMs: exportTimeoutMs });
}

/** How many relations a request holds. */
export async function countExportedRelations(graph: Graph, request: RelationsRequest): Promise<number> {
  const { filter } = request;
  const rows = await graph.read(countExportedRelationsStatement(request), { filter, ...rangeOf(filter) });
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link exportRelations}. */
export function exportRelationsStatement(request: RelationsRequest) {
  return composeCypher<ExportParams, ExportedRelationRow>('export-relations', fragmentsOf(request, ''));
}

/** The statement behind {@link exportGraph}. */
export function exportGraphStatement(request: RelationsRequest) {
  return composeCypher<ExportParams, ExportedGraphRow>('export-relations', fragmentsOf(request, 'OPTIONAL'));
}

/** The statement behind {@link countExportedRelations}. */
export function countExportedRelationsStatement(request: RelationsRequest) {
  const { hint, filter } = filterFragments(request.filter);
  return composeCypher<Omit<ExportParams, 'first'>, { total: number }>('count-export-relations', {
    hint,
    filter,
    kinds: kindsOf(request),
  });
}

function fragmentsOf(request: RelationsRequest, optional: '' | 'OPTIONAL') {
  return {
    ...exportFragments(request),
    optional,
    kinds: kindsOf(request),
    source: documentProjection,
    target: documentProjectionOf('target'),
    relation: relationProjection,
  };
}

function kindsOf({ kinds }: RelationsRequest): string {
  return (kinds.length === 0 ? relationKinds : relationKinds.filter((kind) => kinds.includes(kind))).join(
    '|',
  );
}
