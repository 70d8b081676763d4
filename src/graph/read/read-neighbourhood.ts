import { relationKinds } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { type RelationRow, relationProjection } from './related-documents.js';

/** A document near another one. */
export interface NeighbourRow {
  readonly document: DocumentRow;
  /** Relations between the two. */
  readonly distance: number;
}

const kinds = relationKinds.join('|');

/** The documents around `id`, the nearest and newest first. */
export function findNeighbours(
  graph: Graph,
  id: string,
  depth: number,
  limit: number,
): Promise<readonly NeighbourRow[]> {
  return graph.read(findNeighboursStatement(depth), { id, limit });
}

/** Every relation between documents of a set, at most `limit`. */
export async function findLinksBetween(
  graph: Graph,
  ids: readonly string[],
  limit: number,
): Promise<readonly RelationRow[]> {
  const rows = await graph.read(findLinksStatement(), { ids, limit });
  return rows.map(({ relation }) => relation);
}

/** The statement behind {@link findNeighbours}. */
export function findNeighboursStatement(depth: number) {
  return composeCypher<{ id: string; limit: number }, NeighbourRow>('find-neighbours', {
    kinds,
    depth: String(depth),
    document: documentProjection,
  });
}

/** The statement behind {@link findLinksBetween}. */
export function findLinksStatement() {
  return composeCypher<{ ids: readonly string[]; limit: number }, { relation: RelationRow }>(
    'find-links-between',
    { kinds, relation: relationProjection },
  );
}
