import type { CitationRole } from '../../documents/citation.js';
import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';

/** In codes: a list and its title are no longer. */
const longestList = 20_000;
const longestTitle = 260;

const title =
  /^danh muc (?:cac |\d{1,3} )?(?:van ban|nghi quyet|quyet dinh|thong tu|chi thi|nghi dinh|quy pham)[^(:]*/;
const ends = /\b(?:bai bo|thay the|huy bo)\b/;
const changes = /\b(?:sua doi|bo sung|dieu chinh)\b/;

/**
 * What the title of the list in which a citation of an annex stands says of all its members: "DANH MỤC VĂN BẢN BỊ BÃI BỎ".
 * Null where no such title stands above, and where it names more than one thing that is done ("SỬA ĐỔI, THAY THẾ").
 *
 * @param from where the annexes begin
 */
export function roleOfList(clean: CleanText, from: number, at: number): CitationRole | null {
  const { flat, codes } = clean;
  const least = Math.max(from, at - longestList);
  let start = at;
  do start = flat.lastIndexOf('danh muc', start - 1);
  while (
    start > least &&
    !((codes[start - 1] ?? blankLine) <= blankLine && codes[start - 1] !== 32 && isCapital(clean, start + 5))
  );
  if (start < least) return null;
  const words = title.exec(flat.slice(start, Math.min(at, start + longestTitle)))?.[0] ?? '';
  const body = words.slice(0, untilSmall(clean, start, words.length));
  if (ends.test(body) === changes.test(body)) return null;
  return ends.test(body) ? 'replaces' : 'amends';
}

/** How many of `length` codes stand in front of the first word in small letters. */
function untilSmall(clean: CleanText, start: number, length: number): number {
  let small = 0;
  for (let i = 0; i < length; i++) {
    const code = clean.codes[start + i] ?? 0;
    if (code < 0x61 || code > 0x7a) continue;
    small = isCapital(clean, start + i) ? 0 : small + 1;
    if (small > 2) return i - 2;
  }
  return length;
}
