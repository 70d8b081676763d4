import type { CleanText } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { cellsOf, isOneCell } from '../clean/columns.js';
import { hasCapitals, isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { startsWithOneOf } from '../layout/line-starts.js';
import {
  anySignaturePrefix,
  recipientHeadings,
  signaturePrefixes,
  signerTitles,
} from '../tables/headings.js';
import { bodyStart } from '../tables/place-bodies.js';

/** What the end of a document says of its signing (ký). */
export interface SignatureRead {
  readonly signer: string | null;
  readonly signerTitle: string | null;
  /** "T/M TỈNH ỦY": for whom it is signed, as printed. */
  readonly onBehalfOf: string | null;
}

/** Lines that a signature takes at most: the recipients may stand beside it. */
const longestSignature = 16;

/**
 * Who signed, and as what: read at the end of the document. Several who sign side by side are joined by commas. The
 * recipients may be printed in a column to the left.
 */
export function readSignature(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): SignatureRead {
  const first = firstSignatureLine(clean, lines, plan);
  const titles: string[] = [];
  let onBehalfOf: string | null = null;
  for (let i = first ?? plan.last + 1; i <= Math.min(plan.last, (first ?? 0) + longestSignature); i++) {
    const line = lines[i];
    if (!line || line.from >= plan.annexFrom) break;
    const cells = signatureCells(clean, line);
    const names = cells.filter((cell) => isPersonName(clean, cell));
    if (names.length > 0 && titles.length > 0) return signedBy(clean, names, titles, onBehalfOf);
    for (const cell of cells) {
      const text = lineText(clean, cell);
      const isTitle = isInCapitals(clean, cell) && (opensSignature(text) || titles.length > 0);
      if (!isTitle || !/^\p{L}/u.test(printedIn(clean, cell)) || titles.includes(printedIn(clean, cell)))
        continue;
      if (/^(?:t\/m|tm)/.test(text))
        onBehalfOf ??= printedIn(clean, cell).replace(/^(?:T\s?\/\s?M|TM)\.?\s*/iu, '');
      titles.push(printedIn(clean, cell));
    }
    if (names.length > 0 && titles.length > 0) return signedBy(clean, names, titles, onBehalfOf);
  }
  return { signer: null, signerTitle: titles.join(', ') || null, onBehalfOf };
}

const signedBy = (
  clean: CleanText,
  names: readonly Line[],
  titles: readonly string[],
  onBehalfOf: string | null,
): SignatureRead => ({
  signer: names.map((cell) => printedIn(clean, cell)).join(', '),
  signerTitle: titles.join(', '),
  onBehalfOf,
});

const opensSignature = (text: string): boolean => signaturePrefixes.test(text) || signerTitles.test(text);

const printedIn = (clean: CleanText, cell: Line): string =>
  tidy(sliceOf(clean, cell.from, cell.to))
    .replace(/^\(?Đã ký\)?\s?:\s*/iu, '')
    .replace(/^[_(.]+|[_).]+$/g, '');

/** The parts of a line that may belong to the signature: what stands in the column beside the recipients, or all of it. */
function signatureCells(clean: CleanText, line: Line): Line[] {
  const cells: Line[] = [];
  for (const cell of cellsOf(clean, line)) {
    const isRecipient =
      isItem(clean, cell) ||
      clean.codes[cell.from] === tilde ||
      startsWithOneOf(clean, cell, recipientHeadings);
    const signing = isRecipient ? besideRecipient(clean, cell) : cell;
    if (signing === null) continue;
    const signed = cell === signing ? titleAndName(clean, cell) : null;
    for (const part of signed ?? [signing]) if (part.to - part.from < longestCell) cells.push(part);
  }
  return cells;
}

/** The hyphen of an item, as scans print it. */
const tilde = 0x7e;

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn A" in one cell: the office and the name behind it. */
function titleAndName(clean: CleanText, cell: Line): readonly Line[] | null {
  const name = nameBehindCapitals.exec(sliceOf(clean, cell.from, cell.to));
  if (!name) return null;
  const at = cell.to - (name[1] ?? '').normalize('NFC').length;
  const title = { ...cell, to: at - 1 };
  return opensSignature(lineText(clean, title)) && isInCapitals(clean, title)
    ? [title, { ...cell, from: at }]
    : null;
}

const nameBehindCapitals = /\p{Lu}{2} (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})$/u;

/** In codes. */
const longestCell = 70;

/** Whether {@link signatureCells} may find any: no line of a paragraph has them, and most lines are such. */
function mayHoldCells(clean: CleanText, line: Line): boolean {
  return line.to - line.from < longestCell || !isWhole(clean, line);
}

/** Whether a line is all one cell, and lists no recipient beside whom one may sign. */
const isWhole = (clean: CleanText, line: Line): boolean =>
  isOneCell(clean, line) && !isItem(clean, line) && !startsWithOneOf(clean, line, recipientHeadings);

/** Whether one of {@link signaturePrefixes} may begin a cell: a line that is all one cell begins with it, or has none. */
function mayBearPrefix(clean: CleanText, line: Line): boolean {
  return isWhole(clean, line)
    ? line.to - line.from < longestCell && startsPrefix[clean.codes[line.from] ?? 0] === 1
    : anySignaturePrefix.test(lineText(clean, line));
}

const startsPrefix = codeSet('tkq');

/** "Nơi nhận: T/M BAN THƯỜNG VỤ", "- Các ban Tỉnh ủy, BÍ THƯ": columns between which a converter left one space. */
function besideRecipient(clean: CleanText, cell: Line): Line | null {
  // The full stop of "TM." ends nothing.
  const text = lineText(clean, cell).replace(/\b(tm|kt|tl|tuq|q)\. /g, '$1.-');
  const at = Math.max(...[': ', ', ', '; ', '. '].map((mark) => text.lastIndexOf(mark)));
  if (at < 0) return null;
  const rest = { ...cell, from: cell.from + at + 2 };
  const isSigning =
    rest.to - rest.from > 5 && isInCapitals(clean, rest) && opensSignature(lineText(clean, rest));
  const isName =
    isPersonName(clean, rest) && !isInCapitals(clean, rest) && lineText(clean, rest).split(' ').length > 2;
  return isSigning || isName ? rest : null;
}

function firstSignatureLine(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): number | null {
  const bearsPrefix = (line: Line | undefined): boolean =>
    line !== undefined && mayBearPrefix(clean, line) && hasSignature(clean, line, plan, signaturePrefixes);
  const least = plan.first + 3;
  for (let i = plan.last; i >= Math.max(least, plan.last - 60); i--) {
    if (!bearsPrefix(lines[i])) continue;
    const before = i - 1;
    return before > plan.first && bearsPrefix(lines[before]) ? before : i;
  }
  for (let i = plan.last; i >= Math.max(least, plan.last - 25); i--) {
    const line = lines[i];
    if (!line || !mayHoldCells(clean, line)) continue;
    if (line.from > plan.bodyFrom && hasSignature(clean, line, plan, signerTitles)) return i;
  }
  return null;
}

function hasSignature(clean: CleanText, line: Line, plan: DocumentPlan, opening: RegExp): boolean {
  if (line.from >= plan.annexFrom || line.from < plan.titleTo || !hasCapitals(clean, line)) return false;
  return signatureCells(clean, line).some(
    (cell) => opening.test(lineText(clean, cell)) && isInCapitals(clean, cell),
  );
}

/** Two to six words, each with a capital first, nothing else: "Đặng Minh Thông". */
function isPersonName(clean: CleanText, cell: Line): boolean {
  const printed = printedIn(clean, cell).trim();
  if (printed.length > 40 || !/^\p{Lu}[\p{L}'.]*(?: \p{Lu}[\p{L}']*){1,5}$/u.test(printed)) return false;
  const text = lineText(clean, cell);
  return !isInCapitals(clean, cell) || !(opensSignature(text) || bodyStart.test(text));
}
