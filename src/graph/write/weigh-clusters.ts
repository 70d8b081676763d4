import type { Facts } from '../../facts/fact-types.js';
import { assign } from '../../resolution/assign.js';
import { identify } from '../../resolution/identify.js';
import { registryClaims } from '../../resolution/registry-claims.js';
import type {
  Assignment,
  Claim,
  ClusterKey,
  Identity,
  Speaker,
  WeighedClaim,
} from '../../resolution/resolution-types.js';
import { witnessLimit } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { canonicalJson } from './content-hash.js';
import { type DocumentRow, DocumentRows } from './document-rows.js';
import { groupBy } from './group-by.js';
import type { HoldingHead } from './holding-head.js';

/** What a cluster's claims come to, beside what the graph held before. */
export interface Weighing {
  /** Documents that are new or have changed. */
  readonly changed: readonly DocumentRow[];
  /** Ids of documents of which nothing speaks any more. */
  readonly gone: readonly string[];
  /** Sort keys that documents had before, where they have another now. */
  readonly moved: readonly { readonly id: string; readonly sortKey: string }[];
  /** What each stored claim means, by claim id. */
  readonly meanings: ReadonlyMap<string, Assignment>;
  /** Ids of the claims that are new, or mean something else than before. */
  readonly newClaims: readonly string[];
  readonly changedClaims: readonly string[];
}

interface StoredClaim {
  readonly id: string;
  readonly sources: number;
  readonly meaning: string | null;
  readonly claim: Claim;
}

type Clusters = { clusters: readonly ClusterKey[] };

const readClaims = loadCypher<Clusters, StoredClaim>('write/read-claims');
const readDocuments = loadCypher<Clusters, { id: string; fingerprint: string; sortKey: string }>(
  'write/read-cluster-documents',
);
const readHoldings = loadCypher<Clusters, { claim: string; head: HoldingHead }>(
  'write/read-cluster-holdings',
);
const readWitnesses = loadCypher<
  { claims: readonly string[]; limit: number },
  { claim: string; ids: string[] }
>('write/read-claim-witnesses');
const writeMeanings = loadCypher<{ rows: readonly { id: string; meaning: string }[] }, Record<string, never>>(
  'write/write-claim-meanings',
);

/**
 * Weighs all that is said in `clusters` and compares it with the graph. It reads distinct claims, never every mention:
 * a document cited by 20,000 plans costs no more than the different things that they say of it.
 */
export async function weighClusters(
  transaction: WriteTransaction,
  facts: Facts,
  clusters: readonly ClusterKey[],
): Promise<Weighing> {
  const claims = groupBy(
    await inBatches(clusters, (part) => transaction.run(readClaims, { clusters: part })),
    ({ claim }) => claim.cluster,
  );
  const identities: Identity[] = [];
  const meanings = new Map<string, Assignment>();
  const newClaims: string[] = [];
  const changedClaims: string[] = [];
  for (const cluster of clusters) {
    const stored = claims.get(cluster) ?? [];
    const found = identify([...(registryClaims(facts).get(cluster) ?? []), ...stored.map(weighed)], facts);
    identities.push(...found);
    for (const { id, claim, meaning } of stored) {
      const assignment = assign(claim, found, facts);
      meanings.set(id, assignment);
      if (meaning === null) newClaims.push(id);
      else if (canonicalJson(assignment) !== meaning) changedClaims.push(id);
    }
  }
  const rows = await documentRows(transaction, facts, clusters, identities, meanings);
  return { ...(await compare(transaction, clusters, rows)), meanings, newClaims, changedClaims };
}

/** Notes what claims mean now, so that the next weighing sees what changes. */
export async function noteMeanings(
  transaction: WriteTransaction,
  { meanings, newClaims, changedClaims }: Weighing,
): Promise<void> {
  const rows = [...newClaims, ...changedClaims].map((id) => ({
    id,
    meaning: canonicalJson(meanings.get(id)),
  }));
  await inBatches(rows, (batch) => transaction.run(writeMeanings, { rows: batch }));
}

/** A stored claim names itself as its witness: who makes it is looked up only where a conflict has to show it. */
export function weighed({ id, sources, claim }: Pick<StoredClaim, 'id' | 'sources' | 'claim'>): WeighedClaim {
  const kind = claim.voice === 'holding' ? 'holding' : 'citation';
  return { claim, sources, witnesses: [{ kind, source: id, index: 0 }] };
}

async function documentRows(
  transaction: WriteTransaction,
  facts: Facts,
  clusters: readonly ClusterKey[],
  identities: readonly Identity[],
  meanings: ReadonlyMap<string, Assignment>,
): Promise<DocumentRow[]> {
  const held = await inBatches(clusters, (part) => transaction.run(readHoldings, { clusters: part }));
  const heads = groupBy(held, ({ claim }) => documentOf(meanings.get(claim)));
  const witnesses = await witnessesOf(transaction, identities);
  const rows = new DocumentRows(facts);
  return identities.map((identity) => {
    const conflicts = identity.conflicts.map(({ field, value, witnesses: speakers }) => ({
      field,
      value,
      witnesses: speakers.flatMap(witnesses).sort().slice(0, witnessLimit),
    }));
    return rows.make(
      identity,
      (heads.get(identity.id) ?? []).map(({ head }) => head),
      conflicts,
    );
  });
}

function documentOf(assignment: Assignment | undefined): string | null {
  return assignment?.kind === 'resolved' ? assignment.id : null;
}

/** Names the witnesses of conflicts by node id. */
async function witnessesOf(
  transaction: WriteTransaction,
  identities: readonly Identity[],
): Promise<(speaker: Speaker) => readonly string[]> {
  const speakers = identities.flatMap(({ conflicts }) => conflicts.flatMap(({ witnesses }) => witnesses));
  const claims = [
    ...new Set(speakers.flatMap((speaker) => (speaker.kind === 'registry' ? [] : [speaker.source]))),
  ];
  const rows = await inBatches(claims, (part) =>
    transaction.run(readWitnesses, { claims: part, limit: witnessLimit }),
  );
  const byClaim = new Map(rows.map(({ claim, ids }) => [claim, ids]));
  return (speaker) =>
    speaker.kind === 'registry' ? [`registry:${speaker.id}`] : (byClaim.get(speaker.source) ?? []);
}

async function compare(
  transaction: WriteTransaction,
  clusters: readonly ClusterKey[],
  rows: readonly DocumentRow[],
): Promise<Pick<Weighing, 'changed' | 'gone' | 'moved'>> {
  const stored = await inBatches(clusters, (part) => transaction.run(readDocuments, { clusters: part }));
  const before = new Map(stored.map((document) => [document.id, document]));
  const now = new Set(rows.map(({ id }) => id));
  const changed = rows.filter(({ id, fingerprint }) => before.get(id)?.fingerprint !== fingerprint);
  return {
    changed,
    gone: stored.map(({ id }) => id).filter((id) => !now.has(id)),
    moved: changed.flatMap(({ id, sortKey }) => {
      const old = before.get(id)?.sortKey;
      return old === undefined || old === sortKey ? [] : [{ id, sortKey }];
    }),
  };
}
