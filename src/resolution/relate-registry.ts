import type { DocumentId } from '../documents/document-id.js';
import type { Facts, RegistryRelation, RegistryRelationKind } from '../facts/fact-types.js';
import type { RelationReason } from './relate.js';
import type { RelationKind } from './resolution-types.js';

/** The relation that a registry entry makes; null for what changes a status and relates no two documents. */
const kindOf: Readonly<Record<RegistryRelationKind, RelationKind | null>> = {
  replaces: 'REPLACES',
  repeals: 'REPEALS',
  'partly-replaces': 'REPLACES',
  amends: 'AMENDS',
  corrects: 'AMENDS',
  suspends: null,
  implements: 'IMPLEMENTS',
  reviews: 'REVIEWS',
  'based-on': 'BASED_ON',
};

/**
 * The relations that the curated registry says.
 *
 * @param current the id by which a document of the facts goes now: its own text may have corrected the registry's day
 */
export function relateRegistry(facts: Facts, current: (id: DocumentId) => DocumentId): RelationReason[] {
  return facts.registry.flatMap((document) =>
    document.relations.flatMap((relation) => {
      const kind = kindOf[relation.kind];
      if (kind === null) return [];
      const from = current(document.id);
      const to = current(relation.target.id);
      return [{ kind, from, to, role: null, evidence: evidenceOf(relation) }];
    }),
  );
}

function evidenceOf({
  kind,
  effectiveOn,
  parts,
  provenance,
  recorded,
}: RegistryRelation): RelationReason['evidence'] {
  const partial = kind === 'partly-replaces' || parts !== null;
  const rule = recorded ? 'editor' : 'registry';
  return { kind: 'registry', rule, effectiveOn, parts, partial, provenance };
}
