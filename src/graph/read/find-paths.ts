import { relationKinds } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { type RelationRow, relationProjection } from './related-documents.js';

/** A way from one document to another: each relation joins a document and the next, in either direction. */
export interface PathRow {
  readonly documents: readonly DocumentRow[];
  readonly relations: readonly RelationRow[];
}

/** The shortest ways between two documents; of relations that join the same two documents, any may stand in a way. */
export function findPaths(
  graph: Graph,
  from: string,
  to: string,
  maxLength: number,
): Promise<readonly PathRow[]> {
  return graph.read(findPathsStatement(maxLength), { from, to });
}

/** The statement behind {@link findPaths}. */
export function findPathsStatement(maxLength: number) {
  return composeCypher<{ from: string; to: string }, PathRow>('find-paths', {
    kinds: relationKinds.join('|'),
    maxLength: String(maxLength),
    document: documentProjection,
    relation: relationProjection,
  });
}
