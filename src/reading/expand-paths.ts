import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { fileError } from './read-file.js';

const readable = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.doc', '.pdf']);

/** A path to be read, or why there is nothing to read at it. */
export type ExpandedPath = { readonly path: string } | { readonly path: string; readonly error: CancuError };

/**
 * The files meant by `paths`, in their order: a file as it is, a folder by the readable files in it and below,
 * sorted by name. Hidden files and folders and Office's lock files are skipped, links to folders not followed.
 * A path that cannot be looked at is kept with its error, so that the others are still read.
 *
 * @example await expandPaths(['van-ban', '-']) // [{ path: 'van-ban/01.docx' }, …, { path: '-' }]
 */
export async function expandPaths(paths: readonly string[]): Promise<ExpandedPath[]> {
  const expanded: ExpandedPath[] = [];
  for (const path of paths) {
    try {
      if (path === '-' || !(await stat(path)).isDirectory()) expanded.push({ path });
      else expanded.push(...(await filesIn(path)));
    } catch (cause) {
      const error = fileError(cause, path);
      if (!(error instanceof CancuError)) throw error;
      expanded.push({ path, error });
    }
  }
  return expanded;
}

async function filesIn(folder: string): Promise<ExpandedPath[]> {
  const files = await walk(folder);
  return files.length > 0
    ? files.map((path) => ({ path }))
    : [{ path: folder, error: new CancuError('FOLDER_WITHOUT_FILES', { folder }) }];
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (readable.has(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}
