import type { CitationRole } from '../../documents/citation.js';
import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';

/** In codes: a list and its title are no longer. */
const longestList = 20_000;
const longestTitle = 260;
const longestSmallTitle = 120;

/** What a list and a part of it are headed with: "DANH MỤC …", "A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ". */
const heads = /\b(?:danh muc|van ban)\b/g;
const ofList =
  /^danh muc (?:cac |\d{1,3} )?(?:van ban|nghi quyet|quyet dinh|thong tu|chi thi|nghi dinh|quy pham)[^(:|]*/;
const ofPart = /^van ban[^(:|]*/;
/** In front of a part's heading: "A. ", "II- ", "2. ". */
const partNumber = /(?<![a-z\d])(?:[a-h]|[ivx]{1,4}|\d{1,2}) ?[.):/-]? ?$/;
/** In codes. */
const longestNumber = 8;

const ends = /\b(?:bai bo|thay the|huy bo|(?:het|ng.ng|cham dut) hieu luc)\b/;
const endsInPart = /\bhieu luc (?:thi hanh )?mot phan\b/;
const endsEitherWay = /\btoan bo\b.{1,30}\bmot phan\b|\bmot phan\b.{1,30}\btoan bo\b/;
const changes = /\b(?:sua doi|bo sung|dieu chinh)\b/;
const goesOn = /\b(?:con hieu luc|con phu hop|tiep tuc)\b/;

/** How far a text was searched for headings of lists, and what the last one says. */
interface Searched {
  from: number;
  to: number;
  /** Where that heading stands; -1 where none does. */
  start: number;
  role: CitationRole | null;
}

/** The members of a list ask one after another: only what lies between two of them need be searched. */
const searched = new WeakMap<CleanText, Searched>();

/**
 * What the title of the list in which a citation of an annex stands, or of its part, says of all its members: "DANH MỤC VĂN
 * BẢN BỊ BÃI BỎ", "B. VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN". Null where no such title stands above, and where it names more than one
 * thing that is done ("SỬA ĐỔI, THAY THẾ").
 *
 * @param from where the annexes begin
 */
export function roleOfList(clean: CleanText, from: number, at: number): CitationRole | null {
  let last = searched.get(clean);
  if (!last || last.from !== from || last.to > at) {
    last = { from, to: Math.max(from, at - longestList), start: -1, role: null };
    searched.set(clean, last);
  }
  const words = clean.flat.slice(last.to, at);
  for (const { index } of words.matchAll(heads)) {
    const start = last.to + index;
    const role = roleOfTitle(clean, start, at);
    if (role === undefined) continue;
    last.start = start;
    last.role = role;
  }
  last.to = at;
  return last.start >= at - longestList ? last.role : null;
}

/** The same of the heading at `start`; undefined where none stands. */
function roleOfTitle(clean: CleanText, start: number, at: number): CitationRole | null | undefined {
  const isPart = clean.flat[start] === 'v';
  const isSmall = !isCapital(clean, start + (isPart ? 4 : 5));
  if (!isCapital(clean, start) || (isSmall && (isPart || !fillsLine(clean, start)))) return undefined;
  if (!beginsLine(clean, start, isPart)) return undefined;
  const words =
    (isPart ? ofPart : ofList).exec(clean.flat.slice(start, Math.min(at, start + longestTitle)))?.[0] ?? '';
  const title = isSmall ? words : words.slice(0, untilSmall(clean, start, words.length));
  // "| VĂN BẢN | LÝ DO |" heads a column.
  if (isPart && !ends.test(title) && !changes.test(title) && !goesOn.test(title)) return undefined;
  if (ends.test(title) === changes.test(title) || endsEitherWay.test(title)) return null;
  return ends.test(title) && !endsInPart.test(title) ? 'replaces' : 'amends';
}

/** "Danh mục văn bản bãi bỏ" on a line of its own is a title in small letters, too. */
function fillsLine({ codes, flat }: CleanText, start: number): boolean {
  let end = start;
  while ((codes[end] ?? blankLine) > blankLine) end++;
  return end - start <= longestSmallTitle && /^[a-z\d ,]*$/.test(flat.slice(start, end).trim());
}

/** Whether a line begins at `at`; of a part of a list also a cell, and either with a number in front. */
function beginsLine(clean: CleanText, at: number, isPart: boolean): boolean {
  if (isFirst(clean, at, isPart)) return true;
  const number = isPart ? partNumber.exec(clean.flat.slice(Math.max(0, at - longestNumber), at)) : null;
  return number !== null && isFirst(clean, at - number[0].length, true);
}

function isFirst({ codes }: CleanText, at: number, inCell: boolean): boolean {
  const before = codes[at - 1] ?? blankLine;
  return (
    before === 10 ||
    before === blankLine ||
    (inCell && (before === bar || (before === 32 && codes[at - 2] === bar)))
  );
}

const bar = 0x7c;

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
