import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { cellsOf } from '../clean/columns.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { readingCost } from '../matching/reading-cost.js';
import type { Mention } from '../mention.js';
import { readDate } from '../stated/read-date.js';
import { signaturePrefixes, signerTitles } from '../tables/headings.js';

/** The number line of a head: "Số 230-KH/TU", or a draft's blank "Số:      -KH/TU". */
export interface OwnSymbol {
  readonly symbol: string | null;
  /** The mention to be taken out of the citations. */
  readonly mention: Mention | null;
  readonly line: number;
}

const numberLine =
  /^[^a-z0-9$]{0,3}(?:so|s6|s0|56|s|sd|sb|\$6|\$o|\$|se)\W{0,4}(?=[\d_.…-]|[a-z0-9]{1,6}\s?[-/])/;

/** "Số 28-NQ/TW" alone on its line is the number of a document that begins here, wherever it stands. */
export function isNumberLine(clean: CleanText, line: Line, mention: Mention): boolean {
  if (mention.typeWord !== null || mention.form !== 'numbered') return false;
  return numberLine.test(lineText(clean, line)) && mention.from - line.from < 6 && line.to - mention.to < 3;
}

/** Finds the document's own number among the mentions: it stands on a line of its own in the head, and is no citation. */
export function findOwnSymbol(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
): OwnSymbol | null {
  const last = Math.min(plan.last, plan.typeLine === null ? plan.first + 15 : plan.typeLine + 4);
  for (let i = plan.first; i <= last; i++) {
    const line = lines[i];
    if (!line) break;
    const start = numberLine.exec(lineText(clean, line));
    if (!start) continue;
    const mention =
      mentions.find((one) => one.from >= line.from && one.from < line.from + start[0].length + 2) ?? null;
    // "Số:      /2025/QĐ-UBND": what a draft prints is the year.
    const isBlank = mention !== null && clean.flat[(mention.numberFrom ?? mention.from) - 1] === '/';
    return { symbol: isBlank ? null : (mention?.symbol ?? null), mention, line: i };
  }
  return null;
}

/** The head's date ("Hà Nội, ngày 17 tháng 11 năm 2022") with the place before it. A draft's blank date is null. */
export function findHeadDate(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
): { date: IsoDate | null; place: string | null } {
  const head = Math.min(plan.last, plan.typeLine === null ? plan.first + 15 : plan.typeLine + 6);
  for (let i = plan.first; i <= head; i++) {
    const line = lines[i];
    if (!line || line.to - line.from > 110) continue;
    const found = dateInLine(clean, line);
    if (found) return found;
  }
  return { date: null, place: null };
}

function dateInLine(clean: CleanText, line: Line): { date: IsoDate | null; place: string | null } | null {
  const text = lineText(clean, line);
  if (/kem theo/.test(text)) return null;
  for (const match of text.matchAll(dayWord)) {
    const word = match[1] ?? '';
    // Without a day only "ngày" itself tells a draft's blank date from a place: "Bảo Thắng".
    if (match[2] === '' && readingCost(word, 'ngay', 1.2) === null) continue;
    const at = line.from + match.index + match[0].indexOf(word);
    const before = tidy(sliceOf(clean, line.from, line.from + match.index)).replace(/[\s,]+$/, '');
    return { date: readDate(clean, at)?.date ?? null, place: placeBefore(before) };
  }
  return null;
}

/** "ngày" with what may be a day behind it, before "tháng"; scans damage either. */
const dayWord = /(?:^|[\s,"'.])([a-z0-9']{3,5}),?\s+(?=([\d_.…oilsb]{0,6})\s?(?:thang|th.ng|t.ang|tha.g)\b)/g;

/** The place before the head's date: the last words that begin with capitals but are not all capitals. */
function placeBefore(before: string): string | null {
  const words = before.split(' ');
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1] ?? '';
    const joins = /^[-–]$/.test(word) && first < words.length;
    if (!joins && !/^\p{Lu}[\p{Ll}'’.]*$/u.test(word)) break;
    first--;
  }
  const place = words
    .slice(first)
    .join(' ')
    .replace(/^(?:TP\.?|Tp\.?|[-–])\s*/u, '');
  return place === '' ? null : place;
}

/** The title as printed, type first: "Kế hoạch thực hiện Nghị quyết …". */
export function readTitle(clean: CleanText, plan: DocumentPlan): string | null {
  const words =
    plan.titleTo > plan.titleFrom
      ? tidy(sliceOf(clean, plan.titleFrom, plan.titleTo)).replace(/[-_\s]+$/, '')
      : '';
  const title = [plan.type, words].filter((part) => part !== null && part !== '').join(' ');
  return title === '' ? null : title.slice(0, 2000);
}

/** The recipients as listed, without dashes: "Các sở, ban, ngành (th/h)". */
export function readRecipients(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string[] {
  const found: string[] = [];
  let current = '';
  for (let i = plan.first; i <= plan.last; i++) {
    const line = lines[i];
    if (!line || line.from < plan.recipientsFrom || line.from >= plan.recipientsTo) continue;
    const text = lineText(clean, line);
    if (line.from === plan.recipientsFrom) continue;
    if (signaturePrefixes.test(text) || (signerTitles.test(text) && isInCapitals(clean, line))) break;
    const cells = cellsOf(clean, line);
    const cell = cells[0] ?? line;
    if (/^[-+=] ?/.test(text)) {
      if (current !== '') found.push(current);
      current = tidy(sliceOf(clean, cell.from, cell.to)).replace(/^[-–+=]\s*/, '');
    } else if (current !== '' && !line.afterBlank && cells.length === 1 && !isFarRight(clean, cell))
      current = `${current} ${tidy(sliceOf(clean, line.from, line.to))}`;
  }
  if (current !== '') found.push(current);
  return found.map((one) => one.replace(/[;,.\s]+$/, '')).filter((one) => one !== '');
}

/** A line that begins far from the margin belongs to the column of the signature. */
function isFarRight(clean: CleanText, cell: Line): boolean {
  const start = clean.at[cell.from] ?? 0;
  return start >= 16 && clean.original.slice(start - 16, start).trim() === '';
}
