import { refuseSecret } from '../../documents/refuse-secret.js';
import type { Sha256, SourceRecord } from '../../documents/source.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Facts } from '../../facts/fact-types.js';
import { stateSource } from '../../resolution/state-source.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { loadFacts } from './load-facts.js';
import { factsOf } from './recorded-changes.js';
import { settle } from './settle.js';
import { sourceRow } from './source-rows.js';
import { takeTurn, writeTimeoutMs } from './take-turn.js';
import { nothingTouched } from './touched.js';
import { withdrawSaid, writeSaid } from './write-said.js';

/** What ingesting one file came to. */
export interface Ingestion {
  /** `updated`: the same text was known from an older extractor, or without its words. */
  readonly outcome: 'new' | 'updated' | 'unchanged';
  /** Documents found in the file. */
  readonly documents: number;
  readonly citations: number;
}

const findVersion = loadCypher<{ sha256: Sha256 }, { fingerprint: string; hasText: boolean }>(
  'write/find-source-version',
);

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
  const statements = stateSource(source, facts);
  const { documents, citations } = source.extraction;
  const outcome = await lightEnough(source.name, () =>
    graph.writeTransaction(
      async (transaction) => {
        await takeTurn(transaction);
        const [known] = await transaction.run(findVersion, { sha256: source.sha256 });
        if (known && !isNews(source, known)) return 'unchanged';
        const touched = nothingTouched();
        if (known) await withdrawSaid(transaction, source.sha256, touched);
        await writeSaid(transaction, source, statements, touched);
        await settle(transaction, await factsOf(transaction, facts), touched);
        return known ? 'updated' : 'new';
      },
      { timeoutMs: writeTimeoutMs },
    ),
  );
  return { outcome, documents: documents.length, citations: citations.length };
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

/** Words are never given up for a record without them, whichever came first. */
function isNews(source: SourceRecord, known: { fingerprint: string; hasText: boolean }): boolean {
  if (known.hasText !== (source.text !== null)) return !known.hasText;
  return known.fingerprint !== sourceRow(source).fingerprint;
}
