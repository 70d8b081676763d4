import type { ExtractedFile, FailedFile } from './extract-file.js';
import { jsonReport } from './extract-json.js';
import { interruptedExitCode, printBatch } from './print-batch.js';

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

const someFailed = 2;

/** Runs `cancu extract` and returns its exit code. */
export async function runExtract(paths: readonly string[], settings: ExtractSettings): Promise<number> {
  const report = settings.format === 'json' ? jsonReport() : await textReport(settings.lang);
  const { failures, isInterrupted } = await printBatch(
    paths,
    { output: settings.output, withText: false },
    {
      begin: () => report.begin(),
      file: async (file) => report.file(file),
      end: (failed, wasInterrupted) => report.end(failed, wasInterrupted),
    },
  );
  if (isInterrupted) return interruptedExitCode;
  return failures.length > 0 ? someFailed : 0;
}

async function textReport(lang: 'vi' | 'en'): Promise<ExtractReport> {
  const { tableReport } = await import('./extract-table.js');
  return tableReport(lang);
}
