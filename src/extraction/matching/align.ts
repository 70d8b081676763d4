import { isWordCode } from '../clean/codes.js';
import { costTable, gapCost } from './letter-costs.js';

/** Where an approximate match ends (or begins, when it was aligned backwards), and what it cost. */
export interface Alignment {
  readonly at: number;
  readonly cost: number;
}

const band = 5;
const width = 2 * band + 1;
const farAway = 1e6;
/** Cost that the beginning of a phrase may have beyond its share. */
export const patience = 3.2;
/** Two rows of costs with a cell that is never reached at either end. */
const firstRow = new Float32Array(width + 2);
const secondRow = new Float32Array(width + 2);
/** The codes that the phrase is read into, the nearest first; grown when a longer phrase comes. */
let nearby = new Uint8Array(256);

/**
 * Reads `phrase` into `text` from `start` on (`step` 1) or up to `start` backwards (`step` -1) and returns the other
 * end of the best reading that costs at most `limit` and ends at a word's border; null when there is none. Only
 * lengths that differ by up to five codes are tried, so the time is linear in the phrase.
 */
export function align(
  text: string,
  start: number,
  phrase: string,
  step: 1 | -1,
  limit: number,
): Alignment | null {
  const table = costTable();
  const length = phrase.length;
  if (length + band >= nearby.length) nearby = new Uint8Array(2 * (length + band));
  const codes = nearby;
  // A reading that is so many letters longer or shorter costs more than the limit.
  const reach = Math.min(band, Math.floor((limit + 0.01) / gapCost));
  let above = firstRow;
  let row = secondRow;
  for (let k = 0; k < width + 2; k++) {
    above[k] = farAway;
    row[k] = farAway;
  }
  for (let k = band; k <= band + reach; k++) above[k + 1] = (k - band) * gapCost;
  for (let j = 1; j <= band; j++) codes[j] = codeAt(text, start, step, j);
  for (let i = 1; i <= length; i++) {
    codes[i + band] = codeAt(text, start, step, i + band);
    const wanted = (phrase.charCodeAt(step === 1 ? i - 1 : length - i) & 127) << 7;
    let lowest = farAway;
    for (let k = band - Math.min(i, reach); k <= band + reach; k++) {
      const j = i + k - band;
      let cost = (above[k + 2] ?? farAway) + gapCost;
      if (j > 0) {
        const same = (above[k + 1] ?? farAway) + (table[wanted | (codes[j] ?? 0)] ?? 1);
        if (same < cost) cost = same;
        const extra = (row[k] ?? farAway) + gapCost;
        if (extra < cost) cost = extra;
      }
      row[k + 1] = cost;
      if (cost < lowest) lowest = cost;
    }
    // What begins badly is given up early: damage is spread over a phrase.
    if (lowest > limit || lowest > patience + limit * (i / length)) return null;
    const next = above;
    above = row;
    row = next;
  }
  return bestBorder(above, text, start, length, step, limit);
}

/** The `j`-th code behind (or before) `start`; outside the text 0, which is like no letter. */
function codeAt(text: string, start: number, step: 1 | -1, j: number): number {
  const at = step === 1 ? start + j - 1 : start - j;
  return at >= 0 && at < text.length ? text.charCodeAt(at) & 127 : 0;
}

function bestBorder(
  costsAtEnd: Float32Array,
  text: string,
  start: number,
  length: number,
  step: 1 | -1,
  limit: number,
): Alignment | null {
  let best: Alignment | null = null;
  for (let k = 0; k < width; k++) {
    const j = length + k - band;
    const cost = costsAtEnd[k + 1] ?? farAway;
    if (j <= 0 || cost > limit || (best && cost >= best.cost)) continue;
    const at = step === 1 ? start + j : start - j;
    if (at < 0 || at > text.length) continue;
    const outside = step === 1 ? text.charCodeAt(at) : text.charCodeAt(at - 1);
    const inside = step === 1 ? text.charCodeAt(at - 1) : text.charCodeAt(at);
    if (isWordCode(outside) || !isWordCode(inside)) continue;
    best = { at, cost };
  }
  return best;
}

/**
 * Whether `phrase` may stand at `at`: most of six codes from its code `from` on are the same or easily confused, one
 * letter more or less before them allowed. Cheap, so that {@link align} is tried on few phrases only.
 */
export function beginsAlike(text: string, at: number, phrase: string, from = 0): boolean {
  const table = costTable();
  const count = Math.min(6, phrase.length - from - 1);
  for (let shift = -1; shift <= 1; shift++) {
    let misses = 0;
    for (let i = from + 1; i <= from + count && misses * 3 < count; i++) {
      const read = (text.charCodeAt(at + i + shift) & 127) << 7;
      if ((table[read | (phrase.charCodeAt(i) & 127)] ?? 1) >= 1) misses++;
    }
    if (misses * 3 < count) return true;
  }
  return false;
}

const missesAllowed = 2;

/**
 * Whether `phrase` may end at `end`: of its last six codes at most two have nothing like them at their place or right
 * beside it. More generous than {@link beginsAlike}: a letter may be lost or added anywhere among them.
 */
export function endsAlike(text: string, end: number, phrase: string): boolean {
  const table = costTable();
  let misses = 0;
  for (let back = 1; back <= 6 && back <= phrase.length; back++) {
    const meant = phrase.charCodeAt(phrase.length - back) & 127;
    const at = end - back;
    if (
      (table[((text.charCodeAt(at) & 127) << 7) | meant] ?? 1) >= 1 &&
      (table[((text.charCodeAt(at - 1) & 127) << 7) | meant] ?? 1) >= 1 &&
      (back === 1 || (table[((text.charCodeAt(at + 1) & 127) << 7) | meant] ?? 1) >= 1) &&
      ++misses > missesAllowed
    )
      return false;
  }
  return true;
}
