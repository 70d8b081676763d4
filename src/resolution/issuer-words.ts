import { remembering } from '../documents/remembering.js';
import type { Level } from '../facts/fact-types.js';

/** What the words of an issuing body (cơ quan ban hành) tell of its level. */
export type IssuerLevel = Exclude<Level, 'other'> | 'city';

/**
 * Words that tell the level of a body, the lowest level first: "Đảng ủy xã X, huyện Y, tỉnh Z" is a commune's. A
 * "thành phố" is a centrally run city or one inside a province: the place or the citing document tells which.
 */
const levelWords: readonly (readonly [IssuerLevel, RegExp])[] = [
  ['commune', /(?:^|\s)(?:[Xx]ã(?! hội)|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?=\s|$)/u],
  ['district', /(?:^|\s)(?:[Hh]uyện|[Qq]uận|[Tt]hị ủy|[Tt]hị xã)(?=\s|$)/u],
  ['city', /(?:^|\s)(?:[Tt]hành ủy|[Tt]hành phố|TP\.?)(?=\s|$)/u],
  ['province', /(?:^|\s)[Tt]ỉnh(?=\s|$)/u],
  [
    'central',
    /[Tt]rung ương|Bộ Chính trị|Ban Bí thư|Quốc hội|Chính phủ|(?:^|\s)TW(?=\s|$)|(?:^|\s)Bộ\s\p{Lu}/u,
  ],
];

/**
 * The level that the words of an issuer name; null when they name none ("Ban Thường vụ", "Hội đồng nhân dân").
 *
 * @example issuerLevel('Ban Chấp hành Đảng bộ tỉnh') // 'province'
 * @example issuerLevel('Ban Thường vụ Thành ủy') // 'city'
 */
export const issuerLevel = remembering((issuer): IssuerLevel | null => {
  const words = plain(issuer).replace(/[,;()–-]/g, ' ');
  return levelWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});

const properName = "(?<name>[\\p{Lu}\\d][\\p{L}\\d’']*(?:(?:\\s+|\\s*[–-]\\s*)[\\p{Lu}\\d][\\p{L}\\d’']*)*)";

/** A proper name after a word of each level, the lowest level first. */
const namesAfterLevel: readonly (readonly [level: IssuerLevel, pattern: RegExp])[] = (
  [
    ['commune', '[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu'],
    ['district', '[Hh]uyện(?: ủy)?|[Qq]uận(?: ủy)?|[Tt]hị xã|[Tt]hị ủy'],
    ['city', '[Tt]hành ủy|[Tt]hành phố|TP\\.?'],
    ['province', '[Tt]ỉnh(?: ủy)?'],
  ] as const
).map(([level, words]) => [level, new RegExp(`(?:^|[\\s(,])(?:${words})\\s+${properName}`, 'u')]);

/**
 * The proper name that follows the lowest word of level, as printed: "Thành ủy Vũng Tàu" names "Vũng Tàu", "Huyện ủy
 * Long Thành, tỉnh Đồng Nai" names "Long Thành". Null when no name follows.
 *
 * @param only look for names of this level and no other: in a title, that of the place it is about
 */
export function placeNameIn(words: string, only?: IssuerLevel): string | null {
  const text = plain(words);
  for (const [level, pattern] of namesAfterLevel) {
    const name = only === undefined || only === level ? pattern.exec(text)?.groups?.name : undefined;
    if (name) return name;
  }
  return null;
}

const plain = remembering((issuer) =>
  issuer
    .normalize('NFC')
    // "Thành ủy TP.HCM": the name is what follows the words for its kind.
    .replace(/(?:^|(?<=\s))(?:TP\.?\s*|Thành phố\s+)(?=\p{Lu})/gu, 'thành phố ')
    .replace(/uỷ/g, 'ủy')
    .replace(/Uỷ|Ủy(?=$|[^\p{L}])/gu, 'ủy')
    .replace(/\s+/g, ' '),
);
