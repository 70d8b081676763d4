import { extractFile, type FileOutcome } from './extract-file.js';

/** What a worker thread of {@link extractFiles} does with each path. */
export default function extractTask(path: string): Promise<FileOutcome> {
  return extractFile(path);
}
