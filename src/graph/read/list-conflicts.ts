import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import type { ConflictRow } from './find-document-parts.js';

/** A page of all conflicts, by the documents that they are about, oldest first. */
export async function listConflicts(
  graph: Graph,
  after: string,
  limit: number,
): Promise<readonly ConflictRow[]> {
  const rows = await graph.read(listConflictsStatement(), { after, limit });
  return rows.map(({ conflict }) => conflict);
}

/** How many conflicts there are. */
export async function countConflicts(graph: Graph): Promise<number> {
  const rows = await graph.read(countConflictsStatement(), {});
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link listConflicts}. */
export function listConflictsStatement() {
  return composeCypher<{ after: string; limit: number }, { conflict: ConflictRow }>('list-conflicts', {});
}

/** The statement behind {@link countConflicts}. */
export function countConflictsStatement() {
  return composeCypher<object, { total: number }>('count-conflicts', {});
}
