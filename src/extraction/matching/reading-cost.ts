import { confusableSequences } from '../tables/confusable-letters.js';
import { confusedCost, costTable, gapCost } from './letter-costs.js';

/**
 * Cost of reading the whole of `read` as the whole of `as` (both folded), at most `limit`; null above it.
 * For short strings: symbols and their parts.
 */
export function readingCost(read: string, as: string, limit: number): number | null {
  if (read === as) return 0;
  if (Math.abs(read.length - as.length) * gapCost > limit + 1) return null;
  let best = alignmentCost(read, as, limit);
  if (best <= confusedCost) return best <= limit ? best : null;
  for (const [from, to] of confusableSequences) {
    const at = read.indexOf(from);
    if (at < 0) continue;
    const joined = read.slice(0, at) + to + read.slice(at + from.length);
    best = Math.min(best, confusedCost + (joined === as ? 0 : alignmentCost(joined, as, limit)));
  }
  return best <= limit ? best : null;
}

let rowAbove = new Float32Array(32);
let rowBelow = new Float32Array(32);

/** A little more than the limit is compared with: costs are rounded. */
const rounding = 0.01;

/** Infinity as soon as it is clear that the cost is above `limit`. */
function alignmentCost(read: string, as: string, limit: number): number {
  const table = costTable();
  const columns = as.length;
  const longer = columns - read.length;
  // So many letters a reading within the limit may go astray and come back: all others are left out.
  const spare = Math.floor(((limit + rounding) / gapCost - Math.abs(longer)) / 2);
  if (spare < 0) return Number.POSITIVE_INFINITY;
  const least = Math.min(0, longer) - spare;
  const most = Math.max(0, longer) + spare;
  if (columns >= rowAbove.length) {
    rowAbove = new Float32Array(2 * columns);
    rowBelow = new Float32Array(2 * columns);
  }
  let above = rowAbove;
  let row = rowBelow;
  for (let j = 0; j <= columns && j <= most; j++) above[j] = j * gapCost;
  for (let i = 1; i <= read.length; i++) {
    const wanted = (read.charCodeAt(i - 1) & 127) << 7;
    const from = Math.max(1, i + least);
    const to = Math.min(columns, i + most);
    let lowest = from === 1 ? i * gapCost : Number.POSITIVE_INFINITY;
    row[from - 1] = lowest;
    if (to === i + most) above[to] = Number.POSITIVE_INFINITY;
    for (let j = from; j <= to; j++) {
      let cost = (above[j - 1] ?? 0) + (table[wanted | (as.charCodeAt(j - 1) & 127)] ?? 1);
      const lost = (above[j] ?? 0) + gapCost;
      if (lost < cost) cost = lost;
      const extra = (row[j - 1] ?? 0) + gapCost;
      if (extra < cost) cost = extra;
      row[j] = cost;
      if (cost < lowest) lowest = cost;
    }
    // Costs only grow from row to row.
    if (lowest > limit + rounding) return Number.POSITIVE_INFINITY;
    const next = above;
    above = row;
    row = next;
  }
  return above[columns] ?? 0;
}
