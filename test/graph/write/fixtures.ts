import { readdirSync, readFileSync } from 'node:fs';
import type { SourceRecord } from '../../../src/documents/source.js';
import { sourceOf } from './source-of.js';

const folder = new URL('../fixtures/', import.meta.url);

/** The fixture file of this name. */
export function fixture(name: string): SourceRecord {
  return sourceOf(`${name}.txt`, readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
}

/** All fixture files, by name. */
export function fixtures(): SourceRecord[] {
  return readdirSync(folder)
    .sort()
    .map((name) => fixture(name.replace(/\.txt$/, '')));
}
