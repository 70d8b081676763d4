import type { CascadePageQuery } from '../asking/operations.js';

export type Step = CascadePageQuery['cascade']['steps'][number];

/** A step of a cascade in the place where it is read. */
export interface CascadeRow {
  readonly step: Step;
  /** How far it is set in: 1 below the document at the top. */
  readonly depth: number;
  /** Where its parent and itself stand on the time axis, 0 to 1; null where a day is unknown. */
  readonly from: number | null;
  readonly at: number | null;
}

/**
 * The steps as a tree is read: each below the document that it carries out, the earlier first, undated ones last.
 *
 * @example cascadeRows(root, steps).map(({ depth, step }) => [depth, step.document.symbol])
 */
export function cascadeRows(
  root: { readonly id: string; readonly issuedOn: string | null },
  steps: readonly Step[],
): readonly CascadeRow[] {
  const place = timeAxis([root.issuedOn, ...steps.map(({ document }) => document.issuedOn)]);
  const children = new Map<string, Step[]>();
  for (const step of steps) {
    const siblings = children.get(step.parent.id) ?? [];
    siblings.push(step);
    children.set(step.parent.id, siblings);
  }
  const rows: CascadeRow[] = [];
  const placed = new Set<string>([root.id]);
  const add = (parent: { readonly id: string; readonly issuedOn: string | null }, depth: number): void => {
    for (const step of (children.get(parent.id) ?? []).sort(byDay)) {
      // A document of two superiors stands below the first of them.
      if (placed.has(step.document.id)) continue;
      placed.add(step.document.id);
      rows.push({ step, depth, from: place(parent.issuedOn), at: place(step.document.issuedOn) });
      add(step.document, depth + 1);
    }
  };
  add(root, 1);
  return rows;
}

function byDay({ document: a }: Step, { document: b }: Step): number {
  const [one, other] = [a.issuedOn ?? '9999', b.issuedOn ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/** Places days on an axis from 0 to 1; null for an unknown day. */
export function timeAxis(days: readonly (string | null)[]): (day: string | null) => number | null {
  const times = days.flatMap((day) => (day === null ? [] : [Date.parse(day)]));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return (day) => {
    if (day === null) return null;
    return last === first ? 0 : (Date.parse(day) - first) / (last - first);
  };
}
