import { foldMarks } from '../documents/fold.js';
import type { ValidityEvent } from '../documents/validity.js';
import type { Mention, Plan } from './plan.js';

/** So many code units a sentence or an inline quotation reaches before a citation, and so many a quotation behind it. */
const longestLead = 400;
const longestRest = 400;

/** What a quotation or a sentence does not reach across: a blank line, an item, a row of a table. */
const breaks = /\n\s*\n|\n\s*(?:[-–+•●*|]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s)/u;

const quotes: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
];

/**
 * Whether a citation stands inside quotation marks (trích nguyên văn), within one paragraph: the words of another, such
 * as a wording that is to be changed ('thay cụm từ "Quy định số 132-QĐ/TW" bằng cụm từ …').
 */
export function isQuoted({ citation: { start, end } }: Mention, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - longestLead), start)
      .split(breaks)
      .at(-1) ?? '';
  const behind = text.slice(end, end + longestRest).split(breaks)[0] ?? '';
  return quotes.some(([opening, closing]) => isOpen(before, opening, closing) && behind.includes(closing));
}

function isOpen(before: string, opening: string, closing: string): boolean {
  if (opening === closing) return before.split(opening).length % 2 === 0;
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

const pastPeriod =
  /\b(?:giai doan|nhiem ky|cac nam|tu nam|thoi ky)\s+(?:tu\s+)?(?<from>\d{4})\s*(?:-|–|den(?:\s+nam)?)\s*(?<to>\d{4})(?<rest>.*)$/s;
const pastYear = /^\W*(?:trong\s+)?nam\s+(?<from>\d{4})\b(?<rest>.*\bda\b.*)$/s;
const isOrdered = /\b(?:tiep tuc|can|phai|se|thoi gian toi|hien nay|yeu cau|de nghi)\b/;

/**
 * Whether a citation stands in a sentence about a past period (đánh giá giai đoạn trước) in which the document still
 * held: "Giai đoạn 2018 - 2022, các cấp ủy đã kiểm điểm theo Quy định số 132-QĐ/TW". What was done then cites nothing
 * that should be changed now.
 */
export function tellsOfPast({ citation }: Mention, ending: ValidityEvent | null, plan: Plan): boolean {
  if (citation.section === 'title' || citation.section === 'basis') return false;
  const lead = plan.text.slice(Math.max(0, citation.start - longestLead), citation.start);
  const sentence = (lead.split(breaks).at(-1) ?? '').split(/[.;]\s/).at(-1) ?? '';
  const words = foldMarks(sentence).replace(/\s+/g, ' ');
  const { from, to = from, rest = '' } = (pastPeriod.exec(words) ?? pastYear.exec(words))?.groups ?? {};
  if (from === undefined || to === undefined || isOrdered.test(rest)) return false;
  const isOver = to < plan.clock.on.slice(0, 4) || (to === plan.clock.on.slice(0, 4) && /\bda\b/.test(rest));
  return isOver && (ending?.on == null || ending.on.slice(0, 4) >= from);
}
