import type { Sha256 } from '../../documents/source.js';
import type { Claim, ClusterKey } from '../../resolution/resolution-types.js';
import { claimsIn, type Said } from './said.js';

/** A claim that more files make than before, or fewer. */
export interface ClaimChange {
  readonly id: string;
  readonly cluster: ClusterKey;
  /** What it says; null where only the graph knows. */
  readonly claim: Claim | null;
  /** How many more files make it; fewer, when negative. */
  readonly more: number;
}

/** What one change of the graph touches, and so has to be computed again. Gathered step by step in one transaction. */
export interface Touched {
  /** Claims that more or fewer files make than before, by id. */
  readonly claims: Map<string, ClaimChange>;
  /** Clusters to be weighed whole, since the facts about them may have changed. */
  readonly clusters: Set<ClusterKey>;
  /** Files that come in: they are written as soon as it is known what they mean. */
  readonly said: Said[];
  /** Documents whose relations to others may have changed. */
  readonly documents: Set<string>;
  /** Sources in the graph whose holdings or citations now mean something else. */
  readonly sources: Set<Sha256>;
  /** Relations of which third documents tell, or told (see `relationText`), and by how many more now than before. */
  readonly told: Map<string, number>;
  /** Curated entries whose documents are new or have changed. */
  readonly facts: Set<string>;
}

export function nothingTouched(): Touched {
  return {
    claims: new Map(),
    clusters: new Set(),
    said: [],
    documents: new Set(),
    sources: new Set(),
    told: new Map(),
    facts: new Set(),
  };
}

/** Notes that a file comes in, with the claims that it makes. */
export function noteSaid(touched: Touched, said: Said): void {
  touched.said.push(said);
  for (const [id, claim] of claimsIn(said))
    noteClaim(touched, { id, cluster: claim.cluster, claim, more: 1 });
}

/** Notes that `change.more` more files make a claim. */
export function noteClaim({ claims }: Touched, change: ClaimChange): void {
  const known = claims.get(change.id);
  const more = (known?.more ?? 0) + change.more;
  claims.set(change.id, { ...change, claim: change.claim ?? known?.claim ?? null, more });
}

/** Notes that `change` more citations tell of a relation; fewer, when negative. */
export function noteTold({ told }: Touched, relation: string, change: number): void {
  told.set(relation, (told.get(relation) ?? 0) + change);
}
