import { readBytes, tooLarge } from '../reading/read-bytes.js';
import { readFile } from '../reading/read-file.js';
import { defaultReadingLimits, type ReadText } from '../reading/read-text.js';

/** What stands for standard input among the files of a command line. */
export const standardInput = '-';

/**
 * The text of a file named on the command line, or of standard input for `-`.
 *
 * @throws CancuError those of {@link readFile} and {@link readBytes}
 */
export async function readInput(path: string): Promise<ReadText> {
  return path === standardInput ? readBytes(await bytesOfStandardInput(), path) : readFile(path);
}

async function bytesOfStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > defaultReadingLimits.maxBytes) throw tooLarge(standardInput, size, defaultReadingLimits);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
