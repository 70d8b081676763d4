import type { DocumentId } from './document-id.js';
import type { IsoDate } from './iso-date.js';
import type { Lineage } from './lineage.js';
import { type Validity, validity } from './validity.js';

/** A foundation (căn cứ) that no longer holds, and the way from the document that rests on it. */
export interface StaleFoundation {
  /** From the document asked for to the one that no longer holds, both included. */
  readonly path: readonly DocumentId[];
  readonly validity: Validity;
}

/** How far foundations of foundations are followed: district plan → province plan → resolution → what it rests on. */
const deepest = 4;

/**
 * What a document rests on, itself or through what it rests on, that has been replaced, repealed or has expired by a
 * day: the plan stands, but its ground is gone. Nearest first; what stands on a stale foundation is not followed further.
 */
export function staleFoundations(
  id: DocumentId,
  foundationsOf: (id: DocumentId) => readonly DocumentId[],
  lineage: Lineage,
  asOf: IsoDate,
): readonly StaleFoundation[] {
  const stale: StaleFoundation[] = [];
  const seen = new Set<DocumentId>([id]);
  let level: (readonly DocumentId[])[] = [[id]];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: (readonly DocumentId[])[] = [];
    for (const path of level) {
      for (const foundation of foundationsOf(path.at(-1) ?? id)) {
        if (seen.has(foundation)) continue;
        seen.add(foundation);
        const found = validity(lineage.historyOf(foundation), asOf);
        if (hasEnded(found)) stale.push({ path: [...path, foundation], validity: found });
        else next.push([...path, foundation]);
      }
    }
    level = next;
  }
  return stale;
}

/** Whether a document no longer holds at all: replaced, repealed or expired (hết hiệu lực toàn bộ). */
export function hasEnded({ status }: Validity): boolean {
  return status === 'replaced' || status === 'repealed' || status === 'expired';
}
