import type { DocumentId } from '../../documents/document-id.js';
import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { AssignmentRule, SourceMeaning } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import type { Telling } from './second-hand.js';

/** What the graph says that one file's holdings and citations mean, and what its citations tell second hand. */
export interface StoredMeaning {
  readonly sha256: Sha256;
  readonly documents: readonly { readonly index: number; readonly id: DocumentId }[];
  readonly citations: readonly {
    readonly index: number;
    readonly id: DocumentId;
    readonly rule: AssignmentRule;
    readonly confidence: number;
  }[];
  readonly tellings: readonly Telling[];
}

const readMeaningsQuery = loadCypher<{ sources: readonly Sha256[] }, StoredMeaning>(
  'write/read-source-meanings',
);

/** The stored meaning of these files; files that the graph does not know are left out. */
export function readMeanings(
  transaction: WriteTransaction,
  sources: readonly Sha256[],
): Promise<StoredMeaning[]> {
  return inBatches(sources, (part) => transaction.run(readMeaningsQuery, { sources: part }));
}

/** A stored meaning as resolution speaks of it. What is ambiguous counts as meaning nothing: no relation rests on it. */
export function meaningOf({ extraction }: SourceRecord, stored: StoredMeaning): SourceMeaning {
  const documents = new Map(stored.documents.map(({ index, id }) => [index, id]));
  const citations = new Map(stored.citations.map((citation) => [citation.index, citation]));
  return {
    documents: extraction.documents.map((_, index) => {
      const id = documents.get(index);
      if (id === undefined) throw new RangeError(`holding ${stored.sha256}:${index} is no document`);
      return id;
    }),
    citations: extraction.citations.map((_, index) => {
      const citation = citations.get(index);
      if (!citation) return null;
      const { id, rule, confidence } = citation;
      return { kind: 'resolved', id, rule, confidence };
    }),
  };
}
