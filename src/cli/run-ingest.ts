import { readConfig } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import { shippedFacts } from '../facts/facts.js';
import type { Graph } from '../graph/connection/graph.js';
import type { Ingestion } from '../graph/write/ingest-source.js';
import { loadFacts } from '../graph/write/load-facts.js';
import { removeSource } from '../graph/write/remove-source.js';
import { BatchWriter } from './batch-writer.js';
import type { FailedFile } from './extract-file.js';
import { extractFiles } from './extract-files.js';
import { fileFailure } from './file-failure.js';
import { endProgress, printProgress } from './print-progress.js';
import { printWarnings } from './print-warnings.js';
import { progressDisplay } from './progress.js';
import { readInput } from './read-input.js';
import { reportFailures } from './report-failures.js';
import { withGraph } from './with-graph.js';

const someFailed = 2;
/** What a shell expects of a program that Ctrl-C ended. */
const interrupted = 130;

/** Runs `cancu ingest` and returns its exit code. */
export async function runIngest(paths: readonly string[]): Promise<number> {
  // From the very beginning: a Neo4j that was started or joined is given back in order.
  const interruption = listenForInterrupt();
  try {
    return await withGraph(readConfig(), async (graph) => {
      await loadFacts(graph, shippedFacts, printProgress);
      endProgress();
      return ingestAll(graph, paths, interruption);
    });
  } finally {
    interruption.stopListening();
  }
}

async function ingestAll(
  graph: Graph,
  paths: readonly string[],
  interruption: Interruption,
): Promise<number> {
  const progress = progressDisplay();
  let total = 0;
  const writer = new BatchWriter(graph, shippedFacts, (done) => progress.show({ done, total }));
  try {
    const outcomes = extractFiles(
      paths,
      (now) => {
        total = now.total;
      },
      { withText: true },
    );
    for await (const outcome of interruption.came() ? [] : outcomes) {
      if ('failure' in outcome) {
        writer.fail(outcome.failure);
      } else {
        if (outcome.file.warnings.length > 0) progress.clear();
        printWarnings(outcome.file.path, outcome.file.warnings);
        await writer.add(outcome.file, outcome.text);
      }
      if (interruption.came()) break;
    }
    await writer.finish();
  } finally {
    // Where Neo4j was lost, what was done and what failed until then is said all the same.
    progress.clear();
    reportFailures(writer.failures, writer.done.length + writer.failures.length);
    process.stdout.write(summary(writer.done, writer.failures));
  }
  if (interruption.came()) return interrupted;
  return writer.failures.length > 0 ? someFailed : 0;
}

/** Runs `cancu ingest --remove` and returns its exit code. */
export function runRemove(paths: readonly string[]): Promise<number> {
  return withGraph(readConfig(), async (graph) => {
    const failures: FailedFile[] = [];
    for (const path of paths) {
      try {
        const sha256 = /^[0-9a-f]{64}$/.test(path) ? path : (await readInput(path)).sha256;
        const removed = await removeSource(graph, sha256, shippedFacts);
        if (!removed) throw new CancuError('SOURCE_UNKNOWN', { file: path });
      } catch (error) {
        failures.push(fileFailure(path, error));
      }
    }
    reportFailures(failures, paths.length);
    const removed = paths.length - failures.length;
    process.stdout.write(`Đã gỡ ${removed} tệp.\nRemoved ${count(removed, 'file')}.\n`);
    return failures.length > 0 ? someFailed : 0;
  });
}

function summary(done: readonly Ingestion[], failures: readonly FailedFile[]): string {
  const total = (key: 'documents' | 'citations') => done.reduce((sum, ingestion) => sum + ingestion[key], 0);
  const of = (outcome: Ingestion['outcome']) =>
    done.filter((ingestion) => ingestion.outcome === outcome).length;
  const [documents, citations] = [total('documents'), total('citations')];
  const [fresh, updated, unchanged, refused] = [of('new'), of('updated'), of('unchanged'), failures.length];
  return (
    `Đã nạp ${done.length} tệp: ${documents} văn bản, ${citations} dẫn chiếu ` +
    `(mới ${fresh}, cập nhật ${updated}, không đổi ${unchanged}, bị từ chối hoặc lỗi ${refused}).\n` +
    `Ingested ${count(done.length, 'file')}: ${count(documents, 'document')}, ${count(citations, 'citation')} ` +
    `(new ${fresh}, updated ${updated}, unchanged ${unchanged}, refused or failed ${refused}).\n`
  );
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

interface Interruption {
  readonly came: () => boolean;
  readonly stopListening: () => void;
}

/** The first Ctrl-C ends the work after the files at hand, which are then complete; a second one ends the program. */
function listenForInterrupt(): Interruption {
  let came = false;
  const interrupt = () => {
    came = true;
  };
  process.once('SIGINT', interrupt);
  return { came: () => came, stopListening: () => void process.off('SIGINT', interrupt) };
}
