import type { DocumentId } from '../documents/document-id.js';
import type { Sha256, SourceRecord } from '../documents/source.js';
import type { Facts } from '../facts/fact-types.js';
import { findAnomalies } from './anomalies.js';
import { assign } from './assign.js';
import { changeTold } from './change-told.js';
import { identify } from './identify.js';
import { registryClaims } from './registry-claims.js';
import { gatherRelations, relate } from './relate.js';
import { relateRegistry } from './relate-registry.js';
import type {
  Assignment,
  Claim,
  ClusterKey,
  Identity,
  Resolution,
  SourceMeaning,
  SourceStatements,
  Statement,
} from './resolution-types.js';
import { stateSource } from './state-source.js';
import { claimSharer, compareTexts, weighClaims } from './weigh-claims.js';

/**
 * What all sources and the curated facts come to, in memory and in one go: the four steps of resolution after each
 * other. A file given twice counts once; the order of the files does not matter.
 *
 * @example
 * const { sources, relations } = resolve([plan], shippedFacts);
 * sources.get(plan.sha256)?.citations[0] // { kind: 'resolved', id: 'tw/nq/28/2022-11-17', rule: 'stated-date', … }
 */
export function resolve(sources: Iterable<SourceRecord>, facts: Facts): Resolution {
  const records = [...new Map([...sources].map((source) => [source.sha256, source])).values()].sort((a, b) =>
    compareTexts(a.sha256, b.sha256),
  );
  const share = claimSharer();
  const stated = records.map((source) => withSharedClaims(stateSource(source, facts), share));
  const clusters = identifyAll(stated.flatMap(statementsOf), facts);
  const identities = [...clusters.values()].flat().sort((a, b) => compareTexts(a.id, b.id));
  const meaningOf = assigner(clusters, facts);
  const meanings = new Map<Sha256, SourceMeaning>(
    stated.map(({ source, holdings, citations }) => [
      source,
      {
        documents: holdings.map(({ claim }) => ownId(claim, meaningOf(claim))),
        citations: citations.map((statement) => statement && meaningOf(statement.claim)),
      },
    ]),
  );
  const current = currentIds(identities);
  const relations = gatherRelations([
    ...records.flatMap((source) => relate(source, meaningIn(meanings, source))),
    ...relateRegistry(facts, current),
  ]);
  const inTime = relations.map((relation) => ({
    ...relation,
    whole: !changeTold(relation.evidence).partial,
  }));
  const days = new Map(identities.map(({ id, issuedOn }) => [id, issuedOn]));
  return {
    identities,
    sources: meanings,
    relations,
    anomalies: findAnomalies(inTime, (id) => days.get(id) ?? null),
  };
}

function withSharedClaims(stated: SourceStatements, share: (claim: Claim) => Claim): SourceStatements {
  const shared = ({ from, claim }: Statement): Statement => ({ from, claim: share(claim) });
  return {
    source: stated.source,
    holdings: stated.holdings.map(shared),
    citations: stated.citations.map((statement) => statement && shared(statement)),
  };
}

function statementsOf({ holdings, citations }: SourceStatements): Statement[] {
  return [...holdings, ...citations.filter((statement) => statement !== null)];
}

/** The identities of every cluster in which texts or facts say anything. */
export function identifyAll(
  statements: Iterable<Statement>,
  facts: Facts,
): ReadonlyMap<ClusterKey, readonly Identity[]> {
  const byCluster = new Map<ClusterKey, Statement[]>();
  for (const statement of statements) {
    const known = byCluster.get(statement.claim.cluster);
    if (known) known.push(statement);
    else byCluster.set(statement.claim.cluster, [statement]);
  }
  const curated = registryClaims(facts);
  const keys = new Set([...byCluster.keys(), ...curated.keys()]);
  return new Map(
    [...keys].map((cluster) => {
      const claims = [...(curated.get(cluster) ?? []), ...weighClaims(byCluster.get(cluster) ?? [])];
      return [cluster, identify(claims, facts)];
    }),
  );
}

/** Assigns each shared claim once, however often it is made. */
function assigner(
  clusters: ReadonlyMap<ClusterKey, readonly Identity[]>,
  facts: Facts,
): (claim: Claim) => Assignment {
  const known = new Map<Claim, Assignment>();
  return (claim) => {
    const assignment = known.get(claim) ?? assign(claim, clusters.get(claim.cluster) ?? [], facts);
    known.set(claim, assignment);
    return assignment;
  };
}

/** A held text always is some document: {@link identify} makes one of every holding. */
function ownId(claim: Claim, assignment: Assignment): DocumentId {
  if (assignment.kind === 'resolved') return assignment.id;
  throw new RangeError(`a held text without an identity in ${claim.cluster}`);
}

function meaningIn(meanings: ReadonlyMap<Sha256, SourceMeaning>, source: SourceRecord): SourceMeaning {
  return meanings.get(source.sha256) ?? { documents: [], citations: [] };
}

/** The id by which a document goes now, given any id that means it alone. */
function currentIds(identities: readonly Identity[]): (id: DocumentId) => DocumentId {
  const ids = new Map(
    identities.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
  );
  return (id) => ids.get(id) ?? id;
}
