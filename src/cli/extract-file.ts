import type { Extraction } from '../documents/citation.js';
import type { Sha256 } from '../documents/source.js';
import { CancuError, type ErrorDetails } from '../errors/cancu-error.js';
import type { ErrorCode } from '../errors/error-table.js';
import type { FileFormat } from '../reading/read-text.js';
import type { ReadingWarning } from '../reading/reading-warning.js';

/** One file after reading and extraction, as `cancu extract --format json` prints it. */
export interface ExtractedFile extends Extraction {
  readonly path: string;
  readonly format: FileFormat;
  readonly sha256: Sha256;
  readonly warnings: readonly ReadingWarning[];
}

/** Why a file failed, in a form that crosses from a worker thread; `code` is null for a failure nobody expected. */
export interface FailedFile {
  readonly path: string;
  readonly code: ErrorCode | null;
  readonly details: ErrorDetails;
}

/** What became of one file; with its text where that was asked for, else null. */
export type FileOutcome =
  | { readonly file: ExtractedFile; readonly text: string | null }
  | { readonly failure: FailedFile };

/** A file to read, and whether its text is wanted with what is found in it. */
export interface ExtractTask {
  readonly path: string;
  readonly withText: boolean;
}

/** Reads one file (or `-`) and finds the documents and citations in it. Never rejects. */
export async function extractFile({ path, withText }: ExtractTask): Promise<FileOutcome> {
  try {
    const [{ readInput }, { extract }, { holdsNoDocument }, { readingWarning }] = await Promise.all([
      import('./read-input.js'),
      import('../extraction/extract.js'),
      import('../extraction/holds-no-document.js'),
      import('../reading/reading-warning.js'),
    ]);
    const { text, pageStarts, format, sha256, warnings } = await readInput(path);
    const extraction = extract(text, { pageStarts });
    const told = holdsNoDocument(extraction)
      ? [...warnings, readingWarning('NO_DOCUMENT', String(text.length))]
      : warnings;
    return { file: { path, format, sha256, warnings: told, ...extraction }, text: withText ? text : null };
  } catch (error) {
    return { failure: failedFile(path, error) };
  }
}

/** `error` as the failure of `path`. */
export function failedFile(path: string, error: unknown): FailedFile {
  if (error instanceof CancuError) return { path, code: error.code, details: error.details };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // What and where; the whole way there would drown the other files' failures.
  const reason = stack.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ');
  return { path, code: null, details: { reason } };
}
