import type { Random } from '../../test/noise/random.js';
import type { Entry, Ledger } from './ledger.js';

/** The higher, the less the most cited documents stand out. */
const flatness = 5;
const tries = 4;

/**
 * Chooses which documents a text cites: documents of the centre that everybody cites (a few by thousands, most by a
 * handful), those of its own province, the recent ones more than the old. None is younger than the citing one.
 */
export class CitedDocuments {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** A document of the centre, heavy-tailed. */
  central(citing: Entry, random: Random): Entry | null {
    const places = this.#ledger.ofProvince(-1);
    const before = countBefore(places, citing.at);
    if (before === 0) return null;
    for (let attempt = 0; attempt < tries; attempt++) {
      const rank = Math.floor(flatness * ((places.length / flatness + 1) ** random.next() - 1));
      const at = places[placeOfRank(rank, places.length)];
      if (at !== undefined && at < citing.at) return this.#ledger.entry(at);
    }
    return this.#entryAt(places, before - 1 - recent(before, random));
  }

  /** A document of the same province, its own body's included. */
  nearby(citing: Entry, random: Random): Entry | null {
    const places = this.#ledger.ofProvince(citing.body.province);
    const before = countBefore(places, citing.at);
    return before === 0 ? null : this.#entryAt(places, before - 1 - recent(before, random));
  }

  /** A document of the committee above in the same province that orders something; null where there is none near. */
  above(citing: Entry, random: Random): Entry | null {
    for (let attempt = 0; attempt < 4 * tries; attempt++) {
      const entry = this.nearby(citing, random);
      if (entry?.body.level === 'province' && entry.body.code === 'TU' && citing.body.code !== 'TU')
        return entry;
    }
    return null;
  }

  /** The latest document of the same body and type. */
  predecessor(citing: Entry): Entry | null {
    const at = this.#ledger.previous(citing.at);
    return at === null ? null : this.#ledger.entry(at);
  }

  #entryAt(places: readonly number[], index: number): Entry | null {
    const at = places[Math.max(0, index)];
    return at === undefined ? null : this.#ledger.entry(at);
  }
}

/** How far back, of so many: near ones far more often, evenly on a logarithmic scale. */
function recent(count: number, random: Random): number {
  return Math.min(count - 1, Math.floor(count ** random.next()) - 1);
}

/** Popularity has nothing to do with age: ranks are spread over the list by a step that meets each place once. */
function placeOfRank(rank: number, size: number): number {
  return (rank * coprimeStep(size)) % size;
}

function coprimeStep(size: number): number {
  for (const prime of [7919, 7907, 7901]) if (size % prime !== 0) return prime;
  return 1;
}

/** How many of the ascending `places` are less than `at`. */
function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
