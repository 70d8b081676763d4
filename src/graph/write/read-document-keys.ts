import type { DocumentId } from '../../documents/document-id.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';

/** What places a document in lists, and among the curated facts. */
export interface DocumentKeys {
  readonly id: string;
  readonly sortKey: string;
  readonly factId: DocumentId | null;
}

const query = loadCypher<{ ids: readonly string[] }, DocumentKeys>('write/read-document-keys');

/** The keys of these documents, each once; ids that no document bears are left out. */
export function readDocumentKeys(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<DocumentKeys[]> {
  return inBatches([...new Set(ids)], (part) => transaction.run(query, { ids: part }));
}
