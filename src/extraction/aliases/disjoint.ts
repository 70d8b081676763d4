/** Anything with a stretch of the cleaned text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Index of the first of `sorted` that begins at `at` or later. */
export function firstFrom(sorted: readonly Stretch[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of `sorted` (ascending, disjoint) covers a part of `from` … `to`. */
export function overlapsOne(sorted: readonly Stretch[], from: number, to: number): boolean {
  const before = sorted[firstFrom(sorted, to) - 1];
  return before !== undefined && before.to > from;
}

/** Both lists as one, ascending; of `added` only what overlaps neither `kept` nor another of its own. */
export function mergeDisjoint<T extends Stretch>(kept: readonly T[], added: readonly T[]): readonly T[] {
  const free: T[] = [];
  for (const one of [...added].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = free[free.length - 1];
    if ((!last || last.to <= one.from) && !overlapsOne(kept, one.from, one.to)) free.push(one);
  }
  if (free.length === 0) return kept;
  return [...kept, ...free].sort((a, b) => a.from - b.from);
}
