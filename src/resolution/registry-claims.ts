import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts, NamedDocumentFact, NamedVersion, RegistryDocumentFact } from '../facts/fact-types.js';
import { nameCluster, symbolCluster } from './cluster-key.js';
import { type FactIndex, factIndex, symbolOf } from './fact-index.js';
import type { Claim, ClusterKey, WeighedClaim } from './resolution-types.js';

const tables = new WeakMap<Facts, ReadonlyMap<ClusterKey, readonly WeighedClaim[]>>();

/**
 * What the curated facts say, by cluster: every document of the registry and every version of a document known by
 * name. A version that the registry lists too is said once, by the registry.
 */
export function registryClaims(facts: Facts): ReadonlyMap<ClusterKey, readonly WeighedClaim[]> {
  const known = tables.get(facts);
  if (known) return known;
  const made = makeTable(facts);
  tables.set(facts, made);
  return made;
}

function makeTable(facts: Facts): ReadonlyMap<ClusterKey, readonly WeighedClaim[]> {
  const index = factIndex(facts);
  const table = new Map<ClusterKey, WeighedClaim[]>();
  const add = (id: DocumentId, claim: Claim): void => {
    const weighed = { claim, sources: 1, witnesses: [{ kind: 'registry', id }] } as const;
    table.set(claim.cluster, [...(table.get(claim.cluster) ?? []), weighed]);
  };
  const listed = new Set(facts.registry.map(({ id }) => id));
  for (const document of facts.registry) add(document.id, claimOfRegistry(document, index));
  for (const named of facts.named) {
    for (const version of named.versions) {
      if (listed.has(version.id)) continue;
      listed.add(version.id);
      add(version.id, claimOfVersion(named, version, index));
    }
  }
  return table;
}

function claimOfRegistry(document: RegistryDocumentFact, index: FactIndex): Claim {
  const type = index.types.byName(document.type)?.key ?? null;
  return { ...ofFact(document, document.symbol, index, null), type, term: document.term };
}

function claimOfVersion(named: NamedDocumentFact, version: NamedVersion, index: FactIndex): Claim {
  return ofFact(version, version.symbol, index, named);
}

interface Fact {
  readonly id: DocumentId;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

function ofFact(
  fact: Fact,
  symbolText: string | null,
  index: FactIndex,
  named: NamedDocumentFact | null,
): Claim {
  const symbol = symbolText === null ? null : symbolOf(symbolText);
  const series = symbol === null ? null : (fact.id.split('/', 1)[0] ?? null);
  const cluster =
    symbol !== null && series !== null
      ? symbolCluster(series, symbol, index.types)
      : nameCluster(named?.key ?? fact.id, null);
  return {
    cluster,
    voice: 'registry',
    series,
    symbol: symbolText,
    name: symbol === null ? (named?.name ?? null) : null,
    type: named === null ? null : (index.typeOfName(named.name)?.key ?? null),
    issuedOn: fact.issuedOn,
    term: null,
    grounds: 'print',
    issuer: fact.issuer,
    title: fact.title,
    around: null,
    notAfter: null,
    notBefore: null,
    id: fact.id,
    doubtful: false,
  };
}
