import type { CleanText } from '../clean/clean-text.js';
import { hasMarks, isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike, patience } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import { type BodyRead, withPlace } from './issuer-place.js';
import type { IssuerTable, KnownName } from './issuer-table.js';

/** The known body that damaged letters at `from` are most like; null where none is like enough. */
export function readDamaged(
  clean: CleanText,
  from: number,
  table: IssuerTable,
  lexicon: Lexicon,
): BodyRead | null {
  // Where marks are printed the letters are mostly right.
  const marked = hasMarks(clean, from);
  if (marked && !isCapital(clean, from)) return null;
  const limit = marked ? 0.17 : 0.3;
  const usual = nearestName(clean.flat, from, table.usual, limit);
  const best =
    usual && usual.share < 0.15 ? usual : nearer(usual, nearestName(clean.flat, from, table.others, limit));
  if (!best || isPrintedRight(clean, from, best.at)) return null;
  return withPlace(clean, best.known.name, best.at, lexicon);
}

/** Marks and only syllables that can be: another body with a like name, no damaged one. */
const isPrintedRight = (clean: CleanText, from: number, to: number): boolean =>
  hasMarks(clean, from) &&
  clean.flat
    .slice(from, to)
    .split(/[^a-z0-9]+/)
    .every(isSyllable);

interface NearName {
  readonly known: KnownName;
  readonly at: number;
  /** Cost a letter. */
  readonly share: number;
}

const nearer = (a: NearName | null, b: NearName | null): NearName | null =>
  a && b ? (b.share < a.share ? b : a) : (a ?? b);

function nearestName(
  flat: string,
  from: number,
  names: readonly KnownName[],
  limit: number,
): NearName | null {
  let best: NearName | null = null;
  for (const known of names) {
    if (!beginsAlike(flat, from, known.folded)) continue;
    const found = align(flat, from, known.folded, 1, limitToBeat(known.folded.length, limit, best));
    const share = found ? (found.cost + 0.3) / known.folded.length : 1;
    if (found && (!best || share < best.share)) best = { known, at: found.at, share };
  }
  return best;
}

/** What a name may cost to be nearer than `best`; no less than {@link align} is patient with, so that it reads alike. */
function limitToBeat(length: number, limit: number, best: NearName | null): number {
  const own = length * limit;
  if (!best) return own;
  const toBeat = best.share * length - 0.29;
  return toBeat < patience ? Math.min(own, toBeat) : own;
}
