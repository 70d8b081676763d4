import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { endOfDigits, isDigit, isLetter, isWordCode } from '../clean/codes.js';
import { capitalBit, foldTable } from '../clean/fold-table.js';
import { isCapital, printedLetter } from '../clean/printed.js';
import { digitsReadAsLetters, specks } from '../tables/confusable-letters.js';

/** Digits of a number that stand together, among them letters that a scan made of digits. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

const mostGroups = 4;

/** The groups that may make up a number which ends at `end`, in reading order: "1 40" are two. */
export function groupsBefore(clean: CleanText, end: number): Group[] {
  const last = groupBefore(clean, beforeSpecks(clean, end));
  if (!last) return [];
  const groups = [last];
  let head = last;
  while (groups.length < mostGroups && clean.flat.charCodeAt(head.from - 1) === 0x20) {
    const before = groupBefore(clean, head.from - 1);
    if (
      !before ||
      isPageNumber(clean, before) ||
      before.to - before.from > 4 ||
      isBar(clean, before) ||
      isLetter(clean.flat.charCodeAt(before.from - 1))
    )
      break;
    groups.unshift(before);
    head = before;
  }
  return groups;
}

/** Up to three digits alone on their line are the number of a page, not digits of a symbol that goes on below. */
const isPageNumber = (clean: CleanText, group: Group): boolean =>
  group.to - group.from <= 3 &&
  isBreak(clean.codes[group.from - 1]) &&
  isBreak(clean.codes[group.to]) &&
  /^\d+$/.test(clean.flat.slice(group.from, group.to));

const isBreak = (code: number | undefined): boolean => code === lineBreak || code === blankLine;

/** Where the line ends before the page number that stands above `at`; `at` where none does. */
export function beforePageNumber(clean: CleanText, at: number): number {
  if (!isBreak(clean.codes[at - 1])) return at;
  const group = groupBefore(clean, at - 1);
  return group && isPageNumber(clean, group) ? group.from : at;
}

/** A run of digits, or of letters that stand for digits, that ends at `to`. */
function groupBefore(clean: CleanText, to: number): Group | null {
  const { flat } = clean;
  let from = to;
  let digits = 0;
  while (from > 0 && to - from < 8) {
    if (isDigit(clean.codes[from - 1] ?? 0)) digits++;
    else if (digitsFor(clean, from - 1) === null && !isSpeckInNumber(clean, from - 1)) break;
    from--;
  }
  if (from > 0 && to - from >= 8 && isWordCode(flat.charCodeAt(from - 1))) return null;
  // "kh40", "nghi": the letters belong to a word.
  while (from < to && isLetter(flat.charCodeAt(from)) && from > 0 && isLetter(flat.charCodeAt(from - 1)))
    from++;
  if (from === to || (digits === 0 && to - from > 4)) return null;
  return { from, to };
}

/** The border of a table's cell: "| 18-NQ/TU". */
const isBar = (clean: CleanText, group: Group): boolean =>
  group.to - group.from === 1 && clean.flat[group.from] === '|';

function beforeSpecks(clean: CleanText, end: number): number {
  let to = end;
  while (to > 0 && end - to < 2 && specks.includes(clean.flat.charAt(to - 1))) to--;
  return to;
}

/** Digits that the letter at `i` may have been. */
function digitsFor(clean: CleanText, i: number): string | null {
  if (digitCodes()[clean.codes[i] ?? 0] !== 1) return null;
  return digitsReadAsLetters[printedLetter(clean, i)] ?? null;
}

let likeDigits: Uint8Array | null = null;

/** 1 for the codes of the letters that {@link digitsReadAsLetters} names: nearly all others are passed over quickly. */
function digitCodes(): Uint8Array {
  likeDigits ??= codeSet(Object.keys(digitsReadAsLetters).map(foldedLetter).join(''));
  return likeDigits;
}

const foldedLetter = (letter: string): string =>
  String.fromCharCode((foldTable()[letter.charCodeAt(0)] ?? 0) & ~capitalBit);

/** Dust between two digits: "1~24". */
function isSpeckInNumber(clean: CleanText, i: number): boolean {
  const { codes, flat } = clean;
  return specks.includes(flat.charAt(i)) && isDigit(codes[i - 1] ?? 0) && isDigit(codes[i + 1] ?? 0);
}

/** The digits that groups of a number are, with what else damaged ones may be; null when they are no number. */
export function digitsOf(
  clean: CleanText,
  groups: readonly Group[],
): { digits: string; others: string[]; changed: boolean } | null {
  const [only] = groups;
  if (only && groups.length === 1 && only.to > only.from && endOfDigits(clean.codes, only.from) === only.to) {
    const digits = clean.flat.slice(only.from, only.to);
    return /^0+$/.test(digits) ? null : { digits, others: [], changed: false };
  }
  let readings = [''];
  let changed = groups.length > 1;
  let digitsSeen = 0;
  for (const group of groups) {
    for (let i = group.from; i < group.to; i++) {
      const letter = clean.flat.charAt(i);
      if (letter >= '0' && letter <= '9') {
        readings = readings.map((reading) => reading + letter);
        digitsSeen++;
        continue;
      }
      if (isSpeckInNumber(clean, i)) {
        changed = true;
        continue;
      }
      const options = digitsFor(clean, i);
      if (options === null) return null;
      changed = true;
      readings = [...options].flatMap((digit) => readings.map((reading) => reading + digit)).slice(0, 8);
    }
  }
  const [digits, ...others] = readings;
  if (digits === undefined || digits === '' || /^0+$/.test(digits)) return null;
  // Letters alone are a number only in capitals: "lO-NQ/TW".
  if (
    digitsSeen === 0 &&
    !groups.some((group) => isCapital(clean, group.from) || isCapital(clean, group.to - 1))
  )
    return null;
  return { digits, others, changed };
}
