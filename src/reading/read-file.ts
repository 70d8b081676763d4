import { readFile as readWhole, stat } from 'node:fs/promises';
import { CancuError } from '../errors/cancu-error.js';
import { readBytes, tooLarge } from './read-bytes.js';
import { bytesOfPipe } from './read-stream.js';
import { defaultReadingLimits, type ReadingLimits, type ReadText } from './read-text.js';

/**
 * The text of the file at `path`: .txt, .md, .html, .docx, .doc or .pdf with a text layer.
 *
 * @throws CancuError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_IS_FOLDER and those of {@link readBytes}
 * @example (await readFile('ke-hoach.pdf')).pageStarts // [0, 2513, 5020]
 */
export async function readFile(
  path: string,
  limits: ReadingLimits = defaultReadingLimits,
): Promise<ReadText> {
  return readBytes(await bytesOf(path, limits), path, limits);
}

async function bytesOf(path: string, limits: ReadingLimits): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CancuError('FILE_IS_FOLDER', { file: path });
    // Its size is known before a byte of it is in memory.
    if (found.size > limits.maxBytes) throw tooLarge(path, found.size, limits);
    if (found.isFIFO()) return await bytesOfPipe(path, limits);
    // A device such as /dev/zero may never end.
    if (!found.isFile()) throw new CancuError('FILE_NOT_TEXT', { file: path, reason: 'device' });
    return await readWhole(path);
  } catch (error) {
    throw fileError(error, path);
  }
}

/** What the operating system says about `path`, as an error of the table. */
export function fileError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof CancuError) return error;
  const code = 'code' in error ? String(error.code) : error.message;
  // A link that leads to itself or to nothing leads to no file.
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
    return new CancuError('FILE_NOT_FOUND', { file: path }, { cause: error });
  return new CancuError('FILE_UNREADABLE', { file: path, reason: code }, { cause: error });
}
