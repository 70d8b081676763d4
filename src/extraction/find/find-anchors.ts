import type { CleanText } from '../clean/clean-text.js';
import { endOfDigits, isDigit, isLetter, isWhite, isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { mayEndAt, wordEnds } from '../lexicon/word-ends.js';
import {
  endOfType,
  isBar,
  isCodeGluedAt,
  isMisreadTypeAt,
  isSlashBeforeType,
  isSlashMark,
  isYearBeforeType,
  isYearBehindMark,
  isYearOfSymbol,
} from '../symbols/misread-slash.js';
import { unreadable } from '../symbols/missing-digits.js';
import { yearBehindNumber } from '../symbols/year-behind-number.js';
import { numberWords } from '../tables/number-words.js';

/** Places worth a strict reading, found in a cheap look at each number. */
export interface Anchors {
  /** Ends of numbers that something like a symbol's suffix follows. */
  readonly symbolNumbers: readonly number[];
  /** Ends of bare numbers after "số" or a type word: "Nghị quyết 28". */
  readonly bareNumbers: readonly number[];
}

const numberWordSet: ReadonlySet<string> = new Set(numberWords.always);
const numberWordEnds = wordEnds(numberWords.always);

/** Finds the anchors among the numbers and slashes of a text, which begin at `starts`: each is looked at in a bounded window. */
export function findAnchors(clean: CleanText, starts: Uint32Array, lexicon: Lexicon): Anchors {
  const { codes } = clean;
  const symbolNumbers: number[] = [];
  const bareNumbers: number[] = [];
  for (const i of starts) {
    if (codes[i] !== 0x2f) {
      const end = endOfDigits(codes, i);
      if (end - i <= 6) {
        const suffixAt = suffixAfter(clean, end, lexicon);
        if (suffixAt >= 0) addAscending(symbolNumbers, suffixAt);
        else if (end - i <= 4 && isBareNumber(clean, i, end, lexicon)) bareNumbers.push(end);
      }
    } else {
      const end = numberBeforeSlash(clean, i);
      if (end >= 0) addAscending(symbolNumbers, end);
    }
  }
  return { symbolNumbers, bareNumbers };
}

function addAscending(list: number[], value: number): void {
  if ((list[list.length - 1] ?? -1) < value) list.push(value);
}

/** Dust between letters: ` ' ~ ^ . , */
const isSpeck = (code: number): boolean =>
  code === 0x60 || code === 0x27 || code === 0x7e || code === 0x5e || code === 0x2e || code === 0x2c;
const isSign = (code: number): boolean => code === 0x2d || code === 0x2f;

/** Where a number that ends at `end` (or a letter or two later: "4O") has a suffix, or -1. */
function suffixAfter(clean: CleanText, end: number, lexicon: Lexicon): number {
  const { codes } = clean;
  const mark = codes[end] ?? 0;
  if (isBar(mark) && (isYearOfSymbol(clean, end + 1) || isSlashBeforeType(clean, end, lexicon))) return end;
  if (isSlashMark(mark) && (isYearBehindMark(clean, end, lexicon) || isTypeAt(clean, end + 1, lexicon)))
    return end;
  // "18NQ/TW", "1662QĐ-KTNN", "93CP": no digits are these.
  if (isTypeAt(clean, end, lexicon) || isCodeGluedAt(clean, end) || isMisreadTypeAt(clean, end, lexicon))
    return end;
  let i = end;
  // A letter or two that may be digits: "4O-NQ".
  while (i < end + 2 && isLetter(codes[i] ?? 0)) i++;
  if (i > end && isSign(codes[i] ?? 0) && isWordCode(codes[i + 1] ?? 0)) return i;
  i = end;
  if (isWhite(codes[i] ?? 0)) i++;
  if (isSpeck(codes[i] ?? 0) && isSign(codes[i + 1] ?? 0)) i++;
  const sign = codes[i] ?? 0;
  if (isSign(sign)) {
    i++;
    // "302- -QĐ/TW": the hyphen printed twice.
    if (isWhite(codes[i] ?? 0) && codes[i + 1] === 0x2d && sign === 0x2d && isCapital(clean, i + 2)) i += 2;
    else if (isWhite(codes[i] ?? 0) || isSpeck(codes[i] ?? 0)) i++;
    // "19-| NQ/TW": a stroke of dust.
    else if (codes[i] === 0x7c && isWhite(codes[i + 1] ?? 0)) i += 2;
    // "08- -NQ/TU": a hyphen printed twice.
    if (sign === 0x2d && codes[i] === 0x2d && isCapital(clean, i + 1)) i++;
    const next = codes[i] ?? 0;
    // "08-(Tr/TU": a C read as a bracket.
    if (isLetter(next) || (next === 0x28 && isCapital(clean, i + 1))) return end;
    // "/2017/" or, at the foot of a page, "28-" and a page number.
    if (next >= 0x30 && next <= 0x39) {
      return sign === 0x2f
        ? slashWithin(codes, i, 7) ||
          isYearOfSymbol(clean, i) ||
          isYearBeforeType(clean, i, lexicon) ||
          isCodeWithDigit(clean, i)
          ? end
          : -1
        : isWhite(codes[end + 1] ?? 0) || isCodeWithDigit(clean, i)
          ? end
          : -1;
    }
    return sign === 0x2f && slashWithin(codes, i, 7) ? end : -1;
  }
  // No hyphen, or a damaged one: "28NQ/TW", "28.NQ/TW", specks: "28~-NQ/TW".
  while (i < end + 3 && isSpeck(codes[i] ?? 0)) i++;
  if (isSign(codes[i] ?? 0) && isLetter(codes[i + 1] ?? 0)) return end;
  if (!isLetter(sign) && isLetter(codes[i + 1] ?? 0)) i++;
  if (!isLetter(codes[i] ?? 0) || isDayWord(codes, i)) return -1;
  return slashWithin(codes, i, 8) && !numberGoesOn(codes, i) ? end : -1;
}

const isTypeAt = (clean: CleanText, at: number, lexicon: Lexicon): boolean =>
  isCapital(clean, at) && endOfType(clean, at, lexicon) > 0;

/** "892/8KHĐT-TH", "47-0Đ/TW", "11/7T-BCA": the first letter of a code or type, read as a digit. */
const isCodeWithDigit = (clean: CleanText, at: number): boolean =>
  isCapital(clean, at + 1) && (isCapital(clean, at + 2) || isSign(clean.codes[at + 2] ?? 0));

/** "Quy định 105 ngày 19/12/2017": the slash is that of a date. */
function isDayWord(codes: Uint8Array, at: number): boolean {
  return codes[at] === 0x6e && codes[at + 1] === 0x67 && codes[at + 2] === 0x61 && codes[at + 3] === 0x79;
}

/** "3O7/": letters that stand for digits, and digits behind them, before the slash. */
function numberGoesOn(codes: Uint8Array, from: number): boolean {
  let i = from;
  while (likeDigits.has(codes[i] ?? 0)) i++;
  if (i === from || !isDigit(codes[i] ?? 0)) return false;
  while (isDigit(codes[i] ?? 0) || likeDigits.has(codes[i] ?? 0)) i++;
  return codes[i] === 0x2f;
}

const likeDigits: ReadonlySet<number> = new Set([...'oilszbgqdt|'].map((letter) => letter.charCodeAt(0)));

function slashWithin(codes: Uint8Array, from: number, window: number): boolean {
  for (let i = from; i < from + window; i++) {
    const code = codes[i] ?? 0;
    if (code === 0x2f)
      return isLetter(codes[i + 1] ?? 0) || isWhite(codes[i + 1] ?? 0) || (codes[i + 1] ?? 0) === 0x31;
    if (!isWordCode(code) && !isWhite(code)) return false;
  }
  return false;
}

/** The end of a number of which no digit survived ("lO-NQ/TW"), looked for before a slash between letters; or -1. */
function numberBeforeSlash(clean: CleanText, slash: number): number {
  const { codes } = clean;
  if (!isLetter(codes[slash + 1] ?? 0) && !isWhite(codes[slash + 1] ?? 0)) return -1;
  let i = slash;
  while (i > 0 && slash - i < 7 && isWordCode(codes[i - 1] ?? 0)) i--;
  if (i === slash) return -1;
  const before = codes[i - 1] ?? 0;
  if (isSign(before) && isWordCode(codes[i - 2] ?? 0)) return i - 1;
  return slash - i <= 5 && /^[oilsbzgq|]{1,4}$/.test(clean.flat.slice(i, slash)) ? slash : -1;
}

function isBareNumber(clean: CleanText, from: number, end: number, lexicon: Lexicon): boolean {
  const { codes, flat } = clean;
  const after = codes[end] ?? 32;
  if (
    isWordCode(after) ||
    after === 0x24 ||
    unreadable.has(after) ||
    ((after === 0x2e || after === 0x2c) && isDigit(codes[end + 1] ?? 0)) ||
    (goesOnAsSymbol(clean, end) && yearBehindNumber(clean, end) === null)
  )
    return false;
  if (isLetter(codes[from - 1] ?? 0)) return followsShortType(clean, from, lexicon);
  if (!isWhite(codes[from - 1] ?? 0)) return false;
  if (!mayEndAt(numberWordEnds, codes, from - 1) && !mayEndAt(lexicon.typeWordEnds, codes, from - 1))
    return false;
  let start = from - 1;
  while (start > 0 && from - start < 10 && !isWhite(codes[start - 1] ?? 0)) start--;
  const word = flat.slice(start, from - 1);
  return numberWordSet.has(word) || lexicon.typeWordsByLastWord.has(word);
}

/** "366-0Đ/TW", "35/2023/…": what cannot be read behind the number says that it is not the whole symbol. */
function goesOnAsSymbol({ codes }: CleanText, end: number): boolean {
  const at = isWhite(codes[end] ?? 0) ? end + 1 : end;
  if (!isSign(codes[at] ?? 0)) return false;
  const next = codes[at + 1] ?? 0;
  if (at === end) return next > 0x20 && !isDayWord(codes, at + 1);
  return isWordCode(next) && slashWithin(codes, at + 1, 6);
}

/** "NQ57": a short type word grown together with the number. */
function followsShortType({ codes, flat }: CleanText, from: number, lexicon: Lexicon): boolean {
  let start = from;
  while (start > 0 && from - start < 5 && isWordCode(codes[start - 1] ?? 0)) start--;
  return (lexicon.typeWordsByLastWord.get(flat.slice(start, from)) ?? []).some((word) => word.short);
}
