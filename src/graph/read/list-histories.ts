import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { documentProjection, documentProjectionOf } from './document-row.js';
import type { ExportedDocumentRow } from './export-documents.js';
import { relationProjection } from './related-documents.js';

/** Every document of whose life more may be known than its day of issue, as they are found. */
export function listHistories(graph: Graph): AsyncGenerator<ExportedDocumentRow> {
  return graph.stream(listHistoriesStatement(), {});
}

/** The number of the last write: what was computed of the graph holds as long as it stays. */
export async function readTurn(graph: Graph): Promise<number> {
  const [row] = await graph.read(readTurnStatement(), {});
  return row?.turn ?? 0;
}

/** The statement behind {@link listHistories}. */
export function listHistoriesStatement() {
  return composeCypher<object, ExportedDocumentRow>('list-histories', {
    document: documentProjection,
    relation: relationProjection,
    by: documentProjectionOf('by'),
  });
}

/** The statement behind {@link readTurn}. */
export function readTurnStatement() {
  return composeCypher<object, { turn: number }>('read-turn', {});
}
