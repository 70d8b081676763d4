import type { PlaceFact } from '../facts/fact-types.js';
import { foldMarks } from './fold.js';
import type { IsoDate } from './iso-date.js';

/** Words for the kind of a place that may stand before its name; longest first. */
const kindWords =
  /^(thanh pho truc thuoc trung uong|thanh pho|thu do|thi xa|dac khu|tinh|quan|huyen|phuong|xa|tp) /;

/** Looks up places (địa danh) by id and by printed name. */
export class Places {
  readonly #byId = new Map<string, PlaceFact>();
  readonly #byName = new Map<string, PlaceFact[]>();

  constructor(places: readonly PlaceFact[]) {
    for (const place of places) {
      this.#byId.set(place.id, place);
      for (const name of new Set([place.name, ...place.aliases].map(foldPlaceName))) {
        const named = this.#byName.get(name);
        if (named) named.push(place);
        else this.#byName.set(name, [place]);
      }
    }
  }

  byId(id: string): PlaceFact | null {
    return this.#byId.get(id) ?? null;
  }

  /**
   * Every place that a name has meant, provinces before smaller places: marks, case, hyphens and the placing of the
   * tone (Hòa, Hoà) make no difference, nor does a word for its kind.
   *
   * @example places.named('tỉnh Bà Rịa-Vũng Tàu') // [Bà Rịa - Vũng Tàu]
   */
  named(name: string): readonly PlaceFact[] {
    const folded = foldPlaceName(name);
    const found = this.#byName.get(folded) ?? this.#byName.get(folded.replace(kindWords, '')) ?? [];
    return [...found].sort((a, b) => Number(a.level !== 'province') - Number(b.level !== 'province'));
  }

  /**
   * The place that a name meant on a day: of a name with two lives, the life that held then. With no day, the life that
   * ended last or still lasts.
   *
   * @example places.namedOn('Đồng Nai', day('2023-03-10')) // dong-nai
   * @example places.namedOn('Đồng Nai', day('2025-08-01')) // dong-nai.2025
   */
  namedOn(name: string, on: IsoDate | null): PlaceFact | null {
    const lives = this.named(name);
    if (on !== null) {
      const then = lives.find((place) => livedOn(place, on));
      if (then) return then;
    }
    return [...lives].sort((a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999'))[0] ?? null;
  }

  /** The life of a place that held on a day: the place itself, or the successor that bears its name. */
  lifeOn(place: PlaceFact, on: IsoDate): PlaceFact {
    return livedOn(place, on)
      ? place
      : (this.named(place.name).find((other) => other.level === place.level && livedOn(other, on)) ?? place);
  }
}

/** Whether a body or place was there on a day. */
export function livedOn(
  fact: { readonly from: IsoDate | null; readonly until: IsoDate | null },
  on: IsoDate,
): boolean {
  return (fact.from === null || fact.from <= on) && (fact.until === null || on <= fact.until);
}

function foldPlaceName(name: string): string {
  return foldMarks(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
