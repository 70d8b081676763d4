import { unknown } from './fold-table.js';
import { confusableLetters, confusableSequences } from './tables/confusable-letters.js';

/** Cost of taking one letter for another that scans confuse with it. */
const confusedCost = 0.3;
/** Cost of a letter more or less. */
const gapCost = 0.8;

let costs: Float32Array | null = null;

/** What it costs to read the folded code `read` as `as`: 0 the same, 0.3 easily confused, 1 anything else. */
export function substitutionCost(read: number, as: number): number {
  costs ??= makeCosts();
  return costs[((read & 127) << 7) | (as & 127)] ?? 1;
}

function makeCosts(): Float32Array {
  const table = new Float32Array(128 * 128).fill(1);
  for (let code = 0; code < 128; code++) table[(code << 7) | code] = 0;
  for (const group of confusableLetters) {
    for (const a of group) {
      for (const b of group) if (a !== b) table[(a.charCodeAt(0) << 7) | b.charCodeAt(0)] = confusedCost;
    }
  }
  return table;
}

/**
 * Cost of reading the whole of `read` as the whole of `as` (both folded), at most `limit`; null above it.
 * For short strings: symbols and their parts.
 */
export function readingCost(read: string, as: string, limit: number): number | null {
  if (read === as) return 0;
  if (Math.abs(read.length - as.length) * gapCost > limit + 1) return null;
  let best = alignmentCost(read, as);
  for (const [from, to] of confusableSequences) {
    const at = read.indexOf(from);
    if (at < 0) continue;
    const joined = read.slice(0, at) + to + read.slice(at + from.length);
    best = Math.min(best, confusedCost + (joined === as ? 0 : alignmentCost(joined, as)));
  }
  return best <= limit ? best : null;
}

function alignmentCost(read: string, as: string): number {
  const width = as.length + 1;
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let j = 1; j < width; j++) above[j] = j * gapCost;
  for (let i = 1; i <= read.length; i++) {
    row[0] = i * gapCost;
    for (let j = 1; j < width; j++) {
      const change = (above[j - 1] ?? 0) + substitutionCost(read.charCodeAt(i - 1), as.charCodeAt(j - 1));
      row[j] = Math.min(change, (above[j] ?? 0) + gapCost, (row[j - 1] ?? 0) + gapCost);
    }
    [above, row] = [row, above];
  }
  return above[width - 1] ?? 0;
}

/** Where an approximate match ends (or begins, when it was aligned backwards), and what it cost. */
export interface Alignment {
  readonly at: number;
  readonly cost: number;
}

const band = 5;
const width = 2 * band + 1;
const farAway = 1e6;
/** Cost that the beginning of a phrase may have beyond its share. */
const patience = 3.2;
let previous = new Float32Array(width);
let current = new Float32Array(width);

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
  const length = phrase.length;
  previous.fill(farAway);
  for (let k = band; k < width; k++) previous[k] = (k - band) * gapCost;
  for (let i = 1; i <= length; i++) {
    const wanted = phrase.charCodeAt(step === 1 ? i - 1 : length - i);
    let lowest = farAway;
    for (let k = 0; k < width; k++) {
      const j = i + k - band;
      let cost = farAway;
      if (j >= 0) {
        if (k + 1 < width) cost = (previous[k + 1] ?? farAway) + gapCost;
        if (j > 0) {
          const read = text.charCodeAt(step === 1 ? start + j - 1 : start - j);
          const same = (previous[k] ?? farAway) + (Number.isNaN(read) ? 1 : substitutionCost(read, wanted));
          if (same < cost) cost = same;
          const extra = k > 0 ? (current[k - 1] ?? farAway) + gapCost : farAway;
          if (extra < cost) cost = extra;
        }
      }
      current[k] = cost;
      if (cost < lowest) lowest = cost;
    }
    // What begins badly is given up early: damage is spread over a phrase.
    if (lowest > limit || lowest > patience + limit * (i / length)) return null;
    [previous, current] = [current, previous];
  }
  return bestBorder(text, start, length, step, limit);
}

function bestBorder(
  text: string,
  start: number,
  length: number,
  step: 1 | -1,
  limit: number,
): Alignment | null {
  let best: Alignment | null = null;
  for (let k = 0; k < width; k++) {
    const j = length + k - band;
    const cost = previous[k] ?? farAway;
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
  const count = Math.min(6, phrase.length - from - 1);
  for (let shift = -1; shift <= 1; shift++) {
    let alike = 0;
    for (let i = from + 1; i <= from + count; i++) {
      if (substitutionCost(text.charCodeAt(at + i + shift), phrase.charCodeAt(i)) < 1) alike++;
    }
    if (alike * 3 > count * 2) return true;
  }
  return false;
}

/** Letters and digits of the cleaned text. */
export function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === unknown;
}
