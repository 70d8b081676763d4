import { foldMarks } from '../../documents/fold.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { plainName } from '../lexicon/places.js';
import { rememberingWith } from '../lexicon/remembering-with.js';
import { align } from '../matching/align.js';
import { gapCost } from '../matching/letter-costs.js';
import { isSyllable } from '../matching/syllable.js';

const mostPlaces = 2000;

/**
 * The curated place that `printed` names. Only a name that no Vietnamese text can print, because a scan damaged it, is
 * taken for a place that is very like it: "Đồng Mây" is no "Đông Hà".
 */
export const placeNamed = rememberingWith(findPlace, mostPlaces);

function findPlace(printed: string, lexicon: Lexicon): string | null {
  const plain = plainName(printed).replace(/^(?:tinh|thanh pho|tp\.?) /, '');
  for (const place of lexicon.places) if (place.folded === plain) return place.name;
  const mayBePrinted = plain.split(/[ -]+/).every((word) => word === '' || isSyllable(word));
  // Without marks a letter that scans confuse may be wrong: "Pong Nai".
  const limit = mayBePrinted ? (foldMarks(printed) === printed.toLowerCase() ? 0.05 : 0) : 1 / 9;
  if (plain.length < 5 || limit === 0) return null;
  let best: { name: string; cost: number } | null = null;
  for (const place of lexicon.places) {
    // No reading within the limit leaves out or adds so many letters.
    if (Math.abs(place.folded.length - plain.length) > 2 + (place.folded.length * limit) / gapCost) continue;
    const found = align(plain, 0, place.folded, 1, place.folded.length * limit);
    if (found && found.at >= plain.length - 1 && (!best || found.cost < best.cost))
      best = { name: place.name, cost: found.cost };
  }
  return best?.name ?? null;
}

/** The province in which or of which a place is told: "Việt Trì" is in Phú Thọ. Null for a place that no table knows. */
export function provinceOf(place: string, lexicon: Lexicon): string | null {
  const { places } = lexicon.facts;
  const known = places.find((one) => one.name === place);
  if (!known) return null;
  return known.partOf === null ? known.name : (places.find((one) => one.id === known.partOf)?.name ?? null);
}
