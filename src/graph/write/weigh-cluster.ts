import type { Facts } from '../../facts/fact-types.js';
import { assign } from '../../resolution/assign.js';
import { type Identification, identifyCluster } from '../../resolution/identify.js';
import { registryClaims } from '../../resolution/registry-claims.js';
import type { Assignment, Claim, ClusterKey } from '../../resolution/resolution-types.js';
import { type StoredClaim, weighed } from './stored-claims.js';
import type { ClaimChange } from './touched.js';

/** A claim of a cluster as it is now. */
export interface ClaimNow {
  readonly id: string;
  readonly claim: Claim;
  /** How many files make it now; 0 when nobody does any more. */
  readonly sources: number;
  readonly stored: StoredClaim | null;
  readonly isTouched: boolean;
  /** Null where nothing bids to look at it again: it means what it meant. */
  readonly meaning: Assignment | null;
}

/** What one cluster comes to, beside what it came to before. */
export interface WeighedCluster {
  readonly cluster: ClusterKey;
  /** Null when all that was before counts as unknown: the facts have changed, or the graph is not in line. */
  readonly before: Identification | null;
  readonly after: Identification;
  readonly claims: readonly ClaimNow[];
}

/**
 * Weighs one cluster: once as it was, once with what has changed. While both come to the same, claims that only ask
 * need not be at hand, nor looked at again.
 *
 * @param stored the telling claims at least, and the changed ones
 * @param before as found out with the telling claims alone; omitted, it is found out here; null where it is unknown
 */
export function weighCluster(
  cluster: ClusterKey,
  stored: readonly StoredClaim[],
  changes: readonly ClaimChange[],
  facts: Facts,
  before: Identification | null = identifyWith(
    cluster,
    stored.filter(({ silent }) => !silent),
    facts,
  ),
): WeighedCluster {
  const drafts = claimsWith(stored, changes);
  const living = drafts.filter(({ sources }) => sources > 0);
  const after = identifyWith(cluster, living, facts);
  const isSame = JSON.stringify(before?.identities) === JSON.stringify(after.identities);
  const claims = drafts.map((draft): ClaimNow => {
    const { claim, sources, isTouched } = draft;
    const isOpen = sources > 0 && (!isSame || isTouched || claim.voice === 'holding');
    return { ...draft, meaning: isOpen ? assign(claim, after.identities, facts) : null };
  });
  return { cluster, before, after, claims };
}

/** Whether a cluster comes to something so different that claims which only ask have to be looked at too. */
export function isDifferent({ before, after }: WeighedCluster): boolean {
  return before?.fingerprint !== after.fingerprint;
}

function identifyWith(
  cluster: ClusterKey,
  claims: readonly Pick<StoredClaim, 'id' | 'sources' | 'claim'>[],
  facts: Facts,
): Identification {
  return identifyCluster([...(registryClaims(facts).get(cluster) ?? []), ...claims.map(weighed)], facts);
}

function claimsWith(
  stored: readonly StoredClaim[],
  changes: readonly ClaimChange[],
): Omit<ClaimNow, 'meaning'>[] {
  const known = new Map(stored.map((claim) => [claim.id, claim]));
  const changed = new Set(changes.map(({ id }) => id));
  const untouched = [...known.values()].flatMap((entry) => {
    const { id, claim, sources } = entry;
    return changed.has(id) ? [] : [{ id, claim, sources, stored: entry, isTouched: false }];
  });
  const touched = changes.flatMap(({ id, claim: said, more }) => {
    const entry = known.get(id) ?? null;
    const claim = entry?.claim ?? said;
    if (claim === null) return [];
    return [{ id, claim, sources: (entry?.sources ?? 0) + more, stored: entry, isTouched: true }];
  });
  return [...untouched, ...touched];
}
