import { closeSync, constants, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { tooLarge } from './read-bytes.js';
import type { ReadingLimits } from './read-text.js';

/**
 * All bytes of a stream; `name` stands for it in errors.
 *
 * @throws CancuError FILE_TOO_LARGE as soon as there are more than `limits` allow
 */
export async function bytesOfStream(
  stream: AsyncIterable<unknown>,
  name: string,
  limits: ReadingLimits,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limits.maxBytes) throw tooLarge(name, size, limits);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * All bytes of the named pipe at `path`, as `cancu extract <(…)` gives one. A pipe that nobody writes to is empty:
 * waiting for a writer would hold up the other files of a batch without end.
 */
export async function bytesOfPipe(path: string, limits: ReadingLimits): Promise<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const first = bytesAtHand(fd);
  if (first?.length === 0) {
    closeSync(fd);
    return first;
  }
  const rest = await bytesOfStream(new Socket({ fd, readable: true, writable: false }), path, limits);
  return first ? Buffer.concat([first, rest]) : rest;
}

/** What a pipe holds now: nothing when it has no writer, null when its writer has not written yet. */
function bytesAtHand(fd: number): Buffer | null {
  const buffer = Buffer.alloc(1024);
  try {
    return buffer.subarray(0, readSync(fd, buffer));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    closeSync(fd);
    throw error;
  }
}
