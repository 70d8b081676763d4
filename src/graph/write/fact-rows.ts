import type { BodyFact, DocumentTypeFact, Facts, PlaceFact } from '../../facts/fact-types.js';
import { contentHash } from './content-hash.js';
import type { Link } from './write-bodies.js';

const hashes = new WeakMap<Facts, string>();

/** Tells one set of facts from another. */
export function hashOfFacts(facts: Facts): string {
  const known = hashes.get(facts) ?? contentHash(facts);
  hashes.set(facts, known);
  return known;
}

/** Properties of a `DocumentType` node. */
export function typeRow({
  key,
  abbreviation,
  name,
  nameEn,
  systems,
  variants,
  nameVariants,
}: DocumentTypeFact) {
  return { key, abbreviation, name, nameEn, systems, variants: [...variants, ...nameVariants] };
}

/** Properties of a `Place` node. */
export function placeRow({ id, name, kind, level, aliases, partyCommittee, from, until }: PlaceFact) {
  return { id, name, kind, level, aliases, partyCommittee, from, until };
}

/** Properties of the `Body` node of a body that the facts list. */
export function bodyRow({ id, code, names, variants, level, system, perPlace, from, until }: BodyFact) {
  const [name = code, ...others] = names;
  const row = { id, code, name, variants: [...others, ...variants], level, system, perPlace, from, until };
  return { ...row, derived: false, namedByDocuments: false };
}

/** What ties a body or place to the one around it and to those that came after it. */
export function linksOf({ id, partOf, successors }: BodyFact | PlaceFact): Link[] {
  const after = successors.map(
    (next): Link => ({ kind: 'SUCCEEDED_BY', from: id, to: next.id, on: next.on }),
  );
  return partOf === null ? after : [{ kind: 'PART_OF', from: id, to: partOf, on: null }, ...after];
}
