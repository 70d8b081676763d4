import type { SourceRecord } from '../../documents/source.js';
import type { Offset } from '../../documents/span.js';
import { CancuError, type ErrorDetails } from '../../errors/cancu-error.js';
import type { ErrorCode } from '../../errors/error-table.js';
import { extract } from '../../extraction/extract.js';
import { extractorVersion } from '../../extraction/extractor-version.js';
import { readBytes } from '../../reading/read-bytes.js';
import type { FileFormat, ReadingLimits } from '../../reading/read-text.js';
import type { ReadingWarning } from '../../reading/reading-warning.js';

/** A file that was sent, to be read in a thread of its own. */
export interface UploadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
}

/** A file that was sent, after reading and extraction. */
export interface ReadUpload {
  readonly source: SourceRecord & { readonly text: string };
  readonly pageStarts: readonly Offset[] | null;
  readonly format: FileFormat;
  readonly warnings: readonly ReadingWarning[];
}

/** What became of it, in a form that crosses from a thread; a failure that nobody expected is thrown. */
export type UploadOutcome =
  | { readonly read: ReadUpload }
  | { readonly failure: { readonly code: ErrorCode; readonly details: ErrorDetails } };

/** Reads a file and finds the documents and citations in it. */
export default async function readUpload({ name, bytes, limits }: UploadTask): Promise<UploadOutcome> {
  try {
    const { text, pageStarts, format, sha256, warnings } = await readBytes(bytes, name, limits);
    const extraction = extract(text, { pageStarts });
    return {
      read: { source: { sha256, name, text, extraction, extractorVersion }, pageStarts, format, warnings },
    };
  } catch (error) {
    if (!(error instanceof CancuError)) throw error;
    return { failure: { code: error.code, details: error.details } };
  }
}
