import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const dayMs = 86_400_000;

/**
 * Fills a new folder and gives it its name when it is complete, so that a killed download is never taken for a whole
 * one. When another process was quicker, its folder stays.
 */
export async function makeWhole(
  cache: string,
  target: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  await removeAbandoned(cache);
  const draft = await mkdtemp(join(cache, 'draft-'));
  try {
    await fill(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/** Drafts of processes that were killed. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('draft-')) continue;
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > dayMs) await rm(join(cache, name), { recursive: true, force: true });
  }
}
