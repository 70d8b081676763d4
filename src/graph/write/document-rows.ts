import { slug } from '../../documents/fold.js';
import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';
import { parseSymbol } from '../../documents/symbol.js';
import type { Facts, RegistryDocumentFact } from '../../facts/fact-types.js';
import type { Identity } from '../../resolution/resolution-types.js';
import { contentHash, rowHash } from './content-hash.js';
import { bestHolding, type HoldingHead } from './holding-head.js';
import { IssuingBodies, type IssuingBody } from './issuing-body.js';
import { type Recipient, recipientsOf } from './recipients.js';

/** A document as it is to stand in the graph: its properties and the nodes around it. */
export interface DocumentRow {
  readonly id: string;
  readonly cluster: string;
  readonly sortKey: string;
  /** Of everything here: equal fingerprints, nothing to write. */
  readonly fingerprint: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The holding whose text the document shows; null where none has one. */
  readonly shown: HoldingHead | null;
  readonly formerIds: readonly { readonly id: string; readonly shared: boolean }[];
  readonly typeKey: string | null;
  /** Its entry in the curated facts. */
  readonly factId: string | null;
  readonly body: IssuingBody | null;
  /** The issuing body as text. */
  readonly issuer: string | null;
  readonly signers: readonly { readonly id: string; readonly name: string; readonly title: string | null }[];
  readonly recipients: readonly Recipient[];
  /** Its issuer and recipients, with the bodies that they belong to. */
  readonly bodies: readonly IssuingBody[];
  readonly conflicts: readonly ConflictRow[];
}

export interface ConflictRow {
  readonly id: string;
  readonly documentId: string;
  readonly field: string;
  readonly value: string;
  readonly witnesses: readonly string[];
  readonly sortKey: string;
}

/** Orders every list of documents; documents without a day come first. */
export function sortKeyOf(id: string, issuedOn: IsoDate | null): string {
  return `${issuedOn ?? '0000-00-00'}|${id}`;
}

/** The day that a sort key begins with; null for an undated document. */
export function dayOfSortKey(sortKey: string): IsoDate | null {
  return parseIsoDate(sortKey.slice(0, 10));
}

const made = new WeakMap<Facts, DocumentRows>();

/** The maker of rows for these facts: what it needs of them is gathered once. */
export function documentRowsOf(facts: Facts): DocumentRows {
  const rows = made.get(facts) ?? new DocumentRows(facts);
  made.set(facts, rows);
  return rows;
}

/** Makes the rows of documents from their identities and holdings, with one set of facts. */
export class DocumentRows {
  readonly #facts: Facts;
  readonly #bodies: IssuingBodies;
  readonly #registry: ReadonlyMap<string, RegistryDocumentFact>;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#bodies = new IssuingBodies(facts);
    this.#registry = new Map(facts.registry.map((document) => [document.id, document]));
    this.#aliases = aliasesOf(facts);
  }

  /** The row of one document. `conflicts` name their witnesses by node id. */
  make(
    identity: Identity,
    holdings: readonly HoldingHead[],
    conflicts: readonly {
      readonly field: string;
      readonly value: string;
      readonly witnesses: readonly string[];
    }[],
  ): DocumentRow {
    const registered = this.#registry.get(identity.factId ?? identity.id) ?? null;
    const best = bestHolding(holdings);
    const body = this.#bodies.find(identity.series, identity.issuer);
    const sortKey = sortKeyOf(identity.id, identity.issuedOn);
    const shown = best?.hasText ? best : null;
    const placeKey = identity.series?.split('.').slice(1).join('.') || null;
    const recipients = recipientsOf(best?.recipients ?? [], placeKey, this.#bodies);
    const needed = [...(body ? [body] : []), ...recipients.map((recipient) => recipient.body)];
    const around = {
      formerIds: [
        ...identity.formerIds.map((id) => ({ id, shared: false })),
        ...identity.sharedIds.map((id) => ({ id, shared: true })),
      ],
      typeKey: identity.type,
      body,
      signers: signersOf(best, body),
      recipients,
      bodies: needed.flatMap((entry) => this.#bodies.lineage(entry)),
      conflicts: conflicts.map((conflict) => conflictRow(conflict, identity.id, sortKey)),
    };
    const properties = {
      ...this.#said(identity, best),
      ...provenanceOf(registered),
      formerIds: identity.formerIds,
      effectiveOn: best?.effectiveOn ?? registered?.effectiveOn ?? null,
      expiresOn: registered?.expiresOn ?? null,
      bodyId: body?.id ?? null,
      placeId: body && this.#bodies.placeOn(body, identity.issuedOn),
      level: body?.level ?? null,
      system: body?.system ?? null,
      held: holdings.length > 0,
      inRegistry: registered !== null && !registered.recorded,
      factId: identity.factId,
      aliases: this.#aliases.get(identity.factId ?? identity.id) ?? [],
      sortKey,
    };
    const fingerprint = rowHash([properties, around, shown && [shown.id, shown.start, shown.end]]);
    const { id, cluster, factId } = identity;
    const { issuer } = properties;
    return { id, cluster, factId, issuer, sortKey, fingerprint, properties, shown, ...around };
  }

  #said(identity: Identity, best: HoldingHead | null) {
    const type = this.#facts.types.find((entry) => entry.key === identity.type);
    return {
      id: identity.id,
      symbol: identity.symbol,
      number: identity.symbol === null ? null : (parseSymbol(identity.symbol)?.number ?? null),
      name: identity.name,
      typeKey: identity.type,
      typeName: type?.name ?? best?.type ?? null,
      title: identity.title ?? best?.title ?? null,
      series: identity.series,
      cluster: identity.cluster,
      issuedOn: identity.issuedOn,
      issuedOnFrom: identity.issuedOnFrom,
      period: identity.period,
      notBefore: identity.notBefore,
      issuer: identity.issuer ?? best?.issuer ?? null,
    };
  }
}

/** One name in one place, or at the centre, is taken to be one person. */
function signersOf(best: HoldingHead | null, body: IssuingBody | null): DocumentRow['signers'] {
  if (!best?.signer) return [];
  const where = body?.placeId ?? (body?.level === 'central' ? 'tw' : (body?.id ?? 'unplaced'));
  return [{ id: `${slug(best.signer)}.${where}`, name: best.signer, title: best.signerTitle }];
}

function conflictRow(
  {
    field,
    value,
    witnesses,
  }: { readonly field: string; readonly value: string; readonly witnesses: readonly string[] },
  documentId: string,
  sortKey: string,
): ConflictRow {
  // A title may be longer than an index key takes, so the key holds its hash.
  const key = value.length > 60 ? contentHash(value).slice(0, 16) : value;
  return {
    id: `${documentId}|${field}|${key}`,
    documentId,
    field,
    value,
    witnesses,
    sortKey: `${sortKey}|${field}|${key}`,
  };
}

function provenanceOf(registered: RegistryDocumentFact | null) {
  if (!registered) return {};
  const { basis, source, note, checkedOn } = registered.provenance;
  return { basis, source, note, checkedOn };
}

/** Other names by document id: of the registry, and of documents cited by name. */
function aliasesOf(facts: Facts): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  const add = (id: string, names: readonly string[]) =>
    aliases.set(id, [...(aliases.get(id) ?? []), ...names]);
  for (const document of facts.registry) add(document.id, document.aliases);
  for (const named of facts.named) {
    for (const version of named.versions) add(version.id, [named.name, ...named.aliases]);
  }
  return new Map([...aliases].map(([id, names]) => [id, [...new Set(names)].sort()]));
}
