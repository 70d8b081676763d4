import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { isErrno } from './is-errno.js';
import { makeFolder } from './make-folder.js';

/** The folder of the local Neo4j; `java/LocalNeo4j.java` describes what lies in it. */
export interface DataFolder {
  readonly path: string;
  /** What the user `neo4j` of the local database signs in with. */
  readonly password: string;
}

/** Where the local Neo4j of a data folder (`CANCU_DATA_DIR`) lives. */
export function neo4jFolder(dataDir: string): string {
  return join(dataDir, 'neo4j');
}

/**
 * Makes the folder of the local Neo4j, readable by its owner alone, and its password at the first time.
 *
 * @throws CancuError `DATA_DIR_UNUSABLE`
 */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const path = neo4jFolder(dataDir);
  try {
    await makeFolder(join(path, 'users'));
    await chmod(path, 0o700);
    return { path, password: await passwordIn(path) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CancuError('DATA_DIR_UNUSABLE', { dir: dataDir, reason }, { cause });
  }
}

/** Two processes may come at once: the first to link its draft wins, and nobody reads half a password. */
async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const known = await readIfThere(file);
  if (known !== null) return known.trim();
  const draft = join(folder, `password.${process.pid}`);
  // Hexadecimal: Neo4j's own tool takes a password that begins with a hyphen for an option.
  await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

/** The text of a file, or null when there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}
