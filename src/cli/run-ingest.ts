import { basename } from 'node:path';
import { readConfig } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import { extractorVersion } from '../extraction/extractor-version.js';
import { shippedFacts } from '../facts/facts.js';
import type { Graph } from '../graph/connection/graph.js';
import { type Ingestion, ingestSource } from '../graph/write/ingest-source.js';
import { loadFacts } from '../graph/write/load-facts.js';
import { removeSource } from '../graph/write/remove-source.js';
import { type ExtractedFile, type FailedFile, failedFile } from './extract-file.js';
import { extractFiles } from './extract-files.js';
import { endProgress, printProgress } from './print-progress.js';
import { printWarnings } from './print-warnings.js';
import { progressDisplay } from './progress.js';
import { readInput, standardInput } from './read-input.js';
import { reportFailures } from './report-failures.js';
import { withGraph } from './with-graph.js';

const someFailed = 2;
/** What a shell expects of a program that Ctrl-C ended. */
const interrupted = 130;

/** Runs `cancu ingest` and returns its exit code. */
export function runIngest(paths: readonly string[]): Promise<number> {
  return withGraph(readConfig(), async (graph) => {
    await loadFacts(graph, shippedFacts, printProgress);
    endProgress();
    const done: Ingestion[] = [];
    const failures: FailedFile[] = [];
    const interruption = listenForInterrupt();
    const progress = progressDisplay();
    try {
      for await (const outcome of extractFiles(paths, (now) => progress.show(now), { withText: true })) {
        if (interruption.came()) break;
        progress.clear();
        if ('failure' in outcome) {
          failures.push(outcome.failure);
          continue;
        }
        printWarnings(outcome.file.path, outcome.file.warnings);
        const result = await ingestFile(graph, outcome.file, outcome.text);
        if ('failure' in result) failures.push(result.failure);
        else done.push(result.ingestion);
      }
    } finally {
      interruption.stopListening();
      progress.clear();
    }
    reportFailures(failures, done.length + failures.length);
    process.stdout.write(summary(done, failures));
    if (interruption.came()) return interrupted;
    return failures.length > 0 ? someFailed : 0;
  });
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

async function ingestFile(
  graph: Graph,
  { path, sha256, documents, citations }: ExtractedFile,
  text: string | null,
): Promise<{ readonly ingestion: Ingestion } | { readonly failure: FailedFile }> {
  const name = path === standardInput ? 'stdin' : basename(path);
  const source = { sha256, name, text, extraction: { documents, citations }, extractorVersion };
  try {
    return { ingestion: await ingestSource(graph, source, shippedFacts) };
  } catch (error) {
    return { failure: fileFailure(path, error) };
  }
}

/**
 * A failure of one file, named as on the command line. When it is Neo4j that fails, every other file would fail with
 * it, so the command ends.
 */
function fileFailure(path: string, error: unknown): FailedFile {
  if (!(error instanceof CancuError)) return failedFile(path, error);
  if (error.code.startsWith('NEO4J_')) throw error;
  const details = 'file' in error.details ? { ...error.details, file: path } : error.details;
  return failedFile(path, new CancuError(error.code, details));
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

/** The first Ctrl-C ends the work after the file at hand, which is then complete; a second one ends the program. */
function listenForInterrupt() {
  let came = false;
  const interrupt = () => {
    came = true;
  };
  process.once('SIGINT', interrupt);
  return { came: () => came, stopListening: () => void process.off('SIGINT', interrupt) };
}
