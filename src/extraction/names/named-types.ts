import { foldMarks } from '../../documents/fold.js';
import { namedTypes } from '../tables/named-documents.js';

/** A type that names a document together with its subject or title. */
export interface NamedType {
  readonly name: string;
  readonly folded: string;
}

/** Longest first. */
export const types: readonly NamedType[] = namedTypes
  .map((name) => ({ name, folded: foldMarks(name) }))
  .sort((a, b) => b.folded.length - a.folded.length);
/** A number, for the look-up is made at every other word. */
export const firstTwoCodes = (text: string, at: number): number =>
  text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);
export const typesByStart = new Map<number, NamedType[]>();
for (const type of types) {
  const key = firstTwoCodes(type.folded, 0);
  typesByStart.set(key, [...(typesByStart.get(key) ?? []), type]);
}
