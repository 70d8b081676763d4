import type { DocumentId } from '../../documents/document-id.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';

/** What places a document in lists, and among the curated facts. */
export interface DocumentKeys {
  readonly sortKey: string;
  readonly factId: DocumentId | null;
}

const query = loadCypher<{ ids: readonly string[] }, DocumentKeys & { id: string }>(
  'write/read-document-keys',
);

/** The keys of these documents by id: those that are known already, the others read; unknown ids are left out. */
export async function documentKeys(
  transaction: WriteTransaction,
  ids: Iterable<string>,
  known: ReadonlyMap<string, DocumentKeys>,
): Promise<ReadonlyMap<string, DocumentKeys>> {
  const keys = new Map<string, DocumentKeys>();
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const own = known.get(id);
    if (own) keys.set(id, own);
    else unknown.push(id);
  }
  const read = await inBatches(unknown, (part) => transaction.run(query, { ids: part }));
  for (const { id, ...own } of read) keys.set(id, own);
  return keys;
}
