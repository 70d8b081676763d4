import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { SourceRecord } from '../documents/source.js';
import { CancuError } from '../errors/cancu-error.js';
import { sourceRecordSchema } from '../graph/write/source-record-schema.js';
import { fileError } from '../reading/read-file.js';

const ending = '.jsonl';

/** Paths told apart: those that hold records of extraction, and those that hold documents. */
export interface SortedPaths {
  readonly records: readonly string[];
  readonly documents: readonly string[];
}

/** A `.jsonl` file, or every one in a folder that has any, holds records; everything else documents. */
export async function sortPaths(paths: readonly string[]): Promise<SortedPaths> {
  const records: string[] = [];
  const documents: string[] = [];
  for (const path of paths) {
    const found = await recordFilesIn(path);
    if (found.length > 0) records.push(...found);
    else documents.push(path);
  }
  return { records, documents };
}

async function recordFilesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return path.endsWith(ending) ? [path] : [];
  const names = (await readdir(path)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(path, name));
}

/**
 * The records in a file, one line each: what extraction read elsewhere, by other machines or at another time.
 *
 * @throws CancuError `LOAD_RECORD_INVALID`, `FILE_NOT_FOUND`, `FILE_UNREADABLE`
 */
export async function* readRecords(file: string): AsyncGenerator<SourceRecord> {
  let line = 0;
  try {
    for await (const text of createInterface({
      input: createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1;
      if (text.trim() !== '') yield recordIn(text, file, line);
    }
  } catch (error) {
    throw fileError(error, file);
  }
}

function recordIn(text: string, file: string, line: number): SourceRecord {
  try {
    return sourceRecordSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).split('\n').slice(0, 2).join(' ') : String(error);
    throw new CancuError('LOAD_RECORD_INVALID', { file, line, reason });
  }
}
