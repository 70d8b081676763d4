import { extractFile, type FileOutcome } from './extract-file.js';
import { type BatchProgress, workOnFiles } from './file-workers.js';

/**
 * Reads and extracts all files that `paths` name, as {@link workOnFiles} does. `withText`: each file's text comes with it.
 *
 * @example for await (const outcome of extractFiles(['van-ban'])) if ('file' in outcome) print(outcome.file);
 */
export function extractFiles(
  paths: readonly string[],
  onProgress?: (progress: BatchProgress) => void,
  { withText = false }: { readonly withText?: boolean } = {},
): AsyncGenerator<FileOutcome> {
  const task = (path: string) => ({ path, withText });
  return workOnFiles(paths, { module: './extract-task.js', task, run: extractFile }, onProgress);
}
