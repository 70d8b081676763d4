import type { CitationRole } from '../../documents/citation.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { changeTold } from '../../resolution/change-told.js';
import type { RelationReason } from '../../resolution/relate.js';
import type { Evidence } from '../../resolution/resolution-types.js';
import { rowHash } from './content-hash.js';
import type { RelationKey } from './relation-key.js';
import { saidId } from './said-ids.js';
import type { SecondHand } from './second-hand.js';

/** A relationship between two documents, as it is to stand in the graph. */
export interface RelationRow extends RelationKey {
  readonly properties: RelationProperties;
}

/** See docs/graph.md, "Between documents". */
export interface RelationProperties {
  readonly sourceId: string;
  readonly targetId: string;
  readonly sortKey: string;
  readonly targetSortKey: string;
  readonly roles: readonly CitationRole[];
  readonly citationIds: readonly string[];
  readonly secondHandIds: readonly string[];
  readonly secondHandCount: number;
  readonly secondHandConfidence: number | null;
  readonly count: number;
  readonly registrySources: readonly string[];
  readonly registryNotes: readonly string[];
  readonly effectiveOn: IsoDate | null;
  readonly scope: string | null;
  readonly partial: boolean;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly fingerprint: string;
}

/** Everything that says one relation of one pair of documents. */
export interface Grounds extends RelationKey {
  /** What the citing document itself says, in any of its copies, and what the registry says. */
  readonly reasons: readonly RelationReason[];
  readonly secondHand: SecondHand | null;
}

/** The relationship that these grounds come to. */
export function relationRow(grounds: Grounds, sortKey: string, targetSortKey: string): RelationRow {
  const { kind, from, to, secondHand } = grounds;
  const all = grounds.reasons.map(({ evidence }) => evidence);
  const registry = all.filter((entry) => entry.kind === 'registry');
  const said = all
    .filter((entry) => entry.kind !== 'registry')
    .sort((a, b) => (saidId(a.witness) < saidId(b.witness) ? -1 : 1));
  const evidence = [...registry, ...said];
  const citationIds = sorted(said.map(({ witness }) => saidId(witness)));
  const rules = [...evidence.map(({ rule }) => rule), ...(secondHand ? (['title-of-cited'] as const) : [])];
  const properties = {
    sourceId: from,
    targetId: to,
    sortKey,
    targetSortKey,
    roles: sorted(grounds.reasons.flatMap(({ role }) => role ?? [])),
    citationIds,
    secondHandIds: secondHand?.ids ?? [],
    secondHandCount: secondHand?.count ?? 0,
    secondHandConfidence: secondHand?.confidence ?? null,
    count: citationIds.length + (secondHand?.count ?? 0),
    registrySources: registry.map(({ provenance }) => provenance.source ?? ''),
    registryNotes: registry.map(({ provenance }) => provenance.note ?? ''),
    ...changeTold(evidence),
    rules: sorted(rules),
    confidence: Math.max(secondHand?.confidence ?? 0, ...evidence.map(confidenceOf)),
  };
  return { kind, from, to, properties: { ...properties, fingerprint: rowHash(properties) } };
}

function confidenceOf(evidence: Evidence): number {
  return evidence.kind === 'citation' ? evidence.confidence : 1;
}

function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
