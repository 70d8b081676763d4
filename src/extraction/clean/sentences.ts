import { blankLine, type CleanText } from './clean-text.js';
import { isDigit, isLetter } from './codes.js';
import type { Line } from './lines.js';
import { isCapital } from './printed.js';

/** Longest stretch in which words are looked for that govern a citation. */
const longest = 700;

/** Whether nearly every line of a text is set apart by blank lines: there they say nothing. */
export function isDoubleSpaced(lines: readonly Line[]): boolean {
  let blanks = 0;
  for (const line of lines) if (line.afterBlank) blanks++;
  return lines.length > 20 && blanks > lines.length * 0.8;
}

/** Where the sentence begins in which `at` stands, at most 700 codes before it. */
export function sentenceStart(clean: CleanText, at: number, doubleSpaced: boolean): number {
  const least = Math.max(0, at - longest);
  const end = lastEndBefore(clean, at, least, doubleSpaced);
  return end > least ? end + 1 : least;
}

/** Whether a sentence ends somewhere in `from` … `to`, which are no more than 700 codes apart. */
export function hasSentenceEnd(clean: CleanText, from: number, to: number, doubleSpaced: boolean): boolean {
  return lastEndBefore(clean, to, Math.max(0, to - longest), doubleSpaced) >= from;
}

/** The last sentence that was found to end before a place; `end` is -1 where none does within reach. */
interface LastEnd {
  at: number;
  end: number;
  doubleSpaced: boolean;
}

/**
 * What was found last in a text: several steps ask for the same citation, and the next stands a little behind it, so
 * that only the codes between the two need be looked at.
 */
const lastEnds = new WeakMap<CleanText, LastEnd>();

/** Where the last sentence before `at` ends, behind `least`; -1, or what is no more than `least`, where none does. */
function lastEndBefore(clean: CleanText, at: number, least: number, doubleSpaced: boolean): number {
  const last = lastEnds.get(clean);
  const goesOn = last !== undefined && last.at <= at && last.doubleSpaced === doubleSpaced;
  if (goesOn && last.at === at) return last.end;
  const seen = goesOn ? Math.max(least, last.at - 1) : least;
  let end = -1;
  for (let i = at - 1; i > seen && end < 0; i--)
    if (mayEnd[clean.codes[i] ?? 0] === 1 && endsSentence(clean, i, doubleSpaced)) end = i;
  if (end < 0 && goesOn) end = last.end;
  if (last === undefined) lastEnds.set(clean, { at, end, doubleSpaced });
  else {
    last.at = at;
    last.end = end;
    last.doubleSpaced = doubleSpaced;
  }
  return end;
}

/** Where in `from` … `to` the first sentence ends; `to` when none does. */
export function sentenceEnd(clean: CleanText, from: number, to: number, doubleSpaced: boolean): number {
  for (let i = from; i < to; i++)
    if (mayEnd[clean.codes[i] ?? 0] === 1 && endsSentence(clean, i, doubleSpaced)) return i;
  return to;
}

/** 1 for the few codes that sentences end at, so that all others are passed over quickly. */
const mayEnd = new Uint8Array(128);
for (const code of [0x2e, 0x21, 0x3f, 10, blankLine]) mayEnd[code] = 1;

function endsSentence(clean: CleanText, i: number, doubleSpaced: boolean): boolean {
  const { codes } = clean;
  const code = codes[i] ?? 0;
  const next = codes[i + 1] ?? 0;
  if (code === 0x2e || code === 0x21 || code === 0x3f) {
    const afterNext = codes[i + 2] ?? 0;
    if (next !== 32 && next !== 10 && next !== blankLine) return false;
    if (codes[i - 2] === 32 && isLetter(codes[i - 1] ?? 0) && !numbersTerm.test(clean.flat.slice(i - 6, i)))
      return false;
    if (isItemNumber(codes, i)) return false;
    // "mục II! Thông tư …": the last stroke of a Roman number.
    if (code === 0x21 && codes[i - 1] === 0x69 && isCapital(clean, i - 1)) return false;
    if (isLetteredItem(clean, i + 2)) return true;
    if (code === 0x2e && leadsOn.test(clean.flat.slice(Math.max(0, i - 6), i))) return false;
    // "Điều. 11 Thông tư số …": a speck behind the word.
    if (isDigit(afterNext) && partWord.test(clean.flat.slice(Math.max(0, i - 6), i))) return false;
    return (
      isCapital(clean, i + 2) ||
      afterNext === 0x2d ||
      afterNext === 0x2b ||
      isDigit(afterNext) ||
      next === blankLine
    );
  }
  if (code === 10 || code === blankLine) {
    // An item or a numbered part begins.
    if ((next === 0x2d || next === 0x2b) && codes[i + 2] === 32) return true;
    const number = isDigit(next)
      ? /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s?(?=[a-z])/.exec(clean.flat.slice(i + 1, i + 12))
      : null;
    // "… Nghị quyết số ⏎ 10) và …" goes on.
    if (number && (!isLetter(codes[i - 1] ?? 0) || isCapital(clean, i + 1 + number[0].length))) return true;
    if (isLetteredItem(clean, i + 1)) return true;
    if (
      /^(?:[ivx]{1,4} ?[.-] |[a-h]\. |dieu \d{1,3}\. )/.test(clean.flat.slice(i + 1, i + 12)) &&
      isCapital(clean, i + 1)
    )
      return true;
    // The next row of a list, by its number alone.
    if (code === blankLine && isDigit(next) && !doubleSpaced && !continues(codes, i)) {
      const row = /^\d{1,2} {1,3}(?=[a-z])/.exec(clean.flat.slice(i + 1, i + 8));
      if (row && isCapital(clean, i + 1 + row[0].length)) return true;
    }
    if (code === blankLine && isCapital(clean, i + 1))
      return doubleSpaced ? isBracketLine(codes, i) : !continues(codes, i);
  }
  return false;
}

/** "… của Ban Bí thư khóa X.": the letter is a number, no initial. */
const numbersTerm = /(?:khoa|lan) [ivx]$/;

/** "b) Sở Tài chính …": the next point of a list, on a line of its own or run together with the one before. */
function isLetteredItem(clean: CleanText, at: number): boolean {
  const code = clean.codes[at] ?? 0;
  return (
    code >= 0x61 &&
    code <= 0x6d &&
    clean.codes[at + 1] === 0x29 &&
    clean.codes[at + 2] === 32 &&
    isCapital(clean, at + 3)
  );
}

/** "thực hiện theo. Quyết định số …": such a word leads on, the stop behind it is a speck. */
const leadsOn = /\b(?:theo|cua|tai|va|boi|cac)$/;

const partWord = /\b(?:dieu|khoan|diem|so)$/;

/** "1. Quyết định số …": the full stop at `i` belongs to the number of an item. */
function isItemNumber(codes: Uint8Array, i: number): boolean {
  let at = i - 1;
  while (at >= i - 2 && isDigit(codes[at] ?? 0)) at--;
  return at < i - 1 && (codes[at] ?? blankLine) <= blankLine;
}

/** "(Kèm theo Quyết định số …)": a paragraph in brackets, which ends at `i`. */
function isBracketLine(codes: Uint8Array, i: number): boolean {
  if (codes[i - 1] !== 0x29) return false;
  for (let at = i - 2, least = i - 300; at > least; at--) {
    if (codes[at] !== 0x28) continue;
    return (codes[at - 1] ?? blankLine) <= blankLine;
  }
  return false;
}

/** A line that ends with a comma or a hyphen goes on after a page break. */
function continues(codes: Uint8Array, i: number): boolean {
  const before = codes[i - 1] ?? 0;
  return before === 0x2c || before === 0x2d || isLetter(before);
}
