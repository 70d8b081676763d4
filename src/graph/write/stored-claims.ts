import type { Claim, ClusterKey, WeighedClaim } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';

/** A claim as the graph keeps it. */
export interface StoredClaim {
  readonly id: string;
  /** How many files make it. */
  readonly sources: number;
  /** Whether it only asks: see `Identification` in `src/resolution/identify.ts`. */
  readonly silent: boolean;
  /** What it was last found to mean: an assignment, as canonical JSON. */
  readonly meaning: string;
  readonly claim: Claim;
}

type Nothing = Record<string, never>;

/** The properties of a `Claim` node; what is unknown is absent. */
type ClaimProperties = Omit<StoredClaim, 'claim'> & Omit<Claim, 'id'>;

const readClaimsQuery = loadCypher<
  { clusters: readonly ClusterKey[]; silent: readonly boolean[] },
  { claim: ClaimProperties }
>('write/read-claims');
const readSilentQuery = loadCypher<{ ids: readonly string[] }, { claim: ClaimProperties }>(
  'write/read-silent-claims',
);
const createQuery = loadCypher<{ rows: readonly ClaimProperties[] }, Nothing>('write/create-claims');
const changeQuery = loadCypher<{ rows: readonly Omit<StoredClaim, 'claim'>[] }, Nothing>(
  'write/change-claims',
);
const deleteQuery = loadCypher<{ ids: readonly string[] }, Nothing>('write/delete-claims');

/** The claims of these clusters, of the kinds asked for. */
export function readClaims(
  transaction: WriteTransaction,
  clusters: readonly ClusterKey[],
  silent: readonly boolean[],
): Promise<StoredClaim[]> {
  return inBatches(clusters, async (part) =>
    (await transaction.run(readClaimsQuery, { clusters: part, silent })).map(storedClaim),
  );
}

/** Of these claims, those that only ask; others and unknown ones are left out. */
export function readSilentClaims(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<StoredClaim[]> {
  return inBatches(ids, async (part) =>
    (await transaction.run(readSilentQuery, { ids: part })).map(storedClaim),
  );
}

/** Neo4j hands the node out as it lies there: picking its properties one by one costs it three times as much. */
function storedClaim({ claim: properties }: { readonly claim: ClaimProperties }): StoredClaim {
  const { id, sources, silent, meaning, cluster, voice, doubtful } = properties;
  const claim = {
    cluster,
    voice,
    series: properties.series ?? null,
    symbol: properties.symbol ?? null,
    name: properties.name ?? null,
    type: properties.type ?? null,
    issuedOn: properties.issuedOn ?? null,
    term: properties.term ?? null,
    grounds: properties.grounds ?? null,
    issuer: properties.issuer ?? null,
    title: properties.title ?? null,
    around: properties.around ?? null,
    notAfter: properties.notAfter ?? null,
    notBefore: properties.notBefore ?? null,
    id: null,
    doubtful,
  };
  return { id, sources, silent, meaning, claim };
}

/** What has become of claims. */
export interface ClaimRows {
  readonly created: readonly StoredClaim[];
  readonly changed: readonly StoredClaim[];
  /** Ids of those that nobody makes any more. */
  readonly gone: readonly string[];
}

/** Writes what has become of claims. */
export async function writeClaims(
  transaction: WriteTransaction,
  { created, changed, gone }: ClaimRows,
): Promise<void> {
  const changes = changed.map(({ id, sources, silent, meaning }) => ({ id, sources, silent, meaning }));
  const news = created.map(({ claim, ...entry }): ClaimProperties => ({ ...claim, ...entry }));
  await inBatches(news, (rows) => transaction.run(createQuery, { rows }));
  await inBatches(changes, (rows) => transaction.run(changeQuery, { rows }));
  await inBatches(gone, (ids) => transaction.run(deleteQuery, { ids }));
}

/** A stored claim names itself as its witness: who makes it is looked up only where a conflict has to show it. */
export function weighed({ id, sources, claim }: Pick<StoredClaim, 'id' | 'sources' | 'claim'>): WeighedClaim {
  const kind = claim.voice === 'holding' ? 'holding' : 'citation';
  return { claim, sources, witnesses: [{ kind, source: id, index: 0 }] };
}
