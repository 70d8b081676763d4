import { hash } from 'node:crypto';

/**
 * SHA-256 over the content of a JSON value: the same for the same content, whatever the order of its keys. Absent,
 * undefined and null count alike, as they do in Neo4j.
 *
 * @example contentHash({ a: 1, b: null }) === contentHash({ a: 1 }) // true
 */
export function contentHash(value: unknown): string {
  return hash('sha256', canonicalJson(value));
}

/**
 * {@link shortHash} over a row that one place of the program makes, always with the same keys in the same order: cheaper
 * than over its {@link canonicalJson}, as nothing has to be sorted.
 */
export function rowHash(row: unknown): string {
  return shortHash(JSON.stringify(row));
}

/**
 * Half of the SHA-256 over a text: 32 hexadecimal digits. Neo4j keeps so many beside the other properties of a node; a
 * longer text costs it a record and a page of its own. 128 bits stay apart for as many contents as any graph can have.
 */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 32);
}

/** `value` as JSON with sorted keys and without nulls in objects: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject({ ...value });
  return JSON.stringify(value ?? null);
}

/** By hand, without arrays of pairs in between: this is done for everything that is written. */
function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let json = '';
  for (const key of Object.keys(object).sort()) {
    const entry = object[key];
    if (entry === undefined || entry === null) continue;
    json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(entry)}`;
  }
  return `{${json}}`;
}
