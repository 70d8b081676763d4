import type { Citation, ExtractedDocument } from '../documents/citation.js';
import { slug } from '../documents/fold.js';
import type { IsoDate } from '../documents/iso-date.js';
import { livedOn } from '../documents/place.js';
import type { Sha256 } from '../documents/source.js';
import { leadIssuer } from '../documents/symbol.js';
import type { PlaceFact } from '../facts/fact-types.js';
import { type FactIndex, placeKey, symbolOf } from './fact-index.js';
import { foldWords } from './fold-words.js';
import { type IssuerLevel, issuerLevel, placeNameIn } from './issuer-words.js';
import { sharedDistrictNames } from './shared-district-names.js';

/** A place as far as an issuer's words tell it. */
export interface IssuerPlace {
  readonly level: 'province' | 'district' | 'commune';
  /** `dong-nai`, `dong-nai.long-thanh`; null where the words tell the level and no name. */
  readonly key: string | null;
  /** Key of the province in which it lies, or which it is; null where nothing tells. */
  readonly province: string | null;
  /** True where that province is a centrally run city (thành phố trực thuộc Trung ương). */
  readonly provinceIsCity: boolean;
}

/**
 * Where a document stands on the ladder of places: what "tỉnh" or "Thành ủy" mean when it says so without a name.
 */
export interface Standing {
  readonly level: IssuerPlace['level'] | 'central' | null;
  readonly place: IssuerPlace | null;
  /** True where its own committee is a Thành ủy: a centrally run city, or a city inside a province. */
  readonly isCity: boolean;
  /** Its day of issue: a name may have meant another place on another day. */
  readonly on: IsoDate | null;
  /** Stands for a place that the text does not tell: the same throughout one file, different in every other. */
  readonly unknown: string;
}

/**
 * Where the issuing body of a held document stands, from its head; where the head names no place, from the titles of
 * what the same body issued before.
 *
 * @param citations those of this document
 */
export function standingOf(
  document: ExtractedDocument,
  citations: readonly Citation[],
  source: Sha256,
  index: FactIndex,
): Standing {
  const unknown = `~${source.slice(0, 12)}`;
  const on = document.issuedOn;
  const issuer = document.issuer ?? '';
  const words = issuerLevel(issuer);
  const symbol = document.symbol === null ? null : symbolOf(document.symbol);
  const body = symbol && index.bodyByCode(leadIssuer(symbol));
  if (words === 'central' || (words === null && body?.level === 'central' && !body.perPlace)) {
    return { level: 'central', place: null, isCity: false, on, unknown };
  }
  const told = underSuperior(placeOfIssuer(issuer, document.place, on, index), document.superior, on, index);
  // A name that lies in no known province may be a misreading of the head: what the titles name weighs more.
  const named =
    told?.key && told.province !== null ? told : (placeOfTitles(words, citations, on, index) ?? told);
  const place = named && { ...named, key: named.key && keyOnlyHere(named, unknown) };
  const codeLevel = body && body.level !== 'other' ? body.level : null;
  // Of the cities that name no place, all but a handful lie in a province.
  const level = place?.level ?? (words === 'city' ? 'district' : (words ?? codeLevel));
  const isCity = words === 'city' || (place?.level === 'province' && place.provinceIsCity);
  return { level, place, isCity, on, unknown };
}

/**
 * A name below the province tells its place only with the province: there is a xã Tân Tiến in most of them, and a huyện
 * Châu Thành in ten. Without one it means a place that only this file knows, so that no two are taken for one.
 */
export function keyOnlyHere({ level, key, province }: IssuerPlace, unknown: string): string {
  const isTelling = level === 'province' || (level === 'district' && !sharedDistrictNames.has(key ?? ''));
  return province !== null || isTelling ? (key ?? unknown) : `${unknown}-${key}`;
}

/** A district or commune of no known province lies in the one that the head prints above it: "TỈNH ỦY SÔNG LAM". */
function underSuperior(
  place: IssuerPlace | null,
  superior: string | null,
  on: IsoDate | null,
  index: FactIndex,
): IssuerPlace | null {
  if (!place?.key || place.province !== null || superior === null) return place;
  const above = placeOfIssuer(superior, null, on, index);
  if (!above?.key) return place;
  return { ...above, level: place.level, key: `${above.key}.${place.key}` };
}

/**
 * The one place that titles name of documents by a body of this level that is not named: "Nghị quyết … của Thành ủy về
 * xây dựng thành phố Vũng Tàu" in a plan of a Thành ủy. Null when they name none or several.
 */
function placeOfTitles(
  level: IssuerLevel | null,
  citations: readonly Citation[],
  on: IsoDate | null,
  index: FactIndex,
): IssuerPlace | null {
  if (level === null) return null;
  const names = citations.flatMap(({ statedIssuer, subject }) => {
    const isOwn =
      statedIssuer !== null && issuerLevel(statedIssuer) === level && placeNameIn(statedIssuer) === null;
    return (isOwn && subject !== null && placeNameIn(subject, level)) || [];
  });
  const [name, ...others] = new Set(names);
  if (name === undefined || others.length > 0) return null;
  return placeOfIssuer(`${levelWord[level]} ${name}`, null, on, index);
}

const levelWord: Readonly<Record<IssuerLevel, string>> = {
  central: 'Trung ương',
  province: 'tỉnh',
  city: 'thành phố',
  district: 'huyện',
  commune: 'xã',
};

/**
 * The place that an issuer names, or else the one at which its head is dated ("Đồng Nai, ngày …"). A name that a
 * province and its city share is the city's after "Thành ủy" and "thành phố", unless the place is centrally run. Of a
 * name with several lives the one that held on that day is meant: Huế lay in Thừa Thiên Huế until 31 December 2024.
 *
 * @param on the day on which the body issued the document; where it is unknown a province goes before a smaller place
 * @example placeOfIssuer('Thành ủy Vũng Tàu', null, null, index)?.key // 'ba-ria-vung-tau.vung-tau'
 */
export function placeOfIssuer(
  issuer: string,
  headPlace: string | null,
  on: IsoDate | null,
  index: FactIndex,
): IssuerPlace | null {
  const words = issuerLevel(issuer);
  const printed = placeNameIn(issuer);
  const name = printed ?? headPlace;
  if (name === null || words === 'central') return null;
  // "huyện Bình Dương Trung" bears a name of its own; a province or city may be printed with more around it.
  const isBelow = printed !== null && (words === 'district' || words === 'commune');
  const called = isBelow ? index.placesCalled(name) : index.placesIn(name);
  // "TP. HCM" is a name only with the word for its kind.
  const lives = called.length > 0 || words !== 'city' ? called : index.placesIn(`TP ${name}`);
  const place = lives.find((life) => on !== null && livedOn(life, on)) ?? lives[0] ?? null;
  const around = isBelow ? issuer.replace(name, ' ') : issuer;
  const others = index.placesIn(around).filter((life) => isProvince(life) && !lives.includes(life));
  // "xã Bình Dương" bears a province's name and says nothing of where it lies.
  const isNamesake = isBelow && place !== null && isProvince(place);
  const province = others[0] ?? (isNamesake ? null : provinceOf(place, index));
  if (place && isProvince(place)) {
    if (words === null || words === 'province' || (words === 'city' && place.kind !== 'tỉnh')) {
      return placed('province', placeKey(place), place);
    }
    if (words === 'city') return placed('district', below(place, name), place);
    // A district's head may be dated at its province's name, which names no district.
    return placed(words, printed === null ? null : below(province, name), province);
  }
  if (place && (place.level === 'district' || place.level === 'commune')) {
    return placed(place.level, placeKey(place), province);
  }
  if (words === 'district' || words === 'commune') return placed(words, below(province, name), province);
  // A province that the facts do not know is still one place in every file that names it.
  if (words === 'province') return inProvince('province', slug(name), slug(name));
  if (words !== 'city') return null;
  const above = province ?? provinceNamedAfter(name, index);
  return placed('district', below(above, name), above);
}

function placed(level: IssuerPlace['level'], key: string | null, province: PlaceFact | null): IssuerPlace {
  const isCity = province?.kind === 'thành phố';
  return { ...inProvince(level, key, province && placeKey(province)), provinceIsCity: isCity };
}

function inProvince(level: IssuerPlace['level'], key: string | null, province: string | null): IssuerPlace {
  return { level, key, province, provinceIsCity: false };
}

function below(province: PlaceFact | null, name: string): string {
  return province ? `${placeKey(province)}.${slug(name)}` : slug(name);
}

function isProvince(place: PlaceFact): boolean {
  return place.level === 'province';
}

function provinceOf(place: PlaceFact | null, index: FactIndex): PlaceFact | null {
  if (place === null || isProvince(place)) return place;
  return provinceOf(index.facts.places.find(({ id }) => id === place.partOf) ?? null, index);
}

/** The province of which a city's name is a part: Vũng Tàu lies in Bà Rịa – Vũng Tàu. */
function provinceNamedAfter(city: string, index: FactIndex): PlaceFact | null {
  const words = ` ${foldWords(city)} `;
  const found = index.facts.places.filter(
    (place) => isProvince(place) && ` ${foldWords(place.name)} `.includes(words),
  );
  return new Set(found.map(placeKey)).size === 1 ? (found[0] ?? null) : null;
}
