import type { ExtractedFile, FailedFile } from './extract-file.js';
import { extractFiles } from './extract-files.js';
import { jsonReport } from './extract-json.js';
import { openOutput } from './output.js';
import { printWarnings } from './print-warnings.js';
import { progressDisplay } from './progress.js';
import { reportFailures } from './report-failures.js';

export interface ExtractSettings {
  readonly format: 'json' | 'text';
  readonly lang: 'vi' | 'en';
  /** File to write to, or null for standard output. */
  readonly output: string | null;
}

/** A way to print extracted files one after another, so that a batch is never in memory as a whole. */
export interface ExtractReport {
  begin(): string;
  file(file: ExtractedFile): string;
  end(failures: readonly FailedFile[], isInterrupted: boolean): string;
}

/** What a shell expects of a program that Ctrl-C ended. */
const interrupted = 130;
const someFailed = 2;

/** Runs `cancu extract` and returns its exit code. */
export async function runExtract(paths: readonly string[], settings: ExtractSettings): Promise<number> {
  const report = settings.format === 'json' ? jsonReport() : await textReport(settings.lang);
  const output = await openOutput(settings.output);
  const progress = progressDisplay();
  const failures: FailedFile[] = [];
  let total = 0;

  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  // The first Ctrl-C ends the result after the file at hand; a second one ends the program at once.
  process.once('SIGINT', interrupt);
  try {
    await output.write(report.begin());
    for await (const outcome of extractFiles(paths, (now) => progress.show(now))) {
      if (isInterrupted) break;
      total++;
      progress.clear();
      if ('failure' in outcome) {
        failures.push(outcome.failure);
        continue;
      }
      printWarnings(outcome.file.path, outcome.file.warnings);
      await output.write(report.file(outcome.file));
    }
    await output.write(report.end(failures, isInterrupted));
    await (isInterrupted ? output.discard() : output.close());
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    progress.clear();
  }
  reportFailures(failures, total);
  if (isInterrupted) return interrupted;
  return failures.length > 0 ? someFailed : 0;
}

async function textReport(lang: 'vi' | 'en'): Promise<ExtractReport> {
  const { tableReport } = await import('./extract-table.js');
  return tableReport(lang);
}
