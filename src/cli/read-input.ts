import { readBytes } from '../reading/read-bytes.js';
import { readFile } from '../reading/read-file.js';
import { bytesOfStream } from '../reading/read-stream.js';
import { defaultReadingLimits, type ReadText } from '../reading/read-text.js';

/** What stands for standard input among the files of a command line. */
export const standardInput = '-';

/**
 * The text of a file named on the command line, or of standard input for `-`.
 *
 * @throws CancuError those of {@link readFile} and {@link readBytes}
 */
export async function readInput(path: string): Promise<ReadText> {
  if (path !== standardInput) return readFile(path);
  return readBytes(await bytesOfStream(process.stdin, path, defaultReadingLimits), path);
}
