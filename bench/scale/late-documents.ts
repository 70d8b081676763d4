import type { SourceRecord } from '../../src/documents/source.js';
import { composeDocument } from '../synth/compose-document.js';
import { Ledger } from '../synth/ledger.js';

/** The ledger seen from its other side: the documents that the corpus cites without holding them. */
class CitedOnly extends Ledger {
  override placeOfText(number: number): number {
    return number * 5 + 4;
  }
}

/**
 * Texts that come in late: documents which a corpus of this size and seed cites and does not hold, the youngest first.
 * They cite what the corpus cites, as a day's new documents do.
 */
export function lateDocuments(documents: number, seed: number, count: number): SourceRecord[] {
  const ledger = new CitedOnly(documents, seed);
  const last = Math.floor(ledger.size / 5) - 1;
  return Array.from({ length: count }, (_, at) =>
    composeDocument(ledger, last - at, { seed, characters: 4_000 }),
  );
}
