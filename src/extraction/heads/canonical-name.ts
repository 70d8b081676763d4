import { foldMarks } from '../../documents/fold.js';
import { remembering } from '../../documents/remembering.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { rememberingWith } from '../lexicon/remembering-with.js';
import { align, beginsAlike } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import { formerBodies } from '../tables/former-bodies.js';
import { issuerNames } from '../tables/issuer-names.js';

const mostNames = 2000;

/** A body's name as the curated table prints it, or as much of it; else only its first letter and places in capitals. */
export const canonicalName = rememberingWith(inFull, mostNames);

function inFull(printed: string, lexicon: Lexicon): string {
  const known = knownName(printed, lexicon);
  if (known !== null || printed !== printed.toUpperCase()) return known ?? printed;
  const words = printed.split(' ');
  for (let count = words.length - 1; count > 1; count--) {
    const head = lexicon.bodyNames.get(foldMarks(words.slice(0, count).join(' ')));
    if (head !== undefined) return `${head} ${inSmallLetters(words.slice(count).join(' '), lexicon)}`;
  }
  // "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN"
  for (let count = 1; count < words.length - 1; count++) {
    const tail = lexicon.bodyNames.get(foldMarks(words.slice(count).join(' ')));
    if (tail !== undefined)
      return `${withCapital(inSmallLetters(words.slice(0, count).join(' '), lexicon))} ${tail}`;
  }
  return withCapital(inSmallLetters(printed, lexicon));
}

const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Bodies as citations print them, by their folded names: former ones are in no curated table. */
const citedNames: ReadonlyMap<string, string> = new Map(
  [...issuerNames, ...formerBodies].map((name) => [foldMarks(name), name]),
);

function knownName(printed: string, lexicon: Lexicon): string | null {
  const folded = foldMarks(printed);
  const known = lexicon.bodyNames.get(folded) ?? citedNames.get(folded);
  if (known !== undefined) return known;
  // A department bears the name of its ministry: "Sở Nội vụ".
  const ministry = /^so /.test(folded) ? lexicon.bodyNames.get(`bo ${folded.slice(3)}`) : undefined;
  return ministry === undefined ? damagedName(folded, lexicon) : `Sở ${ministry.slice(3)}`;
}

/**
 * The known body that a long name is most like. One that no Vietnamese text can print ("BỘ VĂN HÓA, THỂ THAOV À DU LỊCH")
 * was damaged; where every word can be, no more than one letter may be another.
 */
function damagedName(folded: string, lexicon: Lexicon): string | null {
  if (folded.length < 12) return null;
  const mayBePrinted = folded.split(/[^a-z]+/).every((word) => word === '' || isSyllable(word));
  let best: { name: string; cost: number } | null = null;
  for (const [name, printed] of lexicon.bodyNames) {
    if (Math.abs(name.length - folded.length) > 2 || !beginsAlike(folded, 0, name)) continue;
    const found = align(folded, 0, name, 1, name.length / (mayBePrinted ? 20 : 8));
    if (found && found.at >= folded.length - 1 && (!best || found.cost < best.cost))
      best = { name: printed, cost: found.cost };
  }
  return best?.name ?? null;
}

/** Behind these words the name of a person, place or event is a school's own: "trường THCS Lê Lợi". */
const schools =
  /(?:^|.* )(?:thpt|thcs|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo)(?: (?:chuyên|(?:dân tộc )?(?:nội|bán) trú|số \d+))* (?=\S)/i;

/** A name in capitals as it stands in a sentence: places with capitals, "tỉnh Sơn Bình", all else without. */
function inSmallLetters(printed: string, lexicon: Lexicon): string {
  const name = printed.normalize('NFC').replace(word, (one) => (isShort(one) ? one : one.toLowerCase()));
  const folded = foldMarks(printed);
  if (folded.length !== name.length) return name;
  const place = lexicon.places.find((one) => folded === one.folded || folded.endsWith(` ${one.folded}`));
  if (place && (place.folded.includes(' ') || name.endsWith(place.name.toLowerCase()) || folded === name))
    return name.slice(0, name.length - place.name.length) + place.name;
  // By its marks: "cơ quan" is no "quận".
  const level = /(?:^|.* )(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (?=\S)/.exec(name);
  const before = level?.[0] ?? schools.exec(name)?.[0];
  return before === undefined
    ? name
    : before + inTitleCase(printed.normalize('NFC').slice(before.length).toUpperCase());
}

/** A place in capitals as it stands in a sentence: "SƠN BÌNH" is "Sơn Bình". */
export const inTitleCase = remembering(
  (place) =>
    place === place.toUpperCase()
      ? place.replace(word, (one) => (isShort(one) ? one : withCapital(one.toLowerCase())))
      : place,
  mostNames,
);

const word = /[^\s–-]+/gu;

/** Letters without a vowel stand for words: "ĐẢNG ỦY TCTBM". */
const isShort = (one: string): boolean => !/[aeiouy]/.test(foldMarks(one));
