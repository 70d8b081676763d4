import { blankLine, type CleanText } from './clean-text.js';
import { codeSet } from './code-set.js';
import { isDigit, isLetter } from './codes.js';
import { isCapital } from './printed.js';

/** One printed line of the cleaned text, without the white space around it and without Markdown's heading marks. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Whether a blank line or page break stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text, empty ones left out. */
export function linesOf({ codes, breaks }: CleanText): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  for (const at of breaks) {
    addLine(lines, codes, from, at, afterBlank);
    afterBlank = codes[at] === blankLine;
    from = at + 1;
  }
  addLine(lines, codes, from, codes.length, afterBlank);
  return lines;
}

function addLine(lines: Line[], codes: Uint8Array, first: number, end: number, afterBlank: boolean): void {
  let from = first;
  let to = end;
  while (from < to && (codes[from] === 32 || codes[from] === 0x23 || codes[from] === 0x3e)) from++;
  while (to > from && codes[to - 1] === 32) to--;
  if (to > from) lines.push({ from: behindDust(codes, from, to), to, afterBlank });
}

/**
 * "_ TỈNH BẮC KẠN", "` KẾ HOẠCH", ": 3. Các sở": dust that a scan sets before a line, one mark or two and a space; a lone
 * `_` may touch the first word.
 */
function behindDust(codes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < from + 2 && isDust[codes[i] ?? 0] === 1) i++;
  if (i === from || i + 1 >= to) return from;
  if (codes[i] === 32) return isLetter(codes[i + 1] ?? 0) || isDigit(codes[i + 1] ?? 0) ? i + 1 : from;
  return codes[from] === 0x5f && isLetter(codes[i] ?? 0) ? i : from;
}

const isDust = codeSet("_`'^:.");

/** Index of the last line that begins at or before `at`; 0 when there is none. */
export function lineIndexAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nearly all letters of a line are capitals (at least two letters). */
export function isInCapitals(clean: CleanText, line: Line): boolean {
  let letters = 0;
  let capitals = 0;
  const to = Math.min(line.to, line.from + 160);
  for (let i = line.from; i < to; i++) {
    const code = clean.codes[i] ?? 0;
    if (code < 0x61 || code > 0x7a) continue;
    letters++;
    if (isCapital(clean, i)) capitals++;
    else if (letters - capitals > 8) return false;
  }
  return letters >= 2 && capitals >= letters * 0.85;
}

/** Whether two letters in a row are capitals: without, no part of the line {@link isInCapitals}. Cheaper than that. */
export function hasCapitals(clean: CleanText, line: Line): boolean {
  let capitals = 0;
  for (let i = line.from; i < line.to && capitals < 2; i++) {
    const code = clean.codes[i] ?? 0;
    if (code >= 0x61 && code <= 0x7a) capitals = isCapital(clean, i) ? capitals + 1 : 0;
  }
  return capitals === 2;
}

/** The line in the cleaned text. */
export function lineText(clean: CleanText, line: Line): string {
  return clean.flat.slice(line.from, line.to);
}

const heading =
  /^(?:(?:phan|chuong|muc|tieu muc) (?:thu )?(?:[ivx]{1,5}|\d{1,2}|nhat|hai|ba|mot)\b|dieu ?\d{1,3}[.:]|[ivx1l]{1,4} ?[.)-](?![0-9])|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?: |[a-z])|\d{1,2}\.\d{1,2}\.? |[a-h][.)] )/;

/** Whether a line begins a numbered part: "I-", "1.", "a)", "Điều 1.", "Phần thứ nhất". */
export function isHeading(clean: CleanText, line: Line): boolean {
  if (!mayBeginHeading(clean.codes, line.from)) return false;
  const number = heading.exec(clean.flat.slice(line.from, Math.min(line.to, line.from + 24)))?.[0];
  if (number === undefined) return false;
  const to = line.from + number.length;
  if (number.includes(')')) return !closesBracket(clean, line.from);
  // "… thi hành ⏎ Chương VII và Chương VIII Điều lệ Đảng": the line goes on with a sentence.
  return (
    !named.test(number) ||
    to >= line.to ||
    !/^ [a-z]|^,/.test(clean.flat.slice(to, to + 2)) ||
    isCapital(clean, to + 1)
  );
}

/** What {@link heading} begins with, by its first two codes: most lines begin otherwise. */
function mayBeginHeading(codes: Uint8Array, from: number): boolean {
  const first = codes[from] ?? 0;
  if (!isLetter(first)) return isDigit(first);
  const second = codes[from + 1] ?? 0;
  return !isLetter(second) || headingStarts[first * 128 + second] === 1;
}

/** 1 for two letters in a row, as `a * 128 + b`: of the words for parts, or of Roman numbers. */
const headingStarts = new Uint8Array(128 * 128);
const romans = [...'ivxl'].flatMap((first) => [...'ivxl'].map((second) => first + second));
for (const start of ['ph', 'ch', 'mu', 'ti', 'di', ...romans])
  headingStarts[start.charCodeAt(0) * 128 + start.charCodeAt(1)] = 1;

const named = /^(?:phan|chuong|muc|tieu muc) /;

/** "(sau đây gọi là Nghị quyết số ⏎ 10) và …", "(khóa ⏎ XII)": the bracket at `at` was opened on the line before. */
function closesBracket(clean: CleanText, at: number): boolean {
  for (let i = at - 2, least = at - 90; i > least; i--) {
    const code = clean.codes[i] ?? 0;
    if (code <= blankLine || code === 0x29) return false;
    if (code === 0x28) return true;
  }
  return false;
}

/** Whether a line begins an item: "- …", "+ …". */
export function isItem(clean: CleanText, line: Line): boolean {
  const code = clean.codes[line.from];
  return (code === 0x2d || code === 0x2b) && clean.codes[line.from + 1] === 32;
}
