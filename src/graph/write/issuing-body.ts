import { Bodies } from '../../documents/body.js';
import { foldMarks, slug } from '../../documents/fold.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { BodyFact, Facts, Level, PlaceFact, System } from '../../facts/fact-types.js';
import { type FactIndex, factIndex, placeKey } from '../../resolution/fact-index.js';
import { placeOfIssuer } from '../../resolution/standing.js';

/** The body that issued a document (cơ quan ban hành), as far as its series and issuer tell. */
export interface IssuingBody {
  /** `btc`, `tu.dong-nai`, `tw.bo-chinh-tri`. */
  readonly id: string;
  readonly code: string;
  /** Null where only the documents themselves name it: a committee of a place that the facts do not know. */
  readonly name: string | null;
  readonly level: Level;
  readonly system: System;
  /** The nearest place that the facts know. */
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
  readonly #bodies: Bodies;
  readonly #places: ReadonlyMap<string, readonly PlaceFact[]>;

  constructor(facts: Facts) {
    this.#index = factIndex(facts);
    this.#bodies = new Bodies(facts.bodies);
    this.#places = livesOfPlaces(facts.places);
  }

  /**
   * The issuing body of a document of `series`, or of a document without one by its issuer's printed name; null where
   * neither tells. The body is one through all lives of its place (a merged province goes on under a name that it had).
   *
   * @example bodies.find('tw', 'Bộ Chính trị')?.id // 'tw.bo-chinh-tri'
   * @example bodies.find('tu.dong-nai', null)?.name // 'Tỉnh ủy Đồng Nai'
   * @example bodies.find(null, 'Ban Thường vụ Tỉnh ủy Đồng Nai')?.id // 'tu.dong-nai'
   */
  find(series: string | null, issuer: string | null): IssuingBody | null {
    if (series === null) return issuer === null ? null : this.#named(issuer);
    const [code = series, ...place] = series.split('.');
    const kind = this.#bodies.byId(code) ?? this.#index.bodyByCode(code);
    if (!kind) return unknownBody(series, code);
    if (place.length > 0) return this.#bodyOfPlace(kind, series, place.join('.'));
    return organOf(kind, issuer) ?? { ...listedBody(kind), id: series, derived: kind.id !== series };
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
    const older = body.placeId;
    if (older === null || day === null) return older;
    const lives = [...this.#places.values()].find((all) => all.some(({ id }) => id === older)) ?? [];
    return lives.find(({ from }) => from !== null && from <= day)?.id ?? older;
  }

  #named(issuer: string): IssuingBody | null {
    const read = this.#bodies.readName(issuer);
    if (!read) return null;
    const { body, rest } = read;
    if (!body.perPlace) {
      // "Ban Chấp hành Trung ương Đoàn Thanh niên" is another body than the one whose name it begins with.
      const isOther = /^\p{Lu}/u.test(rest) && !/^khóa/iu.test(rest);
      return isOther ? null : (organOf(body, issuer) ?? listedBody(body));
    }
    const key = placeOfIssuer(issuer, null, null, this.#index)?.key;
    return key ? this.#bodyOfPlace(body, `${body.id}.${key}`, key) : null;
  }

  /** `where`: the place's part of a series, as in `dong-nai`, `dong-nai~phong-chong-tham-nhung`, `~1a2b3c-district`. */
  #bodyOfPlace(kind: BodyFact, id: string, where: string): IssuingBody {
    const [key = '', committee] = where.split('~');
    const place = this.#places.get(key)?.at(-1) ?? null;
    const around = place ?? this.#placeAround(key);
    return {
      id,
      code: kind.code,
      name: place && committee === undefined ? nameOfPlaceBody(kind, place) : null,
      level: place?.level ?? (around ? levelBelow(around.level) : levelOf(where, kind)),
      system: kind.system,
      placeId: around?.id ?? null,
      parentId: kind.partOf === null ? null : this.#parentOf(kind.partOf, key === '' ? where : key),
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

  #parentOf(kindId: string, where: string): string {
    return this.#bodies.byId(kindId)?.perPlace ? `${kindId}.${where}` : kindId;
  }
}

/** All lives of each place, the youngest first, by the part of a series that they share. */
function livesOfPlaces(places: readonly PlaceFact[]): Map<string, PlaceFact[]> {
  const lives = new Map<string, PlaceFact[]>();
  for (const place of places) lives.set(placeKey(place), [...(lives.get(placeKey(place)) ?? []), place]);
  for (const all of lives.values()) all.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return lives;
}

function levelBelow(level: Level): Level {
  return level === 'province' ? 'district' : 'commune';
}

/** The level of a body whose place only one file knows: the series says it, or else the code. */
function levelOf(where: string, kind: BodyFact): Level {
  if (where === 'trung-uong') return 'central';
  const said = /-(province|district|commune)$/.exec(where)?.[1];
  return said === 'province' || said === 'district' || said === 'commune' ? said : kind.level;
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
  const name = organs[body.id]?.find((organ) => foldMarks(issuer).trim().startsWith(foldMarks(organ)));
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
