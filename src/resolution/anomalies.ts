import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import { knots, type Links } from './knots.js';
import type { RelationKind } from './resolution-types.js';
import { compareTexts } from './weigh-claims.js';

/** One document acting on another, as far as order in time is concerned. */
export interface RelationInTime {
  readonly kind: RelationKind;
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** False for a change that leaves the rest of `to` standing. */
  readonly whole: boolean;
}

export const anomalyKinds = ['cites-later', 'changes-itself', 'replaced-twice', 'cycle'] as const;

/** Something that cannot be (bất thường): a sign of a misprint or a misreading, reported and never hidden. */
export interface Anomaly<R extends RelationInTime = RelationInTime> {
  readonly kind: (typeof anomalyKinds)[number];
  /** Documents concerned: citing then cited; the one replaced, then its replacers; a cycle from its least id. */
  readonly documents: readonly DocumentId[];
  readonly relation: RelationKind;
  /** The relations that cannot all be as told. */
  readonly relations: readonly R[];
}

/** Relations that a document can have to one document only once in its life. */
export const endings: readonly RelationKind[] = ['REPLACES', 'REPEALS'];

/** Relations that cannot run in a circle, whether or not days are known. */
export const oneWay: readonly RelationKind[] = ['IMPLEMENTS', 'BASED_ON', 'REPLACES', 'REPEALS'];

/**
 * What cannot be: a document that cites, carries out or replaces a younger one; one that changes itself; one replaced
 * as a whole by two others; documents that carry each other out in a circle. Each is a sign of a misprint or a
 * misreading. Nothing is removed: the relations stand with their evidence.
 *
 * @param relations all relations, one for each kind and pair, or those around some documents
 * @param dayOf day of issue of a document, null where it is unknown
 * @returns in an order that does not depend on that of the relations
 */
export function findAnomalies<R extends RelationInTime>(
  relations: readonly R[],
  dayOf: (id: DocumentId) => IsoDate | null,
): Anomaly<R>[] {
  return [
    ...relations.flatMap((relation) => changesItself(relation) ?? citesLater(relation, dayOf) ?? []),
    ...replacedTwice(relations),
    ...oneWay.flatMap((kind) => cycles(kind, relations)),
  ].sort(
    (a, b) =>
      compareTexts(a.kind, b.kind) ||
      compareTexts(a.relation, b.relation) ||
      compareTexts(a.documents.join(' '), b.documents.join(' ')),
  );
}

function changesItself<R extends RelationInTime>(relation: R): Anomaly<R> | null {
  const { kind, from, to } = relation;
  if (from !== to) return null;
  return { kind: 'changes-itself', documents: [from], relation: kind, relations: [relation] };
}

function citesLater<R extends RelationInTime>(
  relation: R,
  dayOf: (id: DocumentId) => IsoDate | null,
): Anomaly<R> | null {
  const { kind, from, to } = relation;
  const [citing, cited] = [dayOf(from), dayOf(to)];
  if (citing === null || cited === null || cited <= citing) return null;
  return { kind: 'cites-later', documents: [from, to], relation: kind, relations: [relation] };
}

function replacedTwice<R extends RelationInTime>(relations: readonly R[]): Anomaly<R>[] {
  const endersOf = new Map<DocumentId, R[]>();
  for (const relation of relations) {
    const { kind, from, to, whole } = relation;
    if (!endings.includes(kind) || from === to || !whole) continue;
    endersOf.set(to, [...(endersOf.get(to) ?? []), relation]);
  }
  return [...endersOf].flatMap(([replaced, enders]): Anomaly<R>[] => {
    const by = [...new Set(enders.map(({ from }) => from))].sort(compareTexts);
    if (by.length < 2) return [];
    return [
      {
        kind: 'replaced-twice',
        documents: [replaced, ...by],
        relation: 'REPLACES',
        relations: inOrder(enders),
      },
    ];
  });
}

/**
 * Circles of one kind of relation: of documents that all reach each other, the shortest circle through the least of
 * them. One report tells of the whole knot; to list every circle in it could take for ever.
 */
function cycles<R extends RelationInTime>(kind: RelationKind, relations: readonly R[]): Anomaly<R>[] {
  const ofKind = relations.filter((relation) => relation.kind === kind && relation.from !== relation.to);
  const next = new Map<DocumentId, DocumentId[]>();
  for (const { from, to } of ofKind) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  return knots(next).map((knot) => {
    const documents = shortestCircle(knot, next);
    const isStep = ({ from, to }: R) => {
      const at = documents.indexOf(from);
      return at >= 0 && documents[(at + 1) % documents.length] === to;
    };
    return { kind: 'cycle', documents, relation: kind, relations: inOrder(ofKind.filter(isStep)) };
  });
}

function inOrder<R extends RelationInTime>(relations: readonly R[]): R[] {
  const key = ({ kind, from, to }: R) => `${from} ${kind} ${to}`;
  return [...relations].sort((a, b) => compareTexts(key(a), key(b)));
}

/** From the least document of a knot back to it, by breadth first search inside the knot. */
function shortestCircle(knot: readonly DocumentId[], next: Links): DocumentId[] {
  const inside = new Set(knot);
  const [start] = [...knot].sort(compareTexts);
  if (start === undefined) return [];
  const cameFrom = new Map<DocumentId, DocumentId>();
  const queue = [start];
  for (const here of queue) {
    for (const to of [...(next.get(here) ?? [])].sort(compareTexts)) {
      if (to === start) return wayBack(here, start, cameFrom);
      if (!inside.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, here);
      queue.push(to);
    }
  }
  return [start];
}

function wayBack(
  end: DocumentId,
  start: DocumentId,
  cameFrom: ReadonlyMap<DocumentId, DocumentId>,
): DocumentId[] {
  const way: DocumentId[] = [];
  for (let here: DocumentId | undefined = end; here !== undefined; here = cameFrom.get(here)) {
    way.unshift(here);
    if (here === start) break;
  }
  return way;
}
