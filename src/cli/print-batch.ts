import type { ExtractedFile, FailedFile } from './extract-file.js';
import { extractFiles } from './extract-files.js';
import { openOutput } from './output.js';
import { printWarnings } from './print-warnings.js';
import { progressDisplay } from './progress.js';
import { reportFailures } from './report-failures.js';

/** What a shell expects of a program that Ctrl-C ended. */
export const interruptedExitCode = 130;

/** What a batch of files came to. */
export interface Batch {
  readonly failures: readonly FailedFile[];
  readonly isInterrupted: boolean;
}

/** A result printed file by file, so that a batch is never in memory as a whole. */
export interface PrintedBatch {
  begin(): string;
  /** What to print of a file; it may turn out to fail after all. */
  file(file: ExtractedFile, text: string | null): Promise<string | { readonly failure: FailedFile }>;
  end(failures: readonly FailedFile[], isInterrupted: boolean): string;
}

/**
 * Reads and extracts all files that `paths` name and prints what `printed` makes of each to `output` (standard output
 * for null), with progress, warnings and the failures on stderr. The first Ctrl-C ends the result after the file at
 * hand, a second one the program at once. Of a result that was cut off no file is left.
 */
export async function printBatch(
  paths: readonly string[],
  { output: path, withText }: { readonly output: string | null; readonly withText: boolean },
  printed: PrintedBatch,
): Promise<Batch> {
  const output = await openOutput(path);
  const progress = progressDisplay();
  const failures: FailedFile[] = [];
  let total = 0;
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    await output.write(printed.begin());
    for await (const outcome of extractFiles(paths, (now) => progress.show(now), { withText })) {
      if (isInterrupted) break;
      total++;
      progress.clear();
      if ('failure' in outcome) {
        failures.push(outcome.failure);
        continue;
      }
      printWarnings(outcome.file.path, outcome.file.warnings);
      const words = await printed.file(outcome.file, outcome.text);
      if (typeof words === 'string') await output.write(words);
      else failures.push(words.failure);
    }
    await output.write(printed.end(failures, isInterrupted));
    await (isInterrupted ? output.discard() : output.close());
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    progress.clear();
  }
  reportFailures(failures, total);
  return { failures, isInterrupted };
}
