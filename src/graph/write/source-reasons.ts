import type { DocumentId } from '../../documents/document-id.js';
import type { Sha256 } from '../../documents/source.js';
import { type RelationReason, relate } from '../../resolution/relate.js';
import type { WriteTransaction } from '../connection/graph.js';
import { meaningOf, readMeanings } from './read-meanings.js';
import { readSources } from './read-sources.js';
import type { Telling } from './second-hand.js';

/** What one file gives reason for. */
export interface SourceReasons {
  readonly sha256: Sha256;
  /** The documents that it holds. */
  readonly documents: readonly DocumentId[];
  readonly reasons: readonly RelationReason[];
}

/** What files in the graph give reason for as their citations mean now, beside what those were noted to tell. */
export async function readReasons(
  transaction: WriteTransaction,
  sources: readonly Sha256[],
): Promise<(SourceReasons & { readonly noted: readonly Telling[] })[]> {
  const meanings = new Map(
    (await readMeanings(transaction, sources)).map((stored) => [stored.sha256, stored]),
  );
  const read = await readSources(transaction, [...meanings.keys()], { withText: false });
  return read.flatMap((source) => {
    const stored = meanings.get(source.sha256);
    if (!stored) return [];
    const { sha256, documents, tellings } = stored;
    const reasons = relate(source, meaningOf(source, stored));
    return [{ sha256, documents: documents.map(({ id }) => id), noted: tellings, reasons }];
  });
}
