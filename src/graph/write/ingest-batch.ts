import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { factsOf } from './recorded-changes.js';
import { type Said, saidBy } from './said.js';
import { settle } from './settle.js';
import type { SourceRow } from './source-rows.js';
import { takeTurn, writeTimeoutMs } from './take-turn.js';
import { noteSaid, nothingTouched } from './touched.js';
import { withdrawSaid } from './write-said.js';

/** What ingesting one file came to. */
export interface Ingestion {
  /** `updated`: the same text was known from an older extractor, or without its words. */
  readonly outcome: 'new' | 'updated' | 'unchanged';
  /** Documents found in the file. */
  readonly documents: number;
  readonly citations: number;
}

interface Version {
  readonly sha256: Sha256;
  readonly fingerprint: string;
  readonly hasText: boolean;
}

const findVersions = loadCypher<{ sources: readonly Sha256[] }, Version>('write/find-source-versions');

/** Files made ready for {@link ingestPrepared}. */
export interface PreparedBatch {
  readonly sources: readonly SourceRecord[];
  /** What they say; a file that is there twice says it once. */
  readonly said: readonly Said[];
}

/** Finds out what files say. It needs no graph, so that it can be done while that is busy with the batch before. */
export function prepareBatch(sources: readonly SourceRecord[], facts: Facts): PreparedBatch {
  return { sources, said: distinctSources(sources).map((source) => saidBy(source, facts)) };
}

/**
 * Takes several files into the graph in one transaction: all of them, or none. What they touch together is weighed once,
 * so that fifty files cost little more than a few. The graph must hold the curated facts already (`loadFacts`), and the
 * files must be fit to be kept (`refuseUnfit`).
 *
 * @returns what each file came to, in the order of `sources`
 * @example await ingestBatch(graph, [plan, programme], shippedFacts) // [{ outcome: 'new', … }, { outcome: 'new', … }]
 */
export function ingestBatch(
  graph: Graph,
  sources: readonly SourceRecord[],
  facts: Facts,
): Promise<Ingestion[]> {
  return ingestPrepared(graph, prepareBatch(sources, facts), facts);
}

/** {@link ingestBatch}, of files made ready beforehand with the same facts. */
export async function ingestPrepared(
  graph: Graph,
  { sources, said }: PreparedBatch,
  facts: Facts,
): Promise<Ingestion[]> {
  const outcomes = await graph.writeTransaction(
    async (transaction) => {
      await takeTurn(transaction);
      const found = await transaction.run(findVersions, { sources: said.map(({ source }) => source.sha256) });
      const known = new Map(found.map((version) => [version.sha256, version]));
      const news = said.filter(({ source, row }) => isNews(row, known.get(source.sha256)));
      if (news.length > 0) {
        const touched = nothingTouched();
        for (const file of news) {
          const { sha256 } = file.source;
          if (known.has(sha256)) await withdrawSaid(transaction, sha256, touched);
          noteSaid(touched, file);
        }
        await settle(transaction, await factsOf(transaction, facts), touched);
      }
      return new Map(
        news.map(({ source }) => [
          source,
          known.has(source.sha256) ? ('updated' as const) : ('new' as const),
        ]),
      );
    },
    { timeoutMs: writeTimeoutMs },
  );
  return sources.map((source) => ({
    outcome: outcomes.get(source) ?? 'unchanged',
    documents: source.extraction.documents.length,
    citations: source.extraction.citations.length,
  }));
}

/** The same text twice counts once: with its words, where one of the two has them. */
function distinctSources(sources: readonly SourceRecord[]): SourceRecord[] {
  const distinct = new Map<Sha256, SourceRecord>();
  for (const source of sources) {
    const known = distinct.get(source.sha256);
    if (!known || (known.text === null && source.text !== null)) distinct.set(source.sha256, source);
  }
  return [...distinct.values()];
}

/** Words are never given up for a record without them, whichever came first. */
function isNews({ hasText, fingerprint }: SourceRow, known: Version | undefined): boolean {
  if (!known) return true;
  if (known.hasText !== hasText) return !known.hasText;
  return known.fingerprint !== fingerprint;
}
