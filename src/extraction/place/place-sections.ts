import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isHeading, isItem, type Line, lineIndexAt, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { startsWithOneOf } from '../layout/split-documents.js';
import type { Mention } from '../mention.js';
import { basisOpenings, furtherGrounds, signaturePrefixes } from '../tables/headings.js';

/** Sets the section (vị trí) of the mentions of one document. */
export function placeSections(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
  doubleSpaced: boolean,
): void {
  const footnotes = findFootnotes(clean, lines, plan, doubleSpaced);
  const basis = new Map<number, boolean>();
  for (const mention of mentions) {
    const at = mention.from;
    const note = stretchAt(footnotes, at);
    mention.noteFrom = note?.from ?? null;
    if (note) mention.section = 'footnote';
    else if (at < plan.titleTo) mention.section = 'title';
    else if (at >= plan.annexFrom) mention.section = 'annex';
    else if (at >= plan.recipientsFrom && at < plan.recipientsTo) mention.section = 'recipients';
    else if (at >= plan.bodyFrom) mention.section = 'body';
    else mention.section = inBasis(clean, lines, plan, lineIndexAt(lines, at), basis) ? 'basis' : 'opening';
  }
}

/** In lines. */
const longestParagraph = 60;

function stretchAt(stretches: readonly Stretch[], at: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch || stretch.from > at) high = middle - 1;
    else if (stretch.to <= at) low = middle + 1;
    else return stretch;
  }
  return null;
}

/**
 * Whether the preamble paragraph of the line `last` begins with "Căn cứ" or another word of grounds. `answers`: what was
 * found for other lines, so that a long preamble is walked once.
 */
function inBasis(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  last: number,
  answers: Map<number, boolean>,
): boolean {
  const asked = [last];
  let answer = answers.get(last);
  for (let i = last, least = last - longestParagraph; answer === undefined; i--) {
    const line = i >= plan.first && i > least ? lines[i] : undefined;
    const before = i > plan.first ? lines[i - 1] : undefined;
    if (!line || line.from < plan.titleTo) answer = false;
    else if (opensBasis(clean, line)) answer = true;
    else if (before && isCapital(clean, line.from) && endsParagraph(clean, before)) {
      // Further grounds among others: the paragraph before tells.
      if (clean.codes[before.to - 1] === 0x3a || !opensGround(clean, line) || !endsGround(clean, lines, i))
        answer = false;
      else {
        answer = answers.get(i - 1);
        asked.push(i - 1);
        least = i - 1 - longestParagraph;
      }
    } else if (before && enacts(clean, line, before)) answer = false;
  }
  for (const line of asked) answers.set(line, answer);
  return answer;
}

/** "Căn cứ …", also as an item: "- Căn cứ …". */
function opensBasis(clean: CleanText, line: Line): boolean {
  const words = isItem(clean, line) ? { ...line, from: line.from + 2 } : line;
  return isCapital(clean, words.from) && startsWithOneOf(clean, words, basisOpenings);
}

/** "Thực hiện …;" and "Theo …;" among paragraphs of grounds are grounds, too. */
function opensGround(clean: CleanText, line: Line): boolean {
  return startsWithOneOf(clean, line, furtherGrounds);
}

/** Whether the paragraph that begins at line `first` ends with ";". */
function endsGround(clean: CleanText, lines: readonly Line[], first: number): boolean {
  for (let i = first; i < first + 12; i++) {
    const line = lines[i];
    if (!line) return false;
    if (clean.codes[line.to - 1] === 0x3b) return true;
    if (endsParagraph(clean, line) || lines[i + 1]?.afterBlank) return false;
  }
  return false;
}

/** "…, ⏎⏎ Ủy ban nhân dân tỉnh ban hành …": after the last ground the issuing body takes the word. */
function enacts(clean: CleanText, line: Line, before: Line): boolean {
  return (
    line.afterBlank &&
    clean.codes[before.to - 1] === 0x2c &&
    isCapital(clean, line.from) &&
    /^(?:uy ban|hoi dong|chinh phu|bo truong|chu tich|ban |tinh uy|thanh uy|huyen uy|dang uy|so )[^;]{0,90}(?:ban hanh|xay dung|quyet|yeu cau|de nghi)/.test(
      clean.flat.slice(line.from, line.from + 140),
    )
  );
}

function endsParagraph(clean: CleanText, line: Line): boolean {
  const last = clean.codes[line.to - 1];
  return last === 0x2e || last === 0x3b || last === 0x3a;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const longestNote = 4000;

/** Footnotes: a paragraph that begins with a raised number, "[1]", or a number that is glued to a word before it. */
function findFootnotes(
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
    const underRule: boolean =
      isRule(clean, lines[i - 1]) || (notes.at(-1)?.to === line.from && notesUnderRule);
    notesUnderRule = underRule && noteUnderRule.test(lineStart(clean, line));
    if (!notesUnderRule && !beginsFootnote(clean, line)) continue;
    let end = i + 1;
    while (end <= plan.last) {
      const next = lines[end];
      if (!next || next.from - line.from > longestNote || endsFootnote(clean, next, doubleSpaced)) break;
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
  return line !== undefined && /^[_-]{5,}$/.test(clean.flat.slice(line.from, line.to));
}

/** Below such a line a bare number or one in brackets begins a note: "1 Cùng với …", "(2) Đề án …". */
const noteUnderRule = /^(?:\(\d{1,2}\)|\d{1,2}) ?[a-z]/;

const lineStart = (clean: CleanText, line: Line): string =>
  clean.flat.slice(line.from, Math.min(line.to, line.from + 6));

const isPageNumber = (clean: CleanText, line: Line): boolean =>
  /^\d{1,3}$/.test(clean.flat.slice(line.from, line.to));

function beginsFootnote(clean: CleanText, line: Line): boolean {
  const code = clean.codes[line.from] ?? 0;
  if (code === 0x5e) return true;
  if (code === 0x5b) return /^\[\^?\d{1,2}\]:? /.test(clean.flat.slice(line.from, line.from + 8));
  if (code < 0x30 || code > 0x39 || !line.afterBlank) return false;
  const match = /^(\d{1,2}) (?=[a-z])/.exec(clean.flat.slice(line.from, line.from + 5));
  if (!match || !isCapital(clean, line.from + match[0].length)) return false;
  // Its mark stands glued to a word on the page above.
  const above = clean.flat.slice(Math.max(0, line.from - 4500), line.from);
  return new RegExp(`[a-z)”"]${match[1]}(?=[\\s.,;:)])`).test(above);
}

function endsFootnote(clean: CleanText, next: Line, doubleSpaced: boolean): boolean {
  if (isHeading(clean, next) || isItem(clean, next) || beginsFootnote(clean, next)) return true;
  if (signaturePrefixes.test(lineText(clean, next))) return true;
  return !doubleSpaced && next.afterBlank && clean.codes[next.from - 1] === blankLine;
}
