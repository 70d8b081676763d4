import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { type RelationRow, relationProjection } from './related-documents.js';

/** A document that changes another (sửa đổi, thay thế, bãi bỏ). */
export interface ChangeRow {
  /** The changed document. */
  readonly id: string;
  readonly relation: RelationRow;
  /** The changing document. */
  readonly document: DocumentRow;
}

/** Everything that amends, replaces or repeals the given documents, in the order in which it was issued. */
export function findChangesTo(graph: Graph, ids: readonly string[]): Promise<readonly ChangeRow[]> {
  return graph.read(findChangesStatement(), { ids });
}

/** The statement behind {@link findChangesTo}. */
export function findChangesStatement() {
  return composeCypher<{ ids: readonly string[] }, ChangeRow>('find-changes-to', {
    relation: relationProjection,
    document: documentProjection,
  });
}
