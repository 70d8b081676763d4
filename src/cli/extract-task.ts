import { type ExtractTask, extractFile, type FileOutcome } from './extract-file.js';

/** What a worker thread of {@link extractFiles} does with each file. */
export default function extractTask(task: ExtractTask): Promise<FileOutcome> {
  return extractFile(task);
}
