import type { SourceRecord } from '../documents/source.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Facts } from '../facts/fact-types.js';
import type { Graph } from '../graph/connection/graph.js';
import { ingestPrepared, type PreparedBatch, prepareBatch } from '../graph/write/ingest-batch.js';
import { type Ingestion, ingestSource, refuseUnfit } from '../graph/write/ingest-source.js';
import type { ExtractedFile, FailedFile } from './extract-file.js';
import { fileFailure } from './file-failure.js';
import { sourceOfFile } from './source-of-file.js';

/** A batch is full at any of these: few transactions, and none that Neo4j finds heavy. */
const limits = { files: 300, citations: 6_000, characters: 4_000_000 };

interface Waiting {
  readonly path: string;
  readonly source: SourceRecord;
}

/**
 * Takes extracted files into the graph in batches, one at a time: while Neo4j works on one, the next is gathered, and
 * who brings more than that waits. Every batch is in the graph wholly or not at all, so that after a crash the same
 * command goes on where it was cut off.
 */
export class BatchWriter {
  readonly done: Ingestion[] = [];
  readonly failures: FailedFile[] = [];
  readonly #graph: Graph;
  readonly #facts: Facts;
  readonly #onProgress: (files: number) => void;
  #batch: Waiting[] = [];
  #citations = 0;
  #characters = 0;
  #underWay: Promise<void> = Promise.resolve();

  /** @param onProgress is told how many files are dealt with */
  constructor(graph: Graph, facts: Facts, onProgress: (files: number) => void) {
    this.#graph = graph;
    this.#facts = facts;
    this.#onProgress = onProgress;
  }

  fail(failure: FailedFile): void {
    this.failures.push(failure);
  }

  /**
   * Takes one file, and waits where a batch is full and the one before it is still under way.
   *
   * @throws CancuError when Neo4j fails
   */
  async add(file: ExtractedFile, text: string | null): Promise<void> {
    const source = sourceOfFile(file, text);
    try {
      refuseUnfit(source);
    } catch (error) {
      this.fail(fileFailure(file.path, error));
      return;
    }
    this.#batch.push({ path: file.path, source });
    this.#citations += source.extraction.citations.length;
    this.#characters += text?.length ?? 0;
    const isFull =
      this.#batch.length >= limits.files ||
      this.#citations >= limits.citations ||
      this.#characters >= limits.characters;
    if (isFull) await this.#send();
  }

  /** Sends what is left and waits for the end. */
  async finish(): Promise<void> {
    await this.#send();
    await this.#underWay;
  }

  async #send(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#citations = 0;
    this.#characters = 0;
    const sources = batch.map(({ source }) => source);
    const prepared = prepareBatch(sources, this.#facts);
    await this.#underWay;
    this.#underWay = this.#ingest(batch, prepared);
    // It is awaited before the next one; until then a failure must not count as unhandled.
    this.#underWay.catch(() => {});
  }

  async #ingest(batch: readonly Waiting[], prepared: PreparedBatch): Promise<void> {
    if (batch.length === 0) return;
    try {
      this.done.push(...(await ingestPrepared(this.#graph, prepared, this.#facts)));
    } catch (error) {
      if (isNeo4jGone(error)) throw error;
      // One of them is at fault: alone, it fails alone.
      for (const { path, source } of batch) await this.#ingestAlone(path, source);
    }
    this.#onProgress(this.done.length + this.failures.length);
  }

  async #ingestAlone(path: string, source: SourceRecord): Promise<void> {
    try {
      this.done.push(await ingestSource(this.#graph, source, this.#facts));
    } catch (error) {
      this.fail(fileFailure(path, error));
    }
  }
}

/** Out of reach, not let in: nothing to be mended by smaller batches. */
function isNeo4jGone(error: unknown): boolean {
  if (!(error instanceof CancuError)) return false;
  return error.code.startsWith('NEO4J_') && error.code !== 'NEO4J_MEMORY' && error.code !== 'NEO4J_TIMEOUT';
}
