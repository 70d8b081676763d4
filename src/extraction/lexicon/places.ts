import { foldMarks } from '../../documents/fold.js';
import type { Facts } from '../../facts/fact-types.js';
import { isWordCode } from '../clean/codes.js';
import type { Lexicon } from './lexicon.js';
import { push } from './push.js';

/** A place and its name for comparison: "Bà Rịa – Vũng Tàu" is "ba ria - vung tau". */
export interface NamedPlace {
  readonly name: string;
  readonly folded: string;
}

export function placesFrom(facts: Facts): NamedPlace[] {
  return [...new Set(facts.places.map((place) => place.name))]
    .map((name) => ({ name, folded: plainName(name) }))
    .sort((a, b) => b.folded.length - a.folded.length);
}

const startOf = (text: string, at: number): number => text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);

export function byStart(places: readonly NamedPlace[]): Map<number, NamedPlace[]> {
  const map = new Map<number, NamedPlace[]>();
  for (const place of places) push(map, startOf(place.folded, 0), place);
  return map;
}

/** The longest place that `flat` names at `at`, as a whole word. */
export function placeAt(lexicon: Lexicon, flat: string, at: number): NamedPlace | undefined {
  return lexicon.placesByStart
    .get(startOf(flat, at))
    ?.find(
      (place) => flat.startsWith(place.folded, at) && !isWordCode(flat.charCodeAt(at + place.folded.length)),
    );
}

/** A place's name for comparison. */
export function plainName(name: string): string {
  return foldMarks(name)
    .replace(/[–-]/g, '-')
    .replace(/[^a-z -]/g, '')
    .trim();
}
