import type { DocumentId } from './document-id.js';
import type { IsoDate } from './iso-date.js';

/** One document acting on another, as far as order in time is concerned. */
export interface TimedRelation {
  readonly kind: string;
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** Day of issue of `from` and of `to`, where known. */
  readonly fromOn: IsoDate | null;
  readonly toOn: IsoDate | null;
  /** Whether it ends the whole of `to`: replaces or repeals it. */
  readonly ends: boolean;
}

/**
 * What cannot be as told: a document that acts on itself; one that acts on a younger one; two documents each said to end
 * the whole of a third; documents that end each other in a circle.
 */
export type LineageContradiction =
  | { readonly kind: 'acts-on-itself' | 'acts-on-younger'; readonly relation: TimedRelation }
  | { readonly kind: 'ended-twice' | 'circle'; readonly relations: readonly TimedRelation[] };

/** Every contradiction in time among relations, in the order of the relations. */
export function findLineageContradictions(
  relations: readonly TimedRelation[],
): readonly LineageContradiction[] {
  const found: LineageContradiction[] = [];
  const endings = new Map<DocumentId, TimedRelation[]>();
  for (const relation of relations) {
    const { from, to, fromOn, toOn, ends } = relation;
    if (from === to) found.push({ kind: 'acts-on-itself', relation });
    else if (fromOn !== null && toOn !== null && fromOn < toOn)
      found.push({ kind: 'acts-on-younger', relation });
    if (!ends || from === to) continue;
    const known = endings.get(to) ?? [];
    if (!known.some((other) => other.from === from)) endings.set(to, [...known, relation]);
  }
  for (const several of endings.values()) {
    if (several.length > 1) found.push({ kind: 'ended-twice', relations: several });
  }
  found.push(...findCircles(endings));
  return found;
}

function findCircles(endings: ReadonlyMap<DocumentId, readonly TimedRelation[]>): LineageContradiction[] {
  const circles: LineageContradiction[] = [];
  const settled = new Set<DocumentId>();
  for (const start of endings.keys()) {
    const path: TimedRelation[] = [];
    let at: DocumentId | undefined = start;
    while (at !== undefined && !settled.has(at)) {
      settled.add(at);
      const ending: TimedRelation | undefined = endings.get(at)?.[0];
      if (ending) path.push(ending);
      at = ending?.from;
    }
    const entry = path.findIndex(({ to }) => to === at);
    if (entry >= 0) circles.push({ kind: 'circle', relations: path.slice(entry) });
  }
  return circles;
}
