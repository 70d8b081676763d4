import { blankLine, type CleanText } from '../clean/clean-text.js';
import { raised } from '../clean/fold-table.js';
import { isHeading, isItem, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { signaturePrefixes } from '../tables/headings.js';
import type { DocumentPlan } from './document-plan.js';

/** A stretch of the cleaned text, its end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const longestNote = 4000;

/** Footnotes: a paragraph that begins with a raised number, "[1]", or a number that is glued to a word before it. */
export function findFootnotes(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  doubleSpaced: boolean,
): Stretch[] {
  const notes: Stretch[] = [];
  let notesUnderRule = false;
  for (let i = plan.first; i <= plan.last; i++) {
    const line = lines[i];
    if (!line || line.from < plan.titleTo) continue;
    const unparted = !line.afterBlank;
    const underRule: boolean =
      isRule(clean, lines[i - 1]) || (notes.at(-1)?.to === line.from && notesUnderRule);
    notesUnderRule = underRule && noteUnderRule.test(lineStart(clean, line));
    if (!notesUnderRule && !beginsFootnote(clean, line, lines[i - 1])) continue;
    let end = i + 1;
    while (end <= plan.last) {
      const next = lines[end];
      if (
        !next ||
        next.from - line.from > longestNote ||
        endsFootnote(clean, next, lines[end - 1], doubleSpaced)
      )
        break;
      if (line.from < plan.annexFrom && next.from >= plan.annexFrom) break;
      if (doubleSpaced && resumes(clean, next, lines[end - 1])) break;
      if (unparted && !notesUnderRule && isCapital(clean, next.from) && endsSentence(clean, lines[end - 1]))
        break;
      if (notesUnderRule && (isPageNumber(clean, next) || noteUnderRule.test(lineStart(clean, next)))) break;
      end++;
    }
    notes.push({ from: line.from, to: lines[end]?.from ?? plan.to });
    i = end - 1;
  }
  return notes;
}

/** A line of dashes that parts the notes from the page. */
function isRule(clean: CleanText, line: Line | undefined): boolean {
  const first = clean.codes[line?.from ?? -1];
  if (line === undefined || (first !== 0x5f && first !== 0x2d)) return false;
  return /^[_-]{5,}$/.test(clean.flat.slice(line.from, line.to));
}

/** Below such a line a bare number or one in brackets begins a note: "1 Cùng với …", "(2) Đề án …". */
const noteUnderRule = /^(?:\(\d{1,2}\)|\d{1,2}) ?[a-z]/;

const lineStart = (clean: CleanText, line: Line): string =>
  clean.flat.slice(line.from, Math.min(line.to, line.from + 6));

const isPageNumber = (clean: CleanText, line: Line): boolean =>
  /^\d{1,3}$/.test(clean.flat.slice(line.from, line.to));

function beginsFootnote(clean: CleanText, line: Line, before: Line | undefined): boolean {
  const code = clean.codes[line.from] ?? 0;
  if (code === raised || isBehindRaised(clean.codes, line.from)) return true;
  if (code === 0x28) return beginsBracketed(clean, line, before);
  if (code === 0x5b) return /^\[\^?\d{1,2}\]:? /.test(clean.flat.slice(line.from, line.from + 8));
  if (code < 0x30 || code > 0x39 || !line.afterBlank) return false;
  const match = /^(\d{1,2}) (?=[a-z])/.exec(clean.flat.slice(line.from, Math.min(line.to, line.from + 5)));
  if (!match || !isCapital(clean, line.from + match[0].length)) return false;
  // Its mark stands glued to a word on the page above.
  const above = clean.flat.slice(Math.max(0, line.from - farthestMark), line.from);
  return new RegExp(`(?:[a-z]{2}(?<!\\b[ckdm]m)|[)”"])${match[1]}(?=[\\s.,;:)])`).test(above);
}

/** "¹ Gồm: …": the sign in front of the line is its number. */
function isBehindRaised(codes: Uint8Array, from: number): boolean {
  const at = codes[from - 1] === 32 ? from - 2 : from - 1;
  return codes[at] === raised && (codes[at - 1] ?? blankLine) <= blankLine;
}

/** "([1]) Công văn …"; "(1) Nghị định …" where the same mark stands above, behind what it is a note to: "… bán chuyên trách(1)." */
function beginsBracketed(clean: CleanText, line: Line, before: Line | undefined): boolean {
  const match = /^\((?:\[(\d{1,2})\]|(\d{1,2}))\) ?(?=[a-z])/.exec(
    clean.flat.slice(line.from, line.from + 8),
  );
  if (!match || !isCapital(clean, line.from + match[0].length)) return false;
  if (match[1] !== undefined) return true;
  // Where no blank line parts the notes from the page, the mark must be glued to its word.
  const unparted = !line.afterBlank;
  if (unparted && !endsSentence(clean, before)) return false;
  const mark = `(${match[2]})`;
  const least = Math.max(0, line.from - farthestEndnote);
  for (
    let at = clean.flat.lastIndexOf(mark, line.from - 1);
    at > least;
    at = clean.flat.lastIndexOf(mark, at - 1)
  )
    if (isMarkAt(clean.flat, at, at + mark.length) && !(unparted && clean.flat[at - 1] === ' ')) return true;
  return false;
}

const endsSentence = (clean: CleanText, line: Line | undefined): boolean =>
  line !== undefined && /[.;]$/.test(clean.flat.slice(line.from, line.to).trimEnd().slice(-1));

/** Behind a word and in front of a stop: with "gồm: (1) Sở Tài chính; (2) …" a list counts its members. */
const isMarkAt = (flat: string, from: number, to: number): boolean =>
  /[a-z\d)"] ?$/.test(flat.slice(Math.max(0, from - 2), from)) &&
  /^[.,;:]/.test(flat.slice(to, to + 1)) &&
  !countedPart.test(flat.slice(Math.max(0, from - 7), from));

/** "… nêu tại điểm (1), …". */
const countedPart = /\b(?:diem|muc|khoan|cot|dong|phan|nhom|loai) $/;

/** In codes: no farther above a note its mark is looked for. */
const farthestMark = 4500;
/** Notes behind the last part, in front of the recipients, are farther from their marks. */
const farthestEndnote = 20_000;

/** Small letters behind a full stop: below the notes the sentence above them goes on. */
function resumes(clean: CleanText, next: Line, before: Line | undefined): boolean {
  const code = clean.codes[next.from] ?? 0;
  return (
    code >= 0x61 &&
    code <= 0x7a &&
    !isCapital(clean, next.from) &&
    clean.codes[(before?.to ?? 0) - 1] === 0x2e
  );
}

function endsFootnote(
  clean: CleanText,
  next: Line,
  before: Line | undefined,
  doubleSpaced: boolean,
): boolean {
  if (isHeading(clean, next) || isItem(clean, next) || beginsFootnote(clean, next, before)) return true;
  if (signaturePrefixes.test(lineText(clean, next))) return true;
  return !doubleSpaced && next.afterBlank && clean.codes[next.from - 1] === blankLine;
}
