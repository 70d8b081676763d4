import type { Segment } from './segment.js';
import type { Suffix, SuffixReader } from './suffix.js';

/** "108/2014/NĐ-" before a line that the scan lost: decrees (nghị định) with a year are the Government's. */
export function readCutDecree(
  { clean, expected, year }: SuffixReader,
  segments: readonly Segment[],
): Suffix | null {
  const [first, second] = segments;
  if (!first || second || !year || first.folded !== 'nd' || !expected.includes('nd')) return null;
  if (clean.flat[first.to] !== '-') return null;
  const to = first.to + 1;
  return {
    year: year.text,
    type: 'NĐ',
    body: 'CP',
    party: false,
    to,
    repairs: [...year.repairs, { from: first.from, to, as: 'NĐ-CP' }],
    cost: 0.4,
    known: true,
    otherTypes: [],
    otherBodies: [],
  };
}
