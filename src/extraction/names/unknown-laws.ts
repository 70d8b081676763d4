import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital, printedWord, sliceOf, tidy } from '../clean/printed.js';
import { joinedWords, wordsOfNames } from '../tables/stop-words.js';
import { type NameRead, withYear } from './law-year.js';

/** What the name of a law begins with. */
export const headOf = /^(?:bo luat|phap lenh|luat) /;

const lawStops =
  /^(?:nay|ngay|so|nam|do|duoc|quy|da|co|theo|thi|la|va|de|tai|do|cho|tren|trong|khi|khong|ma|nhu|hien|phai|hoac|voi|cac|su|vua|moi)$/;

const longestLaw = 14;

/** Behind a law that no list holds: its date, number or year, or the end of the clause. */
const lawEnds = /^(?:\s?;|,? (?:ngay ?\d|so ?:? ?\d|nam ?\d|(?:da )?duoc )| \((?:sua doi|thay the|moi)\b|$)/;

/**
 * A law that no list holds: its words to the end of the clause, the first with a capital. In grounds the first may be
 * small, and "và" may join words, where a date, a number or a semicolon shows the end: "Căn cứ Luật bảo vệ và phát
 * triển rừng ngày …".
 */
export function readUnknownLaw(clean: CleanText, from: number): NameRead | null {
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
  if (flat.startsWith('ve ', first)) return readSubject(clean, from, first + 've '.length);
  if (!capital && !namesOne.test(before)) return null;
  const whole = endOfWords(clean, first, true);
  if (whole !== null && lawEnds.test(flat.slice(whole, whole + 10)))
    return withYear(clean, tidy(sliceOf(clean, from, whole)), whole, 0.7);
  const end = capital ? endOfWords(clean, first, false) : null;
  return end === null ? null : withYear(clean, tidy(sliceOf(clean, from, end)), end, 0.7);
}

/** "Pháp lệnh về dân quân tự vệ", "Luật về Hội": named by its subject, which begins at `at`, up to the next stop. */
function readSubject(clean: CleanText, from: number, at: number): NameRead | null {
  if (!isCapital(clean, from)) return null;
  const end = endOfWords(clean, at, true);
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
  if (!read?.[0].includes(' ') || otherDocument.test(read[0])) return null;
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
