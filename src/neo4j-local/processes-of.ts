import { readdir, readFile } from 'node:fs/promises';

/**
 * The numbers of the processes that were started with a variable of this value in their environment. Linux alone tells;
 * elsewhere, and for processes of other users, none.
 *
 * @example await processesOf('NEO4J_HOME', '/data/neo4j/load-4711/home') // [4730]
 */
export async function processesOf(variable: string, value: string): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const found: number[] = [];
  for (const entry of entries.filter((name) => /^\d+$/.test(name))) {
    // A process may have ended meanwhile, or be another user's.
    const environment = await readFile(`/proc/${entry}/environ`, 'utf8').catch(() => '');
    if (environment.split('\0').includes(`${variable}=${value}`)) found.push(Number(entry));
  }
  return found;
}
