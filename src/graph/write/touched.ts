import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { ClusterKey } from '../../resolution/resolution-types.js';

/** A holding or citation that is to be pointed at what its claim means. */
export interface Saying {
  readonly kind: 'citation' | 'holding';
  readonly id: string;
  readonly source: Sha256;
  readonly claim: string;
}

/** What one change of the graph touches, and so has to be computed again. Gathered step by step in one transaction. */
export interface Touched {
  /** Clusters in which something new is said, or something is said no more. */
  readonly clusters: Set<ClusterKey>;
  /** Holdings and citations that are new and point nowhere yet. */
  readonly fresh: Saying[];
  /** Documents whose relations to others may have changed. */
  readonly documents: Set<string>;
  /** Sources whose holdings or citations now mean something else. */
  readonly sources: Set<Sha256>;
  /** Those of them that have just been written: they need not be read again. */
  readonly records: Map<Sha256, SourceRecord>;
  /** Relations of which third documents tell, or told (see `relationText`), and by how many more now than before. */
  readonly told: Map<string, number>;
  /** Curated entries whose documents are new or have changed. */
  readonly facts: Set<string>;
}

export function nothingTouched(): Touched {
  return {
    clusters: new Set(),
    fresh: [],
    documents: new Set(),
    sources: new Set(),
    records: new Map(),
    told: new Map(),
    facts: new Set(),
  };
}

/** Notes that `change` more citations tell of a relation; fewer, when negative. */
export function noteTold({ told }: Touched, relation: string, change: number): void {
  told.set(relation, (told.get(relation) ?? 0) + change);
}
