import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts, NamedDocumentFact, NamedVersion, RegistryDocumentFact } from '../facts/fact-types.js';
import { factIndex } from '../resolution/fact-index.js';
import type { Identity } from '../resolution/resolution-types.js';
import type { DocumentReference } from './report.js';

/** A document as far as the checker needs to know it: enough to name it and to tell what it may be confused with. */
export interface KnownDocument {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Key of its DocumentTypeFact. */
  readonly type: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Its entry in the registry; null when it has none. */
  readonly fact: RegistryDocumentFact | null;
  /** Whether anything beside the checked text itself knows of it. */
  readonly isKnown: boolean;
}

/** The documents of the curated facts by id. */
export class FactDocuments {
  readonly #documents = new Map<DocumentId, KnownDocument>();

  constructor(facts: Facts) {
    for (const { versions, ...named } of facts.named) {
      for (const version of versions) this.#documents.set(version.id, ofVersion(version, named, facts));
    }
    for (const fact of facts.registry) {
      const named = this.#documents.get(fact.id)?.name ?? null;
      this.#documents.set(fact.id, ofRegistry(fact, named, facts));
    }
  }

  byId(id: DocumentId): KnownDocument | null {
    return this.#documents.get(id) ?? null;
  }

  /** An identity with what the facts add to it. */
  known(identity: Identity, isKnown: boolean): KnownDocument {
    const curated = identity.factId === null ? null : this.byId(identity.factId);
    return {
      id: identity.id,
      symbol: identity.symbol,
      name: identity.name ?? curated?.name ?? null,
      type: identity.type ?? curated?.type ?? null,
      issuedOn: identity.issuedOn,
      issuer: identity.issuer ?? curated?.issuer ?? null,
      title: identity.title,
      fact: curated?.fact ?? null,
      isKnown: isKnown || curated !== null,
    };
  }
}

function ofRegistry(fact: RegistryDocumentFact, name: string | null, facts: Facts): KnownDocument {
  const { id, symbol, issuedOn, issuer, title } = fact;
  const type = factIndex(facts).types.byName(fact.type)?.key ?? null;
  return { id, symbol, name, type, issuedOn, issuer, title, fact, isKnown: true };
}

function ofVersion(
  { id, symbol, issuedOn, issuer, title }: NamedVersion,
  { name }: Pick<NamedDocumentFact, 'name'>,
  facts: Facts,
): KnownDocument {
  const type = factIndex(facts).types.byName(name.split(' ', 1)[0] ?? '')?.key ?? null;
  return { id, symbol, name, type, issuedOn, issuer, title, fact: null, isKnown: true };
}

/** A document as a finding refers to it. */
export function referenceTo({ id, symbol, name, issuedOn }: KnownDocument): DocumentReference {
  return { id, symbol, name, issuedOn };
}
