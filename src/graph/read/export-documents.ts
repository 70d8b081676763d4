import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection, documentProjectionOf } from './document-row.js';
import {
  type ExportParams,
  type ExportRequest,
  exportFragments,
  exportParams,
  exportTimeoutMs,
} from './export-page.js';
import type { ChangeRow } from './find-changes-to.js';
import { relationProjection } from './related-documents.js';

/** A document with everything that amends, replaces or repeals it. */
export interface ExportedDocumentRow {
  readonly document: DocumentRow;
  readonly changes: readonly ChangeRow[];
}

/** The documents of a filter as they are found, oldest first. */
export function exportDocuments(graph: Graph, request: ExportRequest): AsyncGenerator<ExportedDocumentRow> {
  return graph.stream(exportDocumentsStatement(request), exportParams(request), {
    timeoutMs: exportTimeoutMs,
  });
}

/** The statement behind {@link exportDocuments}. */
export function exportDocumentsStatement(request: ExportRequest) {
  return composeCypher<ExportParams, ExportedDocumentRow>('export-documents', {
    ...exportFragments(request),
    document: documentProjection,
    relation: relationProjection,
    by: documentProjectionOf('by'),
  });
}
