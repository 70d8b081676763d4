import type { Facts, RegistryDocumentFact, RegistryRelationKind } from '../facts/fact-types.js';
import type { ChangeKind } from './citation.js';
import type { DocumentId } from './document-id.js';
import type { IsoDate } from './iso-date.js';
import {
  type DocumentHistory,
  type EventSource,
  type ValidityEvent,
  type ValidityEventKind,
  validity,
} from './validity.js';

/** What a text or an editor says that one document does to another. */
export interface StatedRelation {
  readonly kind: ChangeKind | 'suspends';
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** The parts concerned; null for the whole. */
  readonly parts: string | null;
  /** The day from which it holds, where it is stated. */
  readonly effectiveOn: IsoDate | null;
  readonly source: EventSource;
}

/** The days of a document that the registry does not hold, or that its own text states. */
export interface StatedDays {
  readonly id: DocumentId;
  readonly issuedOn: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
  readonly source: EventSource;
}

/** A document that took another's place, and over which steps. */
export interface Successor {
  readonly id: DocumentId;
  /** From the document asked for to this one: 260 → 41 → 377. */
  readonly path: readonly DocumentId[];
}

/** What the source document does to the target, as an event in the target's life; null where it leaves it as it was. */
const eventOfRelation: Readonly<Record<RegistryRelationKind, ValidityEventKind | null>> = {
  replaces: 'replaced',
  repeals: 'repealed',
  'partly-replaces': 'partly_replaced',
  amends: 'amended',
  corrects: 'corrected',
  suspends: 'suspended',
  implements: null,
  reviews: null,
  'based-on': null,
};

/**
 * The lives of documents and what follows what (lịch sử hiệu lực): the registry's entries and relations together with
 * those found in texts, each turned into dated events of the document concerned. A document is known by its id, so a
 * homonym never inherits another's fate.
 */
export class Lineage {
  readonly #events = new Map<DocumentId, ValidityEvent[]>();
  readonly #checkedOn = new Map<DocumentId, IsoDate>();
  readonly #starts = new Map<DocumentId, { on: IsoDate | null; inferred: boolean }>();

  constructor(
    facts: Pick<Facts, 'registry' | 'named'>,
    stated: { readonly days?: readonly StatedDays[]; readonly relations?: readonly StatedRelation[] } = {},
  ) {
    for (const document of facts.registry) this.#addRegistryDocument(document);
    for (const { versions } of facts.named) {
      for (const { id, issuedOn, effectiveOn, provenance } of versions) {
        if (!this.#starts.has(id))
          this.#addDays({ id, issuedOn, effectiveOn, source: { kind: 'registry', provenance } });
        if (!this.#checkedOn.has(id)) this.#checkedOn.set(id, provenance.checkedOn);
      }
    }
    for (const days of stated.days ?? []) this.#addDays(days);
    for (const { id, relations } of facts.registry) {
      for (const { kind, target, effectiveOn, parts, provenance } of relations) {
        this.#addRelation(kind, id, target.id, parts, effectiveOn, { kind: 'registry', provenance });
      }
    }
    for (const { kind, from, to, parts, effectiveOn, source } of stated.relations ?? []) {
      this.#addRelation(kind, from, to, parts, effectiveOn, source);
    }
  }

  /** All that is known to have happened to a document; an empty history for one never heard of. */
  historyOf(id: DocumentId): DocumentHistory {
    return { events: this.#events.get(id) ?? [], checkedOn: this.#checkedOn.get(id) ?? null };
  }

  /**
   * The documents that stand in a document's place on a day, through all replacements until then: of 260-QĐ/TW in 2024
   * it is 41-QĐ/TW, in 2026 377-QĐ/TW. Empty when nothing has replaced it by then.
   */
  successorsOn(id: DocumentId, asOf: IsoDate): readonly Successor[] {
    const found: Successor[] = [];
    const seen = new Set<DocumentId>([id]);
    const follow = (path: readonly DocumentId[]) => {
      const last = path.at(-1) ?? id;
      const next = this.#replacementsOf(last, asOf).filter((one) => !seen.has(one));
      if (next.length === 0 && path.length > 1) found.push({ id: last, path });
      for (const one of next) {
        seen.add(one);
        follow([...path, one]);
      }
    };
    follow([id]);
    return found;
  }

  #replacementsOf(id: DocumentId, asOf: IsoDate): DocumentId[] {
    const { holding } = validity(this.historyOf(id), asOf);
    return holding.flatMap(({ kind, by }) => (kind === 'replaced' && by !== null ? [by] : []));
  }

  #addRegistryDocument({
    id,
    issuedOn,
    effectiveOn,
    expiresOn,
    inForce,
    provenance,
  }: RegistryDocumentFact): void {
    const source: EventSource = { kind: 'registry', provenance };
    this.#checkedOn.set(id, provenance.checkedOn);
    this.#addDays({ id, issuedOn, effectiveOn, source });
    if (expiresOn) this.#add(id, { ...plain, kind: 'expired', on: expiresOn, source });
    for (const { on, provenance: told } of inForce) {
      this.#add(id, { ...plain, kind: 'confirmed', on, source: { kind: 'registry', provenance: told } });
    }
  }

  #addDays({ id, issuedOn, effectiveOn, source }: StatedDays): void {
    const start = effectiveOn ?? issuedOn;
    if (issuedOn) this.#add(id, { ...plain, kind: 'issued', on: issuedOn, source });
    if (start)
      this.#add(id, { ...plain, kind: 'effective', on: start, inferred: effectiveOn === null, source });
    const known = this.#starts.get(id);
    if (!known?.on || (known.inferred && effectiveOn !== null)) {
      this.#starts.set(id, { on: start, inferred: effectiveOn === null });
    }
  }

  #addRelation(
    relation: RegistryRelationKind,
    from: DocumentId,
    to: DocumentId,
    parts: string | null,
    effectiveOn: IsoDate | null,
    source: EventSource,
  ): void {
    const kind = eventOfRelation[relation];
    if (kind === null || from === to) return;
    const inPart = parts !== null && (kind === 'replaced' || kind === 'repealed');
    // A change takes effect with the document that makes it, unless a day of its own is stated.
    const start = this.#starts.get(from);
    this.#add(to, {
      ...plain,
      kind: inPart ? 'partly_replaced' : kind,
      on: effectiveOn ?? start?.on ?? null,
      inferred: effectiveOn === null && (start?.inferred ?? true),
      by: from,
      parts,
      source,
    });
  }

  #add(id: DocumentId, event: ValidityEvent): void {
    const events = this.#events.get(id);
    if (events) events.push(event);
    else this.#events.set(id, [event]);
  }
}

const plain = { until: null, inferred: false, by: null, parts: null } as const;
