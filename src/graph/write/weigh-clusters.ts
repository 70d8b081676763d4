import type { Facts } from '../../facts/fact-types.js';
import type { Assignment, ClusterKey, Identity } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { canonicalJson } from './content-hash.js';
import { type DocumentChanges, documentChanges, isInLine, readDocuments } from './document-changes.js';
import type { DocumentKeys } from './document-keys.js';
import { sortKeyOf } from './document-rows.js';
import { groupBy } from './group-by.js';
import { type ClaimRows, readClaims, readSilentClaims, type StoredClaim } from './stored-claims.js';
import type { Touched } from './touched.js';
import { isDifferent, type WeighedCluster, weighCluster } from './weigh-cluster.js';

/** What the touched clusters come to, beside what the graph held before. */
export interface Weighing extends DocumentChanges {
  /** The documents of these clusters, by id, as far as others need to know them. */
  readonly known: ReadonlyMap<string, DocumentKeys>;
  /** What each claim means that was looked at: all that are new or changed are among them. */
  readonly meanings: ReadonlyMap<string, Assignment>;
  /** Ids of claims that were there before and mean something else now. */
  readonly changedClaims: readonly string[];
  readonly claimRows: ClaimRows;
}

/**
 * Weighs what is said in the touched clusters and compares it with the graph. Where a cluster comes to the same as
 * before, it reads only claims that tell something: a document cited by 20,000 plans costs the next one no more than
 * the different days, issuers and titles that they give it.
 */
export async function weighClusters(
  transaction: WriteTransaction,
  facts: Facts,
  touched: Touched,
): Promise<Weighing> {
  const changes = groupBy(touched.claims.values(), ({ cluster }) => cluster);
  const changesIn = (cluster: ClusterKey) => changes.get(cluster) ?? [];
  const partly = [...changes.keys()].filter((cluster) => !touched.clusters.has(cluster)).sort();
  const changed = partly.flatMap((cluster) => changesIn(cluster).map(({ id }) => id));
  const told = byCluster([
    ...(await readClaims(transaction, partly, [false])),
    ...(await readSilentClaims(transaction, changed)),
  ]);
  const first = partly.map((cluster) =>
    weighCluster(cluster, told.get(cluster) ?? [], changesIn(cluster), facts),
  );

  const different = first.filter(isDifferent).map(({ cluster }) => cluster);
  const asking = byCluster(await readClaims(transaction, different, [true]));
  const weighed = first.map((entry) => {
    const more = asking.get(entry.cluster);
    if (more === undefined) return entry;
    const stored = [...(told.get(entry.cluster) ?? []), ...more];
    return weighCluster(entry.cluster, stored, changesIn(entry.cluster), facts, entry.before);
  });

  const documents = await readDocuments(transaction, weighed);
  const inLine = weighed.filter((entry) => isInLine(entry, documents));
  // What an older cancu wrote may have been weighed by other rules.
  const outOfLine = weighed.filter((entry) => !isInLine(entry, documents)).map(({ cluster }) => cluster);
  const whole = [...new Set([...touched.clusters, ...outOfLine])].sort();
  const all = byCluster(await readClaims(transaction, whole, [false, true]));
  const anew = whole.map((cluster) =>
    weighCluster(cluster, all.get(cluster) ?? [], changesIn(cluster), facts, null),
  );
  const stored = new Map([...documents, ...(await readDocuments(transaction, anew))]);

  const clusters = [...inLine, ...anew];
  const identities = clusters.flatMap(({ after }) => after.identities);
  return {
    ...(await documentChanges(transaction, facts, touched.said, clusters, stored)),
    known: new Map(identities.map((identity) => [identity.id, keysOf(identity)])),
    ...claimChanges(clusters),
  };
}

function byCluster(claims: readonly StoredClaim[]): Map<ClusterKey, StoredClaim[]> {
  return groupBy(claims, ({ claim }) => claim.cluster);
}

function keysOf({ id, issuedOn, factId }: Identity): DocumentKeys {
  return { sortKey: sortKeyOf(id, issuedOn), factId };
}

function claimChanges(
  clusters: readonly WeighedCluster[],
): Pick<Weighing, 'meanings' | 'changedClaims' | 'claimRows'> {
  const meanings = new Map<string, Assignment>();
  const changedClaims: string[] = [];
  const created: StoredClaim[] = [];
  const changed: StoredClaim[] = [];
  const gone: string[] = [];
  for (const { claims, after } of clusters) {
    for (const { id, claim, sources, stored, meaning: assignment } of claims) {
      if (sources <= 0 && stored) gone.push(id);
      if (assignment === null) continue;
      meanings.set(id, assignment);
      const meaning = canonicalJson(assignment);
      const now = { id, claim, sources, silent: after.silent.has(claim), meaning };
      if (stored === null) created.push(now);
      else if (stored.meaning !== meaning) changedClaims.push(id);
      if (stored && !isSame(stored, now)) changed.push(now);
    }
  }
  return { meanings, changedClaims, claimRows: { created, changed, gone } };
}

function isSame(before: StoredClaim, now: StoredClaim): boolean {
  return before.sources === now.sources && before.silent === now.silent && before.meaning === now.meaning;
}
