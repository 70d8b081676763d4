import { createHash } from 'node:crypto';

/**
 * SHA-256 over the content of a JSON value: the same for the same content, whatever the order of its keys. Absent,
 * undefined and null count alike, as they do in Neo4j.
 *
 * @example contentHash({ a: 1, b: null }) === contentHash({ a: 1 }) // true
 */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** `value` as JSON with sorted keys and without nulls in objects: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined && entry !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
