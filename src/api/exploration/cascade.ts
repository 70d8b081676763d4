import { daysBetween } from '../../documents/iso-date.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { CascadeRow } from '../../graph/read/read-cascade.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { groupBy } from '../requests/batched.js';

/** One document in a cascade, below the document that it carries out. */
export interface CascadeStepRow {
  readonly document: DocumentRow;
  readonly relation: RelationRow;
  readonly parent: DocumentRow;
  /** Steps from the document at the top. */
  readonly depth: number;
  /** Days from the issue of the parent, and of the document at the top; null where a day is unknown. */
  readonly lagDays: number | null;
  readonly totalLagDays: number | null;
}

/**
 * Each document of a cascade (triển khai từ Trung ương xuống) below its nearest superior. A district's plan names the
 * resolution, the central plan and the province's programme alike: it stands below the lowest of them, which is what it
 * was waiting for.
 */
export function cascadeSteps(root: DocumentRow, rows: readonly CascadeRow[]): readonly CascadeStepRow[] {
  const documents = new Map([
    [root.id, root],
    ...rows.map(({ document }) => [document.id, document] as const),
  ]);
  const upward = groupBy(rows, ({ document }) => document.id);
  const depths = new Map([[root.id, 0]]);
  const depthOf = (id: DocumentRow['id'], below: ReadonlySet<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // Two documents that carry out each other make a circle: it ends where it closes.
    const open = new Set([...below, id]);
    const parents = (upward.get(id) ?? []).filter(({ relation }) => !open.has(relation.targetId));
    const depth = 1 + Math.max(0, ...parents.map(({ relation }) => depthOf(relation.targetId, open)));
    depths.set(id, depth);
    return depth;
  };
  const steps = [...upward].flatMap(([id, ways]) => {
    if (id === root.id) return [];
    const nearest = ways
      .map(({ relation, document }) => ({
        relation,
        document,
        above: depthOf(relation.targetId, new Set([id])),
      }))
      .sort((a, b) => b.above - a.above || (a.relation.targetSortKey < b.relation.targetSortKey ? 1 : -1))[0];
    const parent = nearest && documents.get(nearest.relation.targetId);
    if (!nearest || !parent) return [];
    const { document, relation, above } = nearest;
    return [
      {
        document,
        relation,
        parent,
        depth: above + 1,
        lagDays: lag(parent, document),
        totalLagDays: lag(root, document),
      },
    ];
  });
  return steps.sort((a, b) => a.depth - b.depth || (a.document.sortKey < b.document.sortKey ? -1 : 1));
}

function lag(earlier: DocumentRow, later: DocumentRow): number | null {
  if (earlier.issuedOn === null || later.issuedOn === null) return null;
  return daysBetween(earlier.issuedOn, later.issuedOn);
}
