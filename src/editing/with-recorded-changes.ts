import type { Facts, Provenance, RegistryDocumentFact, RegistryRelation } from '../facts/fact-types.js';
import type { RecordedChange, RecordedDocument } from './recorded-change.js';

/**
 * The facts with what editors recorded, as if the registry listed it: a document that the registry lacks gets an entry,
 * the one that acts gets the relation. Whoever reads facts needs to know no more.
 *
 * @example withRecordedChanges(shippedFacts, []) === shippedFacts // true
 */
export function withRecordedChanges(facts: Facts, changes: readonly RecordedChange[]): Facts {
  if (changes.length === 0) return facts;
  const named = new Set(facts.named.flatMap(({ versions }) => versions.map(({ id }) => id)));
  const entries = new Map(facts.registry.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    const { by, of } = change;
    for (const document of [by, of]) {
      if (!entries.has(document.id) && !named.has(document.id))
        entries.set(document.id, entryOf(document, change));
    }
    const entry = entries.get(by.id);
    if (entry) entries.set(by.id, { ...entry, relations: [...entry.relations, relationOf(change)] });
  }
  return { ...facts, registry: [...entries.values()] };
}

function entryOf(document: RecordedDocument, change: RecordedChange): RegistryDocumentFact {
  return {
    ...document,
    aliases: [],
    effectiveOn: null,
    expiresOn: null,
    relations: [],
    inForce: [],
    unconfirmed: [],
    contradictions: [],
    provenance: provenanceOf(change, null),
    recorded: true,
  };
}

function relationOf(change: RecordedChange): RegistryRelation {
  const { kind, of, effectiveOn, parts, note } = change;
  return {
    kind: kind === 'replaces' && parts !== null ? 'partly-replaces' : kind,
    target: { id: of.id, symbol: of.symbol, issuedOn: of.issuedOn, name: null },
    effectiveOn,
    parts,
    provenance: provenanceOf(change, note),
    recorded: true,
  };
}

function provenanceOf({ source, recordedOn }: RecordedChange, note: string | null): Provenance {
  return { basis: 'sourced', source, note, checkedOn: recordedOn };
}
