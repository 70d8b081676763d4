import type { Facts } from '../../facts/fact-types.js';
import type { Assignment, ClusterKey, Identity } from '../../resolution/resolution-types.js';
import { witnessLimit } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { conflictWitnesses } from './conflict-witnesses.js';
import { type DocumentRow, documentRowsOf, sortKeyOf } from './document-rows.js';
import { groupBy } from './group-by.js';
import { type HoldingHead, headOf } from './holding-head.js';
import type { Said } from './said.js';
import { holdingRow } from './source-rows.js';
import type { ClaimNow, WeighedCluster } from './weigh-cluster.js';

/** What becomes of documents. */
export interface DocumentChanges {
  /** Documents that are new. */
  readonly created: readonly DocumentRow[];
  /** Documents that were there and are different now. */
  readonly changed: readonly DocumentRow[];
  /** Ids of documents of which nothing speaks any more. */
  readonly gone: readonly string[];
  /** Documents that stay and have another sort key now. */
  readonly moved: readonly { readonly id: string; readonly sortKey: string }[];
}

/** A document as the graph keeps it. */
export interface StoredDocument {
  readonly id: string;
  readonly cluster: ClusterKey;
  readonly fingerprint: string;
  readonly sortKey: string;
}

const readByIds = loadCypher<{ ids: readonly string[] }, StoredDocument>('write/read-documents');
const readByClusters = loadCypher<{ clusters: readonly ClusterKey[] }, StoredDocument>(
  'write/read-cluster-documents',
);
const readHoldings = loadCypher<{ claims: readonly string[] }, { claim: string; head: HoldingHead }>(
  'write/read-claim-holdings',
);

/** The stored documents that the outcome of these clusters bears on, by id: changed, gone, or newly meant. */
export async function readDocuments(
  transaction: WriteTransaction,
  clusters: readonly WeighedCluster[],
): Promise<Map<string, StoredDocument>> {
  const ids = new Set(
    clusters.flatMap((entry) => [...affectedIn(entry), ...goneIn(entry), ...meantIn(entry)]),
  );
  const whole = clusters.filter(({ before }) => before === null).map(({ cluster }) => cluster);
  const rows = [
    ...(await inBatches([...ids], (part) => transaction.run(readByIds, { ids: part }))),
    ...(await inBatches(whole, (part) => transaction.run(readByClusters, { clusters: part }))),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the graph holds what the cluster came to before, as far as anything hangs on it now. */
export function isInLine(entry: WeighedCluster, documents: ReadonlyMap<string, StoredDocument>): boolean {
  const before = new Map(entry.before?.identities.map((identity) => [identity.id as string, identity]));
  return meantIn(entry).every((id) => {
    const [known, stored] = [before.get(id), documents.get(id)];
    return known === undefined || stored?.sortKey === sortKeyOf(id, known.issuedOn);
  });
}

/**
 * Compares the documents that clusters come to with those of the graph. Of a cluster that is known as it was before,
 * only documents are looked at that have changed, or of which something is said that shows in their node.
 *
 * @param stored see {@link readDocuments}
 */
export async function documentChanges(
  transaction: WriteTransaction,
  facts: Facts,
  said: readonly Said[],
  clusters: readonly WeighedCluster[],
  stored: ReadonlyMap<string, StoredDocument>,
): Promise<DocumentChanges> {
  const rows = await affectedRows(transaction, facts, said, clusters);
  const different = rows.filter(({ id, fingerprint }) => stored.get(id)?.fingerprint !== fingerprint);
  const changed = different.filter(({ id }) => stored.has(id));
  const weighed = new Set(clusters.map(({ cluster }) => cluster));
  const now = new Set(clusters.flatMap(({ after }) => after.identities.map(({ id }): string => id)));
  const gone = [...stored.values()].filter(({ id, cluster }) => weighed.has(cluster) && !now.has(id));
  return {
    created: different.filter(({ id }) => !stored.has(id)),
    changed,
    gone: gone.map(({ id }) => id),
    moved: changed.flatMap(({ id, sortKey }) =>
      stored.get(id)?.sortKey === sortKey ? [] : [{ id, sortKey }],
    ),
  };
}

/** Ids of the documents that may have to be written. */
function affectedIn({ before, after, claims }: WeighedCluster): Set<string> {
  if (before === null) return new Set(after.identities.map(({ id }) => id));
  const known = new Map(
    before.identities.map((identity) => [identity.id as string, JSON.stringify(identity)]),
  );
  const touched = new Set(claims.flatMap(({ id, isTouched }) => (isTouched ? [id] : [])));
  const isTouched = ({ conflicts }: Identity) =>
    conflicts.some(({ witnesses }) =>
      witnesses.some((speaker) => speaker.kind !== 'registry' && touched.has(speaker.source)),
    );
  const own = after.identities.filter(
    (identity) => known.get(identity.id) !== JSON.stringify(identity) || isTouched(identity),
  );
  return new Set([...own.map(({ id }): string => id), ...claims.flatMap(copiesChangedBy)]);
}

/** The documents that get another copy by a claim, or lose one. */
function copiesChangedBy({ claim, stored, meaning, isTouched }: ClaimNow): string[] {
  if (claim.voice !== 'holding') return [];
  const [now, then] = [documentOf(meaning), stored && documentOf(JSON.parse(stored.meaning))];
  if (!isTouched && now === then) return [];
  return [now, then].filter((id) => id !== null);
}

function goneIn({ before, after }: WeighedCluster): string[] {
  const now = new Set(after.identities.map(({ id }) => id));
  return (before?.identities ?? []).flatMap(({ id }) => (now.has(id) ? [] : [id]));
}

/** What the touched claims of a cluster mean, or may mean. */
function meantIn({ claims }: WeighedCluster): string[] {
  return claims.flatMap(({ isTouched, meaning }) => {
    if (!isTouched || meaning === null) return [];
    return meaning.kind === 'resolved' ? [meaning.id] : meaning.candidates;
  });
}

function documentOf(assignment: Assignment | null): string | null {
  return assignment?.kind === 'resolved' ? assignment.id : null;
}

async function affectedRows(
  transaction: WriteTransaction,
  facts: Facts,
  said: readonly Said[],
  clusters: readonly WeighedCluster[],
): Promise<DocumentRow[]> {
  const affected = clusters.flatMap((entry) => {
    const ids = affectedIn(entry);
    return entry.after.identities.filter(({ id }) => ids.has(id));
  });
  const heads = await headsOf(transaction, said, new Set(affected.map(({ id }): string => id)), clusters);
  const witnesses = await conflictWitnesses(transaction, affected, said);
  const rows = documentRowsOf(facts);
  return affected.map((identity) => {
    const conflicts = identity.conflicts.map(({ field, value, witnesses: speakers }) => ({
      field,
      value,
      witnesses: speakers.flatMap(witnesses).sort().slice(0, witnessLimit),
    }));
    return rows.make(identity, heads.get(identity.id) ?? [], conflicts);
  });
}

/** The copies of these documents, in the graph and in the files that come in. */
async function headsOf(
  transaction: WriteTransaction,
  said: readonly Said[],
  documents: ReadonlySet<string>,
  clusters: readonly WeighedCluster[],
): Promise<Map<string, HoldingHead[]>> {
  const held = clusters
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, claim, meaning, stored }) => {
      const document = claim.voice === 'holding' ? documentOf(meaning) : null;
      return document !== null && documents.has(document)
        ? [{ id, document, isStored: stored !== null }]
        : [];
    });
  const documentOfClaim = new Map(held.map(({ id, document }) => [id, document]));
  const stored = await inBatches(
    held.filter(({ isStored }) => isStored).map(({ id }) => id),
    (claims) => transaction.run(readHoldings, { claims }),
  );
  const fresh = said.flatMap(({ source, holdings }) =>
    source.extraction.documents.flatMap((document, index) => {
      const claim = holdings[index]?.id ?? '';
      if (!documentOfClaim.has(claim)) return [];
      const row = holdingRow(source, document, index, { cluster: null, claim });
      return [{ claim, head: headOf(row, source.text !== null) }];
    }),
  );
  const byDocument = groupBy([...stored, ...fresh], ({ claim }) => documentOfClaim.get(claim) ?? '');
  return new Map([...byDocument].map(([id, copies]) => [id, copies.map(({ head }) => head)]));
}
