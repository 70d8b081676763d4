import { isWordCode } from './codes.js';

/** The word that begins at `from`, cut off after 14 codes. */
export function wordAt(flat: string, from: number): string {
  let to = from;
  while (to < from + 14 && isWordCode(flat.charCodeAt(to))) to++;
  return flat.slice(from, to);
}
