import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../../graph/connection/graph.js';
import { findChoice } from '../../graph/read/find-choice.js';

/**
 * What is answered for an id that is no document's: null, since nothing is known of it.
 *
 * @throws CancuError `DOCUMENT_ID_SHARED` for a former id that may now mean any of several documents
 */
export async function nothingOrChoice(graph: Graph, id: string): Promise<null> {
  const choice = await findChoice(graph, id);
  if (choice.length === 0) return null;
  throw new CancuError('DOCUMENT_ID_SHARED', { id, candidates: choice.join(', ') });
}
