import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { type RelationRow, relationProjection } from './related-documents.js';

/** A document that carries out the one asked for, or what carries it out. */
export interface CascadeRow {
  readonly relation: RelationRow;
  readonly document: DocumentRow;
}

/** Every relation by which documents carry out `id` or what carries it out, at most `depth` steps away. */
export function readCascade(
  graph: Graph,
  id: string,
  depth: number,
  limit: number,
): Promise<readonly CascadeRow[]> {
  return graph.read(readCascadeStatement(depth), { id, limit });
}

/** The statement behind {@link readCascade}. */
export function readCascadeStatement(depth: number) {
  return composeCypher<{ id: string; limit: number }, CascadeRow>('read-cascade', {
    above: String(depth - 1),
    document: documentProjection,
    relation: relationProjection,
  });
}
