import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { CancuError } from '../errors/cancu-error.js';
import { fileError } from '../reading/read-file.js';

/** Where a command writes its result. */
export interface Output {
  /** Resolves when there is room for more, so that a slow reader holds the work back instead of filling memory. */
  write(text: string): Promise<void>;
  /** Ends the result: a file appears under its name only now. */
  close(): Promise<void>;
  /** Gives up: of a file nothing is left. */
  discard(): Promise<void>;
}

/**
 * Output to the file `path`, which is written beside its place and moved there when complete, or to standard
 * output for null.
 *
 * @throws CancuError FILE_IS_FOLDER, FILE_UNREADABLE or FILE_NOT_FOUND when the file cannot be made.
 */
export async function openOutput(path: string | null): Promise<Output> {
  if (path === null) {
    return { write: (text) => writeTo(process.stdout, text), close: async () => {}, discard: async () => {} };
  }
  // Known before the work is done, not when the result is to be moved there.
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new CancuError('FILE_IS_FOLDER', { file: path });
  }
  const partial = partialName(path);
  const stream = createWriteStream(partial, { flags: 'wx' });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw fileError(error, path);
  }
  const finish = async () => {
    stream.end();
    await once(stream, 'close');
  };
  return {
    write: (text) => writeTo(stream, text),
    close: async () => {
      await finish();
      await rename(partial, path);
    },
    discard: async () => {
      await finish();
      await rm(partial, { force: true });
    },
  };
}

function partialName(path: string): string {
  let name = `${path}.partial`;
  for (let count = 2; existsSync(name); count++) name = `${path}.partial${count}`;
  return name;
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
