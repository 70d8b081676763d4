import { foldMarks } from '../../documents/fold.js';
import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, printedWord, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { lawNames } from '../tables/law-names.js';
import { joinedWords, wordsOfNames } from '../tables/stop-words.js';

/** A document's name and where it ends. */
export interface NameRead {
  readonly name: string;
  readonly to: number;
  readonly confidence: number;
}

interface KnownLaw {
  readonly name: string;
  readonly folded: string;
}

const lawLists = new WeakMap<Lexicon, ReadonlyMap<string, readonly KnownLaw[]>>();

/** Known laws by the first word of their own name, longest first. */
function lawsOf(lexicon: Lexicon): ReadonlyMap<string, readonly KnownLaw[]> {
  let laws = lawLists.get(lexicon);
  if (!laws) {
    const names = new Set([
      ...lawNames,
      ...lexicon.facts.named.filter((fact) => fact.kind === 'law').map((fact) => fact.name),
    ]);
    const map = new Map<string, KnownLaw[]>();
    const list = (name: string): void => {
      const folded = foldMarks(name);
      const key = keyOf(folded, 0);
      map.set(key, [...(map.get(key) ?? []), { name, folded }]);
    };
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      list(name);
      // Many a law was an ordinance before, and what bounds the name of one bounds that of the other.
      const other = name.startsWith('Luật ')
        ? `Pháp lệnh ${name.slice(5)}`
        : name.replace(/^Pháp lệnh /, 'Luật ');
      if (!names.has(other)) list(other);
    }
    laws = map;
    lawLists.set(lexicon, laws);
  }
  return laws;
}

const headOf = /^(?:bo luat|phap lenh|luat) /;

const keyOf = (flat: string, from: number): string => {
  const head = headOf.exec(flat.slice(from, from + 10))?.[0] ?? '';
  return head + (/^[a-z]+/.exec(flat.slice(from + head.length, from + head.length + 10))?.[0] ?? '');
};

/**
 * Reads the law, code or ordinance that begins at `from`: "Luật Đất đai", "Luật sửa đổi, bổ sung một số điều của Luật
 * Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương". Null for "luật" as a common word.
 */
export function readLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  if (!isCapital(clean, from)) return null;
  return readAmendingLaw(clean, from, lexicon) ?? readPlainLaw(clean, from, lexicon);
}

function readPlainLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  const { flat } = clean;
  for (const law of lawsOf(lexicon).get(keyOf(flat, from)) ?? []) {
    const to = from + law.folded.length;
    if (!flat.startsWith(law.folded, from)) continue;
    if (isWordCode(flat.charCodeAt(to)) && !gluedOn.test(flat.slice(to, to + 8))) continue;
    return withYear(clean, law.name, to, 0.95);
  }
  return readUnknownLaw(clean, from);
}

/** What a page may print without a space behind a law: "Luật Đất đaingày 29 tháng 11 …". */
const gluedOn = /^(?:ngay ?\d|so ?\d|nam ?\d)/;

const amending =
  /(?:bo luat|phap lenh|luat) (?:sua d[a-z]{1,2}i|bo sung)(?:,? (?:b[a-z]{1,2} s[a-z]{1,3}ng|sua d[a-z]{1,2}i))?(?: (?:m[a-z]t s[a-z0-9] di[a-z]{1,2}u|dieu [\d, va]{1,20}))?(?: cua)?(?: (?:cac|[\d]{1,2}))? /y;

function readAmendingLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  amending.lastIndex = from;
  const match = amending.exec(clean.flat);
  if (!match) return null;
  let to = from + match[0].length;
  let last = to;
  for (let laws = 0; laws < 8; laws++) {
    const next = readPlainLaw(clean, to, lexicon);
    if (!next) break;
    last = next.to;
    const joint = /^(?:,| va|;)? (?=luat |bo luat |phap lenh )/.exec(clean.flat.slice(last, last + 12));
    if (!joint || joint[0] === ' ') break;
    to = last + joint[0].length;
  }
  if (last === from + match[0].length)
    last += manyLaws.exec(clean.flat.slice(last, last + 140))?.[0].length ?? 0;
  return last === from + match[0].length
    ? null
    : { name: tidy(sliceOf(clean, from, last)), to: last, confidence: 0.9 };
}

/** "… của 9 Luật trong lĩnh vực xây dựng": what the laws have in common stands for their names, to the end of the clause. */
const manyLaws =
  /^luat (?:trong (?:cac )?linh vuc|(?:co )?lien quan den) (?:(?!(?:luat|nghi dinh|nghi quyet|quyet dinh|thong tu) )[a-z, ])+?(?=\s?[;.)]|,? (?:ngay|so) \d|,? duoc )/;

const lawStops =
  /^(?:nay|ngay|so|nam|do|duoc|quy|da|co|theo|thi|la|va|de|tai|do|cho|tren|trong|khi|khong|ma|nhu|hien|phai|hoac|voi|cac|su|vua|moi)$/;

const longestLaw = 14;

/** Behind a law that no list holds: its date, number or year, or the end of the clause. */
const lawEnds = /^(?:\s?;|,? (?:ngay ?\d|so ?:? ?\d|nam ?\d|duoc )| \((?:sua doi|thay the|moi)\b|$)/;

/**
 * A law that no list holds: its words to the end of the clause, the first with a capital. In grounds the first may be
 * small, and "và" may join words, where a date, a number or a semicolon shows the end: "Căn cứ Luật bảo vệ và phát
 * triển rừng ngày …".
 */
function readUnknownLaw(clean: CleanText, from: number): NameRead | null {
  const { flat } = clean;
  const head = headOf.exec(flat.slice(from, from + 10));
  if (!head) return null;
  const first = from + head[0].length;
  const before = flat.slice(Math.max(0, from - 8), from);
  // "VĂN BẢN QUY PHẠM PHÁP LUẬT" in capitals is no law.
  if (/(?:phap|ky|du|quy) $/.test(before)) return null;
  const capital = isCapital(clean, first);
  const about = aboutMatters(clean, from, first);
  if (about !== null) return withYear(clean, tidy(sliceOf(clean, from, about)), about, 0.75);
  if (!capital && !namesOne.test(before)) return null;
  const whole = endOfWords(clean, first, true);
  if (whole !== null && lawEnds.test(flat.slice(whole, whole + 10)))
    return withYear(clean, tidy(sliceOf(clean, from, whole)), whole, 0.7);
  const end = capital ? endOfWords(clean, first, false) : null;
  return end === null ? null : withYear(clean, tidy(sliceOf(clean, from, end)), end, 0.7);
}

/** What leads to a law named in small letters: "Căn cứ", "quy định chi tiết thi hành", "theo quy định của". */
const namesOne = /(?:can cu|thi hanh|quy dinh cua|dieu cua|quy dinh tai|thuc hien) $/;

/** "về nhiệm vụ, quyền hạn cụ thể của …", "thuế sử dụng đất, …": to the date or number of it that follows, commas and all. */
const matters = /^[a-z]+(?:,? [a-z]+){1,26}?(?=,? (?:ngay (?:thang )?\d|so ?:? ?\d))/;

/** Where a name ends that holds commas and begins with "về" or stands in the grounds, with its date or number behind it. */
function aboutMatters(clean: CleanText, from: number, first: number): number | null {
  const { flat } = clean;
  if (!flat.startsWith('ve ', first) && !flat.startsWith('can cu ', from - 'can cu '.length)) return null;
  const read = matters.exec(flat.slice(first, first + 180));
  if (!read || !read[0].includes(' ') || otherDocument.test(read[0])) return null;
  return first + read[0].length;
}

const otherDocument =
  /(?:^| )(?:(?:bo )?luat|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|van ban|theo|duoc|can cu)(?: |$)/;

/** Where the words of a law's name end that begin at `first`; null when there are none. */
function endOfWords(clean: CleanText, first: number, overAnd: boolean): number | null {
  const { flat, codes } = clean;
  const inCapitals = isCapital(clean, first) && isCapital(clean, first + 1);
  let end: number | null = null;
  let to = first;
  for (let words = 0; words < longestLaw; words++) {
    const word = /^[a-z]+/.exec(flat.slice(to, to + 12))?.[0];
    if (word === undefined) break;
    if (words > 0 && endsLaw(clean, to, word) && !(overAnd && word === 'va' && joinsWords(clean, to + 3)))
      break;
    end = to + word.length;
    if (flat[end] !== ' ' || codes[end] === blankLine) break;
    to = end + 1;
    if (inCapitals && codes[end] === lineBreak && !isCapital(clean, to + 1)) break;
  }
  return end;
}

/** Whether the name of a law is over before the word at `at`, by its marks and the word before it. */
function endsLaw(clean: CleanText, at: number, word: string): boolean {
  if (!lawStops.test(word) || wordsOfNames.has(printedWord(clean, at, word.length))) return false;
  const before = /[a-z]+ $/.exec(clean.flat.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !joinedWords.has(before + word);
}

/** Whether "và" before `at` joins words of one name: "bảo vệ và phát triển", not "và Nghị định", "và các". */
const joinsWords = (clean: CleanText, at: number): boolean =>
  !nextDocument.test(clean.flat.slice(at, at + 11)) &&
  !lawStops.test(/^[a-z]*/.exec(clean.flat.slice(at, at + 8))?.[0] ?? '');

const nextDocument = /^(?:luat|bo luat|phap lenh|hien phap|nghi|quyet dinh|thong tu|chi thi|van ban)/;

/**
 * "Luật Đất đai năm 2024", "Luật Đất đai 2024", "Luật Luật sư sửa đổi 2012": the year tells which. "Luật Giá (sửa đổi)" is a
 * law in the making, another than the one in force.
 */
export function withYear(clean: CleanText, name: string, to: number, confidence: number): NameRead {
  const making = inTheMaking.exec(clean.flat.slice(to, to + 24));
  if (making) {
    const end = to + making[0].length;
    return { name: `${name} ${tidy(sliceOf(clean, to + 1, end))}`, to: end, confidence };
  }
  const year = yearBehind.exec(clean.flat.slice(to, to + 30));
  return year
    ? {
        name: `${name}${year[1] === undefined ? '' : ' (sửa đổi)'} năm ${year[2]}`,
        to: to + year[0].length,
        confidence,
      }
    : { name, to, confidence };
}

const inTheMaking = /^ \((?:sua doi|sua doi, bo sung|thay the|moi)\)(?! nam \d)/;

const yearBehind = /^( sua doi(?:, bo sung)?)? (?:nam )?((?:19|20)\d{2})(?![\d/-]|\.\d)/;
