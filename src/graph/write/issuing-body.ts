import { foldMarks, slug } from '../../documents/fold.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { BodyFact, Facts, Level, PlaceFact, System } from '../../facts/fact-types.js';
import { type FactIndex, factIndex, foldWords, placeKey } from '../../resolution/fact-index.js';

/** The body that issued a document (cơ quan ban hành), as far as its series and issuer tell. */
export interface IssuingBody {
  /** `btc`, `tu.dong-nai`, `tw.bo-chinh-tri`. */
  readonly id: string;
  readonly code: string;
  /** Null where only the documents themselves name it: a committee of a place that the facts do not know. */
  readonly name: string | null;
  readonly level: Level;
  readonly system: System;
  readonly placeId: string | null;
  readonly parentId: string | null;
  /** True for a body that the facts do not list: it lives as long as a document needs it. */
  readonly derived: boolean;
}

/** Bodies that share one code with another and have no code of their own: three bodies issue under /TW. */
const organs: Readonly<Record<string, readonly string[]>> = { tw: ['Bộ Chính trị', 'Ban Bí thư'] };

/** Finds the issuing body of documents by their series, made once for one set of facts. */
export class IssuingBodies {
  readonly #index: FactIndex;
  readonly #bodies: ReadonlyMap<string, BodyFact>;
  readonly #places: ReadonlyMap<string, readonly PlaceFact[]>;
  readonly #byName: ReadonlyMap<string, BodyFact>;

  constructor(facts: Facts) {
    this.#index = factIndex(facts);
    this.#bodies = new Map(facts.bodies.map((body) => [body.id, body]));
    this.#places = livesOfPlaces(facts.places);
    const names = facts.bodies
      .filter((body) => !body.perPlace)
      .flatMap((body) => body.names.map((name) => [foldWords(name), body] as const));
    // Of two bodies that bear one name, the first in the file is meant.
    this.#byName = new Map(names.reverse());
  }

  /**
   * The issuing body of a document of `series` whose issuer reads `issuer`; null where neither tells. The body is one
   * through all lives of its place (a merged province goes on under a name that it had).
   *
   * @example bodies.find('tw', 'Bộ Chính trị')?.id // 'tw.bo-chinh-tri'
   * @example bodies.find('tu.dong-nai', null)?.name // 'Tỉnh ủy Đồng Nai'
   */
  find(series: string | null, issuer: string | null): IssuingBody | null {
    if (series === null) return issuer === null ? null : this.#named(issuer);
    const [code = series, ...place] = series.split('.');
    const kind = this.#bodies.get(code) ?? this.#index.bodyByCode(code);
    if (!kind) return unknownBody(series, code);
    if (place.length > 0) return this.#bodyOfPlace(kind, series, place.join('.'));
    return kind.id === code
      ? (organOf(kind, issuer) ?? listedBody(kind))
      : { ...listedBody(kind), id: series, derived: true };
  }

  /** The body with the bodies that it belongs to, itself first. */
  lineage(body: IssuingBody): IssuingBody[] {
    const parent = body.parentId === null ? null : this.find(body.parentId, null);
    return parent ? [body, ...this.lineage(parent)] : [body];
  }

  /**
   * The place of a body's document by its day: provinces that kept their name in a merger are two places. The older
   * life is meant where no day tells.
   *
   * @example bodies.placeOn(body, '2026-01-05') // 'dong-nai.2025'
   */
  placeOn(body: IssuingBody, day: IsoDate | null): string | null {
    if (body.placeId === null) return null;
    const lives = this.#places.get(yearless(body.placeId)) ?? [];
    const life = lives.find((place) => day !== null && place.from !== null && place.from <= day);
    return life?.id ?? body.placeId;
  }

  /** The body that a name stands for, marks and case aside; bodies of places have none of their own. */
  #named(name: string): IssuingBody | null {
    const body = this.#byName.get(foldWords(name));
    return body ? (organOf(body, name) ?? listedBody(body)) : null;
  }

  #bodyOfPlace(kind: BodyFact, id: string, key: string): IssuingBody {
    const place = this.#places.get(key)?.at(-1) ?? null;
    const around = place ?? this.#placeAround(key);
    return {
      id,
      code: kind.code,
      name: place ? nameOfPlaceBody(kind, place) : key.startsWith('~') ? (kind.names[0] ?? kind.code) : null,
      level: place?.level ?? (around ? levelBelow(around.level) : kind.level),
      system: kind.system,
      placeId: around?.id ?? null,
      parentId: kind.partOf === null ? null : this.#parentOf(kind.partOf, key),
      derived: true,
    };
  }

  /** The nearest place around one that the facts do not know: `dong-nai` for `dong-nai.long-thanh`. */
  #placeAround(key: string): PlaceFact | null {
    const dot = key.lastIndexOf('.');
    if (dot < 0) return null;
    const outer = key.slice(0, dot);
    return this.#places.get(outer)?.at(-1) ?? this.#placeAround(outer);
  }

  #parentOf(kindId: string, placeKey: string): string {
    return this.#bodies.get(kindId)?.perPlace ? `${kindId}.${placeKey}` : kindId;
  }
}

/** All lives of each place, the youngest first, by the part of a series that they share. */
function livesOfPlaces(places: readonly PlaceFact[]): Map<string, PlaceFact[]> {
  const lives = new Map<string, PlaceFact[]>();
  for (const place of places) lives.set(placeKey(place), [...(lives.get(placeKey(place)) ?? []), place]);
  for (const all of lives.values()) all.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return lives;
}

function yearless(placeId: string): string {
  return placeId.replace(/\.\d{4}$/, '');
}

function levelBelow(level: Level): Level {
  return level === 'province' ? 'district' : 'commune';
}

function listedBody(body: BodyFact): IssuingBody {
  return {
    id: body.id,
    code: body.code,
    name: body.names[0] ?? body.code,
    level: body.level,
    system: body.system,
    placeId: null,
    parentId: body.partOf,
    derived: false,
  };
}

function organOf(body: BodyFact, issuer: string | null): IssuingBody | null {
  if (issuer === null) return null;
  const name = organs[body.id]?.find((organ) => foldMarks(issuer).startsWith(foldMarks(organ)));
  if (name === undefined) return null;
  return { ...listedBody(body), id: `${body.id}.${slug(name)}`, name, parentId: body.id, derived: true };
}

function nameOfPlaceBody(kind: BodyFact, place: PlaceFact): string {
  if (kind.id === 'tu' && place.partyCommittee !== null) return place.partyCommittee;
  const name = kind.names[0] ?? kind.code;
  return kind.system === 'party' ? `${name} ${place.name}` : `${name} ${place.kind} ${place.name}`;
}

/** A code that no fact explains still groups its documents. */
function unknownBody(series: string, code: string): IssuingBody {
  return {
    id: series,
    code: code.toUpperCase(),
    name: null,
    level: 'other',
    system: 'state',
    placeId: null,
    parentId: null,
    derived: true,
  };
}
