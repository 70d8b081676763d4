import { readingCost } from '../matching/reading-cost.js';
import { foldedDigits } from '../tables/confusable-letters.js';
import type { Year } from './read-year.js';
import type { Segment } from './segment.js';
import type { Suffix } from './suffix.js';

/** The suffix of the National Assembly and its Standing Committee: `/2020/QH14`, `/2017/UBTVQH14`. */
export function readLegislature(first: Segment, year: Year | null): Suffix | null {
  const match = /^([a-z0]{1,7}?)([0-9oilsbz|]{2})$/.exec(first.folded);
  const letters = match?.[1] ?? '';
  const name = ['qh', 'ubtvqh'].find((one) => readingCost(letters, one, 0.85) !== null);
  if (!match || !year || name === undefined) return null;
  const term = [...(match[2] ?? '')].map((letter) => foldedDigits[letter] ?? letter).join('');
  const body = `${name.toUpperCase()}${term}`;
  const repaired = first.folded !== body.toLowerCase();
  return {
    year: year.text,
    type: null,
    body,
    party: false,
    to: first.to,
    repairs: repaired ? [...year.repairs, { from: first.from, to: first.to, as: body }] : year.repairs,
    cost: (repaired ? 0.3 : 0) + year.repairs.length * 0.3,
    known: true,
    otherTypes: [],
    otherBodies: [],
  };
}
