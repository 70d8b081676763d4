import { shippedFacts } from '../facts/facts.js';
import { type StatedFile, stateFile } from '../graph/load/stated-file.js';
import type { ReadingWarning } from '../reading/reading-warning.js';
import { extractFile, type FailedFile, failedFile } from './extract-file.js';
import { sourceOfFile } from './source-of-file.js';

/** What became of one file of a load. */
export type StatedOutcome =
  | { readonly path: string; readonly warnings: readonly ReadingWarning[]; readonly stated: StatedFile }
  | { readonly failure: FailedFile };

/** What a worker thread of `cancu load` does with each file: reads and extracts it, and makes it ready. Never rejects. */
export default async function stateTask(path: string): Promise<StatedOutcome> {
  const outcome = await extractFile({ path, withText: true });
  if ('failure' in outcome) return outcome;
  const { file, text } = outcome;
  try {
    return { path, warnings: file.warnings, stated: stateFile(sourceOfFile(file, text), shippedFacts) };
  } catch (error) {
    return { failure: failedFile(path, error) };
  }
}
