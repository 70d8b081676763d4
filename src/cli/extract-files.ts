import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandPaths } from '../reading/expand-paths.js';
import { type ExtractTask, extractFile, type FileOutcome, failedFile } from './extract-file.js';
import { standardInput } from './read-input.js';

/** Fewer files are done before a worker thread has started. */
const minFilesForPool = 4;
/** Each worker holds its own libraries and its own heap: four of them stay below 400 MB together. */
const maxWorkers = 4;
/** Kept small, because an idle heap is not given back; a file that needs more is done by the main thread. */
const workerLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };
/** Files that are read ahead of the one to be printed next, for each worker. */
const aheadPerWorker = 4;

/** Worker threads load no TypeScript: where tsx runs the sources, one thread does all. */
const isCompiled = extname(import.meta.url) === '.js';

/** Progress of a batch. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads and extracts all files that `paths` name (folders with everything below them), in the order of the input,
 * each as soon as it and those before it are done. A failed file yields its failure, the others go on. Memory stays
 * bounded: only a few files are ahead of the one that is taken.
 *
 * Ending the loop early stops the workers. `withText`: each file's text comes with it.
 *
 * @example for await (const outcome of extractFiles(['van-ban'])) if ('file' in outcome) print(outcome.file);
 */
export async function* extractFiles(
  paths: readonly string[],
  onProgress: (progress: BatchProgress) => void = () => {},
  { withText = false }: { readonly withText?: boolean } = {},
): AsyncGenerator<FileOutcome> {
  const inputs = await expandPaths(paths);
  const total = inputs.length;
  const runner = total < minFilesForPool || !isCompiled ? inThisThread : await inWorkers();
  let done = 0;
  onProgress({ done, total });
  const run = async (input: (typeof inputs)[number]): Promise<FileOutcome> => {
    const outcome =
      'error' in input
        ? { failure: failedFile(input.path, input.error) }
        : await runner.run({ path: input.path, withText });
    onProgress({ done: ++done, total });
    return outcome;
  };
  try {
    yield* inOrder(inputs, run, runner.ahead);
  } finally {
    await runner.stop();
  }
}

interface Runner {
  readonly ahead: number;
  readonly run: (task: ExtractTask) => Promise<FileOutcome>;
  readonly stop: () => Promise<void>;
}

const inThisThread: Runner = { ahead: 1, run: extractFile, stop: async () => {} };

async function inWorkers(): Promise<Runner> {
  const { Piscina } = await import('piscina');
  const workers = Math.min(maxWorkers, availableParallelism());
  const pool = new Piscina<ExtractTask, FileOutcome>({
    filename: fileURLToPath(new URL('./extract-task.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: workerLimits,
  });
  return {
    ahead: workers * aheadPerWorker,
    run: async (task) => {
      if (task.path === standardInput) return extractFile(task);
      try {
        return await pool.run(task);
      } catch (error) {
        return isOutOfMemory(error) ? extractFile(task) : { failure: failedFile(task.path, error) };
      }
    },
    stop: () => pool.destroy(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The results of `run` in the order of `inputs`, with at most `ahead` under way or waiting to be taken. */
async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  run: (input: Input) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const input of inputs) {
    underWay.push(run(input));
    if (underWay.length < ahead) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
