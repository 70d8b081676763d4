import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
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
  ].sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b)));
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

/** Circles of one kind of relation, each once, beginning with its least id. */
function cycles(kind: RelationKind, relations: readonly Relation[]): Anomaly[] {
  const next = new Map<DocumentId, DocumentId[]>();
  for (const relation of relations) {
    if (relation.kind !== kind || relation.from === relation.to) continue;
    next.set(relation.from, [...(next.get(relation.from) ?? []), relation.to]);
  }
  const done = new Set<DocumentId>();
  const found = new Map<string, Anomaly>();
  for (const start of [...next.keys()].sort(compareTexts)) {
    walk(start, next, done, (circle) => {
      const documents = fromLeast(circle);
      found.set(documents.join(' '), { kind: 'cycle', documents, relation: kind });
    });
  }
  return [...found.values()];
}

/** Depth first without recursion: a chain of a hundred thousand documents must not end in a full stack. */
function walk(
  start: DocumentId,
  next: ReadonlyMap<DocumentId, readonly DocumentId[]>,
  done: Set<DocumentId>,
  report: (circle: readonly DocumentId[]) => void,
): void {
  if (done.has(start)) return;
  const path: DocumentId[] = [start];
  const onPath = new Map<DocumentId, number>([[start, 0]]);
  const tried = [0];
  while (path.length > 0) {
    const here = path.at(-1) ?? start;
    const turn = tried.at(-1) ?? 0;
    const to = next.get(here)?.[turn];
    if (to === undefined) {
      path.pop();
      tried.pop();
      onPath.delete(here);
      done.add(here);
      continue;
    }
    tried[tried.length - 1] = turn + 1;
    const at = onPath.get(to);
    if (at !== undefined) report(path.slice(at));
    else if (!done.has(to)) {
      onPath.set(to, path.length);
      path.push(to);
      tried.push(0);
    }
  }
}

function fromLeast(circle: readonly DocumentId[]): DocumentId[] {
  const least = circle.indexOf([...circle].sort(compareTexts)[0] ?? ('' as DocumentId));
  return [...circle.slice(least), ...circle.slice(0, least)];
}
