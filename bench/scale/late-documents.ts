import type { SourceRecord } from '../../src/documents/source.js';
import { composeDocument } from '../synth/compose-document.js';
import { Ledger } from '../synth/ledger.js';

/** So many of a corpus come in after all others. */
export const lateCount = 3_000;

interface Corpus {
  /** Texts that are there from the beginning. */
  readonly documents: number;
  readonly seed: number;
  /** About how long each text is. */
  readonly characters: number;
}

/** The documents that are there from the beginning, one after another. */
export function* earlyDocuments({
  documents,
  seed,
  characters,
}: Corpus): Generator<SourceRecord & { readonly text: string }> {
  const ledger = new Ledger(documents + lateCount, seed);
  for (let number = 0; number < documents; number++)
    yield composeDocument(ledger, number, { seed, characters });
}

/**
 * The documents that come in late, as a day's new ones do: younger than all that are there, which they cite as those
 * cite each other.
 */
export function lateDocuments({ documents, seed, characters }: Corpus): SourceRecord[] {
  const ledger = new Ledger(documents + lateCount, seed);
  return Array.from({ length: lateCount }, (_, at) =>
    composeDocument(ledger, documents + at, { seed, characters }),
  );
}
