import type { IsoDate } from '../../documents/iso-date.js';
import type { Lineage } from '../../documents/lineage.js';
import type {
  DocumentHistory,
  EventSource,
  ValidityEvent,
  ValidityEventKind,
} from '../../documents/validity.js';
import { shippedFacts } from '../../facts/facts.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { ChangeRow } from '../../graph/read/find-changes-to.js';
import type { RelationRow } from '../../graph/read/related-documents.js';

const endOf = { REPLACES: 'replaced', REPEALS: 'repealed' } as const;
const plain = { until: null, inferred: false, by: null, parts: null } as const;

/**
 * All that is known to have happened to a document: what the curated registry says, and what texts in the graph add.
 * `changes` are the relations that amend, replace or repeal it.
 */
export function historyFromGraph(
  document: DocumentRow,
  changes: readonly ChangeRow[],
  registry: Lineage,
): DocumentHistory {
  const curated = curatedHistory(document, registry);
  const told = new Set(curated.events.map(({ by }) => by));
  const events = [
    ...(curated.events.length > 0 ? [] : ownDays(document)),
    ...changes
      // The registry knows more of a change than the relation made of it: which day, which parts, whether it suspends.
      .filter(({ document: by }) => ![by.id, ...by.formerIds].some((id) => told.has(id)))
      .map(eventOf),
  ];
  return { events: [...curated.events, ...events], checkedOn: curated.checkedOn ?? document.checkedOn };
}

/** The registry may know the document by an id that its own text has corrected since. */
function curatedHistory({ id, formerIds }: DocumentRow, registry: Lineage): DocumentHistory {
  const histories = [id, ...formerIds].map((one) => registry.historyOf(one));
  return histories.find(({ events }) => events.length > 0) ?? { events: [], checkedOn: null };
}

function ownDays(document: DocumentRow): readonly ValidityEvent[] {
  const source = sourceOfHead(document);
  const { issuedOn, effectiveOn, expiresOn } = document;
  const start = effectiveOn ?? issuedOn;
  return [
    ...(issuedOn ? [{ ...plain, kind: 'issued' as const, on: issuedOn, source }] : []),
    ...(start
      ? [{ ...plain, kind: 'effective' as const, on: start, inferred: effectiveOn === null, source }]
      : []),
    ...(expiresOn ? [{ ...plain, kind: 'expired' as const, on: expiresOn, source }] : []),
  ];
}

function eventOf({ relation, document: by }: ChangeRow): ValidityEvent {
  return {
    ...plain,
    kind: kindOf(relation),
    on: relation.effectiveOn ?? by.effectiveOn ?? by.issuedOn,
    inferred: relation.effectiveOn === null && by.effectiveOn === null,
    by: by.id,
    parts: relation.partial ? relation.scope : null,
    source: sourceOfRelation(relation, by),
  };
}

function kindOf({ kind, partial }: RelationRow): ValidityEventKind {
  if (kind !== 'REPLACES' && kind !== 'REPEALS') return 'amended';
  return partial ? 'partly_replaced' : endOf[kind];
}

function sourceOfRelation(relation: RelationRow, by: DocumentRow): EventSource {
  const [citation] = [...relation.citationIds, ...relation.secondHandIds];
  if (relation.registrySources.length > 0 || citation === undefined) {
    const source = relation.registrySources[0] || null;
    return registrySource(source, relation.registryNotes[0] || null, by.checkedOn);
  }
  const [sha256 = '', index = ''] = citation.split(':c');
  return { kind: 'text', source: sha256, citation: Number(index) };
}

function sourceOfHead(document: DocumentRow): EventSource {
  if (document.inRegistry) return registrySource(document.source, document.note, document.checkedOn);
  return { kind: 'text', source: '', citation: null };
}

function registrySource(source: string | null, note: string | null, checkedOn: IsoDate | null): EventSource {
  const basis = source === null ? 'unsourced' : 'sourced';
  return {
    kind: 'registry',
    provenance: { basis, source, note, checkedOn: checkedOn ?? shippedFacts.checkedOn },
  };
}
