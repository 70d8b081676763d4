import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import { knots, type Links } from './knots.js';
import type { Anomaly, Evidence, Relation, RelationKind } from './resolution-types.js';
import { compareTexts } from './weigh-claims.js';

/** Relations that a document can have to one document only once in its life. */
const endings: readonly RelationKind[] = ['REPLACES', 'REPEALS'];

/** Relations that cannot run in a circle, whether or not days are known. */
const oneWay: readonly RelationKind[] = ['IMPLEMENTS', 'BASED_ON', 'REPLACES', 'REPEALS'];

/**
 * What cannot be: a document that cites, carries out or replaces a younger one; one that changes itself; one replaced
 * as a whole by two others; documents that carry each other out in a circle. Each is a sign of a misprint or a
 * misreading. Nothing is removed: the relations stand with their evidence.
 *
 * @param relations all relations, or those around some documents
 * @param dayOf day of issue of a document, null where it is unknown
 */
export function findAnomalies(
  relations: readonly Relation[],
  dayOf: (id: DocumentId) => IsoDate | null,
): Anomaly[] {
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

function changesItself({ kind, from, to }: Relation): Anomaly | null {
  return from === to ? { kind: 'changes-itself', documents: [from], relation: kind } : null;
}

function citesLater({ kind, from, to }: Relation, dayOf: (id: DocumentId) => IsoDate | null): Anomaly | null {
  const [citing, cited] = [dayOf(from), dayOf(to)];
  if (citing === null || cited === null || cited <= citing) return null;
  return { kind: 'cites-later', documents: [from, to], relation: kind };
}

function replacedTwice(relations: readonly Relation[]): Anomaly[] {
  const enders = new Map<DocumentId, Set<DocumentId>>();
  for (const { kind, from, to, evidence } of relations) {
    if (!endings.includes(kind) || from === to || !evidence.some(isWhole)) continue;
    enders.set(to, (enders.get(to) ?? new Set()).add(from));
  }
  return [...enders]
    .filter(([, by]) => by.size > 1)
    .map(([replaced, by]) => ({
      kind: 'replaced-twice',
      documents: [replaced, ...[...by].sort(compareTexts)],
      relation: 'REPLACES',
    }));
}

function isWhole(evidence: Evidence): boolean {
  if (evidence.kind === 'registry') return !evidence.partial;
  return evidence.kind === 'citation' && (evidence.change === null || evidence.change.scope === 'whole');
}

/**
 * Circles of one kind of relation: of documents that all reach each other, the shortest circle through the least of
 * them. One report tells of the whole knot; to list every circle in it could take for ever.
 */
function cycles(kind: RelationKind, relations: readonly Relation[]): Anomaly[] {
  const next = new Map<DocumentId, DocumentId[]>();
  for (const relation of relations) {
    if (relation.kind !== kind || relation.from === relation.to) continue;
    const known = next.get(relation.from);
    if (known) known.push(relation.to);
    else next.set(relation.from, [relation.to]);
  }
  return knots(next).map((knot) => ({
    kind: 'cycle',
    documents: shortestCircle(knot, next),
    relation: kind,
  }));
}

/** From the least document of a knot back to it, by breadth first search inside the knot. */
function shortestCircle(knot: readonly DocumentId[], next: Links): DocumentId[] {
  const inside = new Set(knot);
  const start = [...knot].sort(compareTexts)[0] ?? ('' as DocumentId);
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
