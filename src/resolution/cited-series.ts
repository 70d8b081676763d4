import { slug } from '../documents/fold.js';
import type { IsoDate } from '../documents/iso-date.js';
import { type DocumentSymbol, leadIssuer } from '../documents/symbol.js';
import type { BodyFact } from '../facts/fact-types.js';
import type { FactIndex } from './fact-index.js';
import { foldWords } from './fold-words.js';
import { type IssuerLevel, issuerLevel } from './issuer-words.js';
import { type IssuerPlace, keyOnlyHere, placeOfIssuer, type Standing } from './standing.js';

/** The series (mã cơ quan và nơi) that a symbol belongs to, read where it stands. */
export interface CitedSeries {
  /** `tw`, `tu.dong-nai`, `bcd.dong-nai~phong-chong-tham-nhung`. */
  readonly series: string;
  /**
   * True where the words themselves tell the place; false where it is the citing document's own by default, so that
   * a clearer mention of the same symbol in that document may correct it.
   */
  readonly told: boolean;
}

type Rung = IssuerPlace['level'];

/** Codes that say of which level their committee is, whoever cites them. */
const rungOfCode: Readonly<Record<string, Rung>> = {
  HU: 'district',
  QU: 'district',
  ThU: 'district',
  TXU: 'district',
};

/** What is printed with a symbol and tells whose it is. */
export interface Printed {
  /** "của Ban Thường vụ Tỉnh ủy". */
  readonly issuer: string | null;
  /** The day printed with it: a name may have meant another place then. */
  readonly on: IsoDate | null;
}

/**
 * The series of a symbol printed in a document that stands at `standing`. "Ban Chấp hành Đảng bộ tỉnh" in a city's plan
 * is the province's; "Ban Thường vụ Thành ủy" there is the city's own; a place that nothing tells becomes one that only
 * this file knows.
 *
 * @example citedSeries(parseSymbol('25-CTr/TU'), { issuer: 'Ban Chấp hành Đảng bộ tỉnh', on }, ofVungTau, index).series
 * // 'tu.ba-ria-vung-tau'
 */
export function citedSeries(
  symbol: DocumentSymbol,
  { issuer, on }: Printed,
  standing: Standing,
  index: FactIndex,
): CitedSeries {
  const code = leadIssuer(symbol);
  const body = index.bodyByCode(code);
  const id = body?.id ?? slug(code);
  const words = issuer === null ? null : issuerLevel(issuer);
  if (isOneBody(body, words, standing)) return { series: id, told: true };
  const { key, told } = placeOf(code, issuer, words, { ...standing, on: on ?? standing.on }, index);
  const committee = issuer === null ? null : index.committees.named(id, foldWords(issuer));
  return { series: `${id}.${key}${committee === null ? '' : `~${committee}`}`, told };
}

/** Whether a code stands for one body, whichever place cites it; else there is one in each place. */
function isOneBody(body: BodyFact | null, words: IssuerLevel | null, standing: Standing): boolean {
  const saysLocal = words !== null && words !== 'central';
  // A code that the facts do not know is a central office's in a central text, and a local one's in a local text.
  if (body === null) return standing.level === 'central' && !saysLocal;
  if (body.perPlace) return false;
  // A steering committee that the facts know at the centre ("BCĐCCTP") has a namesake in each province, which is meant
  // there unless the centre is named.
  if (body.code.startsWith('BCĐ') && !body.code.startsWith('BCĐTW')) {
    return words === 'central' || (!saysLocal && (standing.level === null || standing.level === 'central'));
  }
  return !saysLocal || body.level === 'central';
}

/**
 * The place that words mean to one who stands at `standing`, as a key; null when they tell none: "của Ban Thường vụ
 * Tỉnh ủy" is the citing document's province, "của Bộ Chính trị" no place.
 */
export function placeOfWords(words: string, standing: Standing, index: FactIndex): string | null {
  const named = placeOfIssuer(words, null, standing.on, index);
  if (named?.key && !isMisreadProvince(named, standing, index)) return withinProvince(named, standing);
  const rung = rungOfWords(issuerLevel(words), standing);
  return rung && keyAt(rung, standing);
}

/**
 * All provinces are known: in a text whose own province is one of them, any other name after "Tỉnh ủy" is a word that a
 * scan has ruined ("Tỉnh ủy vvé" for "Tỉnh ủy về"). Elsewhere it may be the province of an invented example.
 */
function isMisreadProvince(named: IssuerPlace, { place }: Standing, index: FactIndex): boolean {
  const isUnknown = named.level === 'province' && named.key !== null && !index.isProvince(named.key);
  return isUnknown && place?.province != null && index.isProvince(place.province);
}

function placeOf(
  code: string,
  issuer: string | null,
  words: IssuerLevel | null,
  standing: Standing,
  index: FactIndex,
): { readonly key: string; readonly told: boolean } {
  if (words === 'central') return { key: 'trung-uong', told: true };
  const key = issuer === null ? null : placeOfWords(issuer, standing, index);
  if (key !== null) return { key, told: true };
  return { key: keyAt(rungOfCode[code] ?? defaultRung(code, standing), standing), told: false };
}

/** "Huyện ủy Long Thành" in a document of Đồng Nai is that of Đồng Nai. */
function withinProvince(named: IssuerPlace, standing: Standing): string {
  const province = named.province ?? standing.place?.province ?? null;
  const isBelow = named.level !== 'province' && named.province === null;
  if (isBelow && province !== null) return `${province}.${named.key}`;
  return keyOnlyHere(named, standing.unknown);
}

/** The rung that an issuer's words mean to one who stands at `standing`. */
function rungOfWords(words: IssuerLevel | null, standing: Standing): Rung | null {
  if (words === null || words === 'central') return null;
  if (words !== 'city') return words;
  return standing.place?.provinceIsCity ? 'province' : 'district';
}

/** The rung meant where no words tell: one's own, except that only a city's committee writes its own /TU. */
function defaultRung(code: string, standing: Standing): Rung {
  if (/TU$/.test(code) && !standing.isCity) return 'province';
  if (code === 'ĐU') return 'commune';
  return standing.level === null || standing.level === 'central' ? 'province' : standing.level;
}

/** The place on a rung of the citing document's ladder; one that only its file knows where the ladder has none. */
function keyAt(rung: Rung, standing: Standing): string {
  const { place, level, unknown } = standing;
  if (rung === 'province' && place?.province) return place.province;
  if (rung === (level ?? 'province')) return place?.key ?? unknown;
  return `${unknown}-${rung}`;
}
