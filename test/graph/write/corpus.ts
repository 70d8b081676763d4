import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRecord } from '../../../src/documents/source.js';
import { sourceOf } from './source-of.js';

/** Folder of real texts, when the environment names one (`CANCU_CORPUS`). */
export const corpusFolder = process.env.CANCU_CORPUS || null;

/** The real texts; none when the environment names no folder. */
export function corpus(): SourceRecord[] {
  const folder = corpusFolder;
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(folder, name), 'utf8')));
}
