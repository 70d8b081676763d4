import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, type Line, lineText } from '../clean/lines.js';
import {
  annexHeadings,
  attachedWith,
  formHeading,
  recipientHeadings,
  signaturePrefixes,
  signerTitles,
} from '../tables/headings.js';
import { findTitle } from './find-title.js';
import { firstHeading } from './first-heading.js';
import { groundsBelow } from './grounds-part.js';
import { findHeadline } from './headline.js';
import { startsWithOneOf } from './line-starts.js';
import { endOfOpening } from './opening-end.js';
import type { DocumentLines } from './split-documents.js';

/** Where the parts of one document begin, as indexes into the cleaned text; each ends where the next begins. */
export interface DocumentPlan extends DocumentLines {
  readonly from: number;
  readonly to: number;
  /** First line of the title, and the end of its last. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly bodyFrom: number;
  /** Where the part begins that lists the grounds in place of a preamble; at {@link bodyFrom} where there is none. */
  readonly groundsFrom: number;
  /** "Nơi nhận"; the end of the document where there is none. */
  readonly recipientsFrom: number;
  readonly recipientsTo: number;
  readonly annexFrom: number;
  /** Whether a purpose part ("Mục đích") stands in the body, and where. */
  readonly purpose: { readonly from: number; readonly to: number } | null;
}

/** Finds the parts of one document. */
export function planDocument(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  doubleSpaced: boolean,
): DocumentPlan {
  const from = lines[document.first]?.from ?? 0;
  const to = lines[document.last]?.to ?? clean.codes.length;
  const titleLines = findHeadline(clean, lines, document) ?? findTitle(clean, lines, document);
  const heading = firstHeading(clean, lines, document, titleLines.end);
  const opened = endOfOpening(clean, lines, document, titleLines.end, heading, doubleSpaced);
  const listed = groundsBelow(clean, lines, document, titleLines.end, opened === heading ? heading : null);
  const body = listed?.end ?? opened;
  const annex = findAnnex(clean, lines, document, body);
  const recipients = findRecipients(clean, lines, document, body, annex);
  return {
    first: document.first,
    last: document.last,
    headLine: document.headLine,
    typeLine: document.typeLine,
    type: document.type,
    typeTo: document.typeTo,
    attached: document.attached,
    from,
    to,
    titleFrom: document.typeTo ?? lines[titleLines.start]?.from ?? from,
    titleTo:
      titleLines.end > titleLines.start
        ? (lines[titleLines.end - 1]?.to ?? from)
        : (lines[titleLines.start]?.from ?? from),
    bodyFrom: lines[body]?.from ?? to,
    groundsFrom: lines[listed?.start ?? body]?.from ?? to,
    recipientsFrom: lines[recipients.start]?.from ?? to,
    recipientsTo: lines[recipients.end - 1]?.to ?? to,
    annexFrom: annex <= document.last ? (lines[annex]?.from ?? to) : to,
    purpose: findPurpose(clean, lines, document, body),
  };
}

function findAnnex(clean: CleanText, lines: readonly Line[], document: DocumentLines, from: number): number {
  for (let i = from; i <= document.last; i++) {
    const line = lines[i];
    if (line && isForm(clean, lines, i)) return i;
    if (line && attaching.test(clean.flat.slice(line.from, line.from + longestAttaching))) {
      const head = headOfAnnex(clean, lines, i, from);
      // "(Kèm theo Nghị quyết số …)" above the recipients, without a title, tells what the document itself is sent with.
      if (head < i || !recipientsBelow(clean, lines, i, document.last)) return head;
    }
    if (
      line &&
      line.to - line.from < 90 &&
      startsWithOneOf(clean, line, annexHeadings) &&
      (isUnderMark(clean, line) ||
        isInCapitals(clean, { ...line, to: Math.min(line.to, line.from + 7) }) ||
        standsAlone(clean, lines, i))
    )
      return i;
  }
  return document.last + 1;
}

/** "### Phụ lục: …": the mark of a heading stands in front. */
const isUnderMark = ({ codes }: CleanText, { from }: Line): boolean =>
  codes[from - 1] === 0x23 || (codes[from - 1] === 32 && codes[from - 2] === 0x23);

/** "(Ban hành kèm theo Quyết định số …)": what an annex came with stands below its title, and nowhere else in a body. */
const attaching = new RegExp(
  `^[({] ?${attachedWith} (?:cac )?(?:quyet dinh|nghi quyet|nghi dinh|thong tu|ke hoach|cong van|to trinh|chi thi|bao cao) (?:lien tich )?so`,
);
/** In codes. */
const longestAttaching = 60;

function recipientsBelow(clean: CleanText, lines: readonly Line[], at: number, last: number): boolean {
  const next = at < last ? lines[at + 1] : undefined;
  return next !== undefined && startsWithOneOf(clean, next, recipientHeadings);
}

/** The first line of the title in capitals above `at`. */
function headOfAnnex(clean: CleanText, lines: readonly Line[], at: number, least: number): number {
  let first = at;
  for (let line = lines[first - 1]; first > least && line && at - first < 8; line = lines[first - 1]) {
    const text = lineText(clean, line);
    if (!isInCapitals(clean, line) || signaturePrefixes.test(text) || signerTitles.test(text)) break;
    first--;
  }
  return first;
}

/** "Mẫu số 01" on a line of its own, above the motto or a title in capitals. */
function isForm(clean: CleanText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  return (
    line !== undefined &&
    next !== undefined &&
    line.to - line.from < 30 &&
    isInCapitals(clean, next) &&
    formHeading.test(lineText(clean, line))
  );
}

/** "Phụ lục I" on a line of its own, in small letters, above a title in capitals. */
function standsAlone(clean: CleanText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  return (
    line !== undefined &&
    next !== undefined &&
    line.afterBlank &&
    isInCapitals(clean, next) &&
    /^phu luc(?: so)?(?: (?:[ivx]{1,4}|\d{1,2}|[a-h]))?[.:]?$/.test(lineText(clean, line))
  );
}

function findRecipients(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  from: number,
  annex: number,
): { start: number; end: number } {
  const last = Math.min(document.last + 1, annex);
  for (let i = last - 1; i >= Math.max(document.first, Math.min(from, last - 90)); i--) {
    const line = lines[i];
    if (line && line.to - line.from < 40 && startsWithOneOf(clean, line, recipientHeadings))
      return { start: i, end: last };
  }
  return { start: document.last + 1, end: document.last + 1 };
}

/** The part "Mục đích, yêu cầu": there a plan says what it is for. */
function findPurpose(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  body: number,
): DocumentPlan['purpose'] {
  for (let i = body; i <= Math.min(document.last, body + 40); i++) {
    const line = lines[i];
    if (!line || !isHeading(clean, line)) continue;
    if (!/muc .?ich/.test(clean.flat.slice(line.from, Math.min(line.to, line.from + 40)))) continue;
    let end = i + 1;
    while (end <= document.last) {
      const next = lines[end];
      if (
        next &&
        /^(?:#* ?)?(?:[ivx1l]{2,4} ?[.)-]|yeu cau|\d\. ?y.u c.u)/.test(
          clean.flat.slice(next.from, next.from + 12),
        )
      )
        break;
      end++;
    }
    return { from: line.from, to: lines[end]?.from ?? lines[document.last]?.to ?? line.to };
  }
  return null;
}
