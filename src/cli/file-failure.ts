import { CancuError } from '../errors/cancu-error.js';
import { type FailedFile, failedFile } from './extract-file.js';

/**
 * A failure of one file, named as on the command line. When it is Neo4j that fails, every other file would fail with
 * it, so it is thrown on.
 */
export function fileFailure(path: string, error: unknown): FailedFile {
  if (!(error instanceof CancuError)) return failedFile(path, error);
  if (error.code.startsWith('NEO4J_')) throw error;
  const details = 'file' in error.details ? { ...error.details, file: path } : error.details;
  return failedFile(path, new CancuError(error.code, details));
}
