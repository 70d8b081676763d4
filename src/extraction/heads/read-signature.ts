import type { CleanText } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { isOneCell } from '../clean/columns.js';
import { hasCapitals, isInCapitals, type Line, lineText } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { anySignaturePrefix, signaturePrefixes, signerTitles } from '../tables/headings.js';
import { labelledSigner } from './data-table.js';
import {
  isOffice,
  isRecipient,
  longestCell,
  nameInCell,
  opensSignature,
  printedIn,
  signatureCells,
} from './signature-cells.js';
import { signedInLead } from './signed-in-lead.js';

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
 * Who signed, and as what: read at the end of the document, else in the table of data above it or in the words of the
 * page that prints it. Several who sign side by
 * side are joined by commas. The recipients may be printed in a column to the left.
 */
export function readSignature(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
): SignatureRead {
  const first = firstSignatureLine(clean, lines, plan);
  const titles: string[] = [];
  let onBehalfOf: string | null = null;
  for (let i = first ?? plan.last + 1; i <= Math.min(plan.last, (first ?? 0) + longestSignature); i++) {
    const line = lines[i];
    if (!line || line.from >= plan.annexFrom) break;
    const cells = signatureCells(clean, line);
    const names = cells.map((cell) => nameInCell(clean, cell)).filter((name) => name !== null);
    if (names.length > 0 && titles.length > 0) return signedBy(names, titles, onBehalfOf);
    for (const cell of cells) {
      const text = lineText(clean, cell);
      const printed = printedIn(clean, cell);
      const isTitle =
        (isOffice(clean, cell) && (opensSignature(text) || titles.length > 0)) ||
        // "T/M CHI BỘ ⏎ Bí thư"; and "Chủ tịch ⏎ (Đã ký)", where the office opens the signature.
        ((titles.length > 0 || i === first) && signerTitles.test(text) && text.length < longestOffice);
      if (!isTitle || !/^\p{L}/u.test(printed) || titles.includes(printed)) continue;
      if (/^(?:t\/m|tm)/.test(text)) onBehalfOf ??= printed.replace(/^(?:T\s?\/\s?M|TM)\.?\s*/iu, '');
      titles.push(printed);
    }
    if (names.length > 0 && titles.length > 0) return signedBy(names, titles, onBehalfOf);
  }
  const signer =
    nameBelowRecipients(clean, lines, plan) ??
    nameAtMark(clean, lines, plan) ??
    labelledSigner(clean, lines, plan) ??
    signedInLead(clean, plan, mentions)?.signer ??
    null;
  return { signer, signerTitle: titles.join(', ') || null, onBehalfOf };
}

/** In codes: "Phó Chủ tịch Thường trực". */
const longestOffice = 36;

const signedBy = (
  names: readonly string[],
  titles: readonly string[],
  onBehalfOf: string | null,
): SignatureRead => ({ signer: names.join(', '), signerTitle: titles.join(', '), onBehalfOf });

/** A full name alone on the last lines below the recipients, where a scan lost the office above it. */
function nameBelowRecipients(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string | null {
  for (let i = plan.last; i > plan.last - longestSignature && i > plan.first; i--) {
    const line = lines[i];
    if (!line || line.from < plan.recipientsFrom) break;
    if (line.from >= plan.annexFrom || line.to - line.from > longestCell || isRecipient(clean, line))
      continue;
    const name = nameInCell(clean, line);
    if (name !== null && soundName.test(name)) return name;
  }
  return null;
}

/** "Nguyễn Văn A ⏎ (Đã ký)" on the last lines of a copy that leaves the office out. */
function nameAtMark(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string | null {
  for (let i = plan.last; i > plan.last - lastLines && i > plan.first + 1; i--) {
    const line = lines[i];
    if (!line || line.from <= plan.bodyFrom || line.from >= plan.annexFrom) continue;
    if (!signedMark.test(clean.flat.slice(line.from, line.from + 8))) continue;
    for (const beside of [lines[i - 1], lines[i + 1]]) {
      const name = beside && beside.from < plan.to ? nameInCell(clean, beside) : null;
      if (name !== null && soundName.test(name)) return name;
    }
  }
  return null;
}

/** Three words at least, none in capitals but a last letter: what a scan makes of a stamp is seldom that. */
const soundName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+ \p{Lu}\p{Ll}*$/u;

/** Whether {@link signatureCells} may find any: no line of a paragraph has them, and most lines are such. */
function mayHoldCells(clean: CleanText, line: Line): boolean {
  return line.to - line.from < longestCell || !isWhole(clean, line);
}

/** Whether a line is all one cell, and lists no recipient beside whom one may sign. */
const isWhole = (clean: CleanText, line: Line): boolean =>
  isOneCell(clean, line) && !isRecipient(clean, line);

/** Whether one of {@link signaturePrefixes} may begin a cell: a line that is all one cell begins with it, or has none. */
function mayBearPrefix(clean: CleanText, line: Line): boolean {
  return isWhole(clean, line)
    ? line.to - line.from < longestCell && startsPrefix[clean.codes[line.from] ?? 0] === 1
    : anySignaturePrefix.test(lineText(clean, line));
}

const startsPrefix = codeSet('tkq1');

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
  for (let i = plan.last; i > Math.max(least, plan.last - 25); i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (!line || !above || above.from <= plan.bodyFrom || line.from >= plan.annexFrom) continue;
    const isSigned =
      signedMark.test(clean.flat.slice(line.from, line.from + 8)) ||
      (i > plan.last - lastLines && soundName.test(nameInCell(clean, line) ?? ''));
    if (isSigned && isOfficeAlone(clean, above)) return i - 1;
  }
  return null;
}

/** "Bí thư Tỉnh ủy ⏎ Nguyễn Văn A" without any mark of signing stands in the last lines alone. */
const lastLines = 8;
const signedMark = /^\(?(?:da ky|ky ten)\b/;

const isOfficeAlone = (clean: CleanText, line: Line): boolean =>
  line.to - line.from < longestOffice && signerTitles.test(lineText(clean, line));

function hasSignature(clean: CleanText, line: Line, plan: DocumentPlan, opening: RegExp): boolean {
  if (line.from >= plan.annexFrom || line.from < plan.titleTo || !hasCapitals(clean, line)) return false;
  return signatureCells(clean, line).some(
    (cell) => opening.test(lineText(clean, cell)) && (isInCapitals(clean, cell) || isOffice(clean, cell)),
  );
}
