import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './is-alive.js';

/** One use of the local Neo4j by this process: a file in `users/` that names it. */
export interface Lease {
  readonly name: string;
  release(): Promise<void>;
}

let taken = 0;

/**
 * Tells the local Neo4j in `folder` that this process uses it. To be taken before its state is read: the database
 * looks at the leases once more after it has removed its state, so that one of the two sees the other.
 */
export async function takeLease(folder: string): Promise<Lease> {
  const name = `${process.pid}-${++taken}`;
  const file = join(folder, 'users', name);
  await writeFile(file, '');
  return { name, release: () => rm(file, { force: true }) };
}

/** Whether anyone uses the local Neo4j in `folder`. */
export async function hasUsers(folder: string): Promise<boolean> {
  const users = await readdir(join(folder, 'users'));
  return users.some((name) => isAlive(Number(name.split('-')[0])));
}
