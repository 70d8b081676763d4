import { refuseSecret } from '../../documents/refuse-secret.js';
import type { SourceRecord } from '../../documents/source.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { type Ingestion, ingestBatch } from './ingest-batch.js';
import { loadFacts } from './load-facts.js';

export type { Ingestion };

/**
 * Takes one file into the graph (nạp văn bản), in one transaction: all of it, or nothing. Only what the file touches is
 * weighed again, and the graph comes out the same in whatever order files come in. The same text again changes nothing.
 *
 * @throws CancuError `SECRET_DOCUMENT` for a text that bears a security stamp, `NO_DOCUMENT` for one without a document,
 * `FILE_TOO_HEAVY` for one that asks too much of Neo4j
 * @example (await ingestSource(graph, source, shippedFacts)).outcome // 'new'
 */
export async function ingestSource(graph: Graph, source: SourceRecord, facts: Facts): Promise<Ingestion> {
  refuseUnfit(source);
  await loadFacts(graph, facts);
  const [ingestion] = await lightEnough(source.name, () => ingestBatch(graph, [source], facts));
  if (!ingestion) throw new RangeError('a batch of one file comes to one ingestion');
  return ingestion;
}

/** A file that asks too much of Neo4j is what is wrong, not Neo4j: the next one may well be taken. */
async function lightEnough<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CancuError) || !(error.code === 'NEO4J_MEMORY' || error.code === 'NEO4J_TIMEOUT'))
      throw error;
    throw new CancuError('FILE_TOO_HEAVY', { file, reason: error.text }, { cause: error });
  }
}

/**
 * Refuses what may not or cannot be kept.
 *
 * @throws CancuError `SECRET_DOCUMENT`, `NO_DOCUMENT`
 */
export function refuseUnfit({ name, extraction: { documents } }: SourceRecord): void {
  refuseSecret(name, documents);
  // What bears neither a type nor a symbol is some other text.
  if (documents.every(({ symbol, type }) => symbol === null && type === null)) {
    throw new CancuError('NO_DOCUMENT', { file: name });
  }
}
