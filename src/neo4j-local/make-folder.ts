import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrno } from './is-errno.js';

/**
 * Makes a folder, readable by its owner alone, with the folders above it. Node's own recursive `mkdir` does not come
 * back on file systems that refuse new folders with "no such file" (`/proc`), hence one level at a time.
 *
 * @throws NodeJS.ErrnoException as `mkdir` gives it
 * @example await makeFolder('/home/an/.cancu/neo4j/users')
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

/** Two processes may come at once: the second finds the folder there. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
}
