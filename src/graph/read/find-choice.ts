import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';

/**
 * The documents, newest first, that a former id may mean now where it may mean several: `tw/nq/28/undated` was an
 * undated resolution until three of that symbol were known. Empty for every other id.
 */
export async function findChoice(graph: Graph, id: string): Promise<readonly string[]> {
  const rows = await graph.read(findChoiceStatement(), { id });
  return rows.map((row) => row.id);
}

/** The statement behind {@link findChoice}. */
export function findChoiceStatement() {
  return composeCypher<{ id: string }, { id: string }>('find-choice', {});
}
