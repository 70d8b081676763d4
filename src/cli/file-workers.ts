import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandPaths } from '../reading/expand-paths.js';
import { type FailedFile, failedFile } from './extract-file.js';
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

/** What is to be done with each file of a batch, in a worker thread or here. */
export interface FileWork<Task, Result> {
  /** The module beside this one whose default export does it in a worker thread. */
  readonly module: `./${string}.js`;
  readonly task: (path: string) => Task;
  /** The same in this thread. */
  readonly run: (task: Task) => Promise<Result>;
}

/**
 * Does `work` with all files that `paths` name (folders with everything below them) and yields what comes of each in the
 * order of the input, as soon as it and those before it are done. A file that fails yields its failure, the others go
 * on. Memory stays bounded: only a few files are ahead of the one that is taken. Ending the loop early stops the workers.
 */
export async function* workOnFiles<Task, Result>(
  paths: readonly string[],
  work: FileWork<Task, Result>,
  onProgress: (progress: BatchProgress) => void = () => {},
): AsyncGenerator<Result | { readonly failure: FailedFile }> {
  const inputs = await expandPaths(paths);
  const total = inputs.length;
  const runner = total < minFilesForPool || !isCompiled ? inThisThread(work) : await inWorkers(work);
  let done = 0;
  onProgress({ done, total });
  const run = async (input: (typeof inputs)[number]) => {
    const outcome =
      'error' in input ? { failure: failedFile(input.path, input.error) } : await runner.run(input.path);
    onProgress({ done: ++done, total });
    return outcome;
  };
  try {
    yield* inOrder(inputs, run, runner.ahead);
  } finally {
    await runner.stop();
  }
}

interface Runner<Result> {
  readonly ahead: number;
  readonly run: (path: string) => Promise<Result | { readonly failure: FailedFile }>;
  readonly stop: () => Promise<void>;
}

function inThisThread<Task, Result>({ task, run }: FileWork<Task, Result>): Runner<Result> {
  return { ahead: 1, run: (path) => run(task(path)), stop: async () => {} };
}

async function inWorkers<Task, Result>({
  module,
  task,
  run,
}: FileWork<Task, Result>): Promise<Runner<Result>> {
  const { Piscina } = await import('piscina');
  const workers = Math.min(maxWorkers, availableParallelism());
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(new URL(module, import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: workerLimits,
  });
  return {
    ahead: workers * aheadPerWorker,
    run: async (path) => {
      if (path === standardInput) return run(task(path));
      try {
        return await pool.run(task(path));
      } catch (error) {
        return isOutOfMemory(error) ? run(task(path)) : { failure: failedFile(path, error) };
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
