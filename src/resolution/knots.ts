import type { DocumentId } from '../documents/document-id.js';

/** From each document to those that it points to. */
export type Links = ReadonlyMap<DocumentId, readonly DocumentId[]>;

/**
 * The sets of two or more documents that all reach each other (strongly connected components, by Tarjan's algorithm),
 * in time proportional to the links. Without recursion: a chain of a hundred thousand documents must not end in a
 * full stack.
 */
export function knots(links: Links): DocumentId[][] {
  const found: DocumentId[][] = [];
  const order = new Map<DocumentId, number>();
  const lowest = new Map<DocumentId, number>();
  const open: DocumentId[] = [];
  const isOpen = new Set<DocumentId>();
  const lower = (document: DocumentId, rank: number): void => {
    lowest.set(document, Math.min(lowest.get(document) ?? rank, rank));
  };
  const enter = (document: DocumentId): Visit => {
    order.set(document, order.size);
    lower(document, order.size - 1);
    open.push(document);
    isOpen.add(document);
    return { document, tried: 0 };
  };
  for (const start of links.keys()) {
    const path: Visit[] = order.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { document } = visit;
      const to = links.get(document)?.[visit.tried];
      visit.tried += 1;
      if (to !== undefined) {
        if (!order.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(document, order.get(to) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.document, lowest.get(document) ?? 0);
      if (lowest.get(document) !== order.get(document)) continue;
      const knot = open.splice(open.lastIndexOf(document));
      for (const member of knot) isOpen.delete(member);
      if (knot.length > 1) found.push(knot);
    }
  }
  return found;
}

interface Visit {
  readonly document: DocumentId;
  /** How many of its links have been followed. */
  tried: number;
}
