import { foldMarks } from '../documents/fold.js';
import { isoDateOf } from '../documents/iso-date.js';
import type { Span } from '../documents/span.js';
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
 * Whether a plan cites an ended document without resting on it: in a quotation, of a time when the document held, to
 * compare it with what holds now, or to say that it holds no more.
 */
export function isNotItsOwnWord(mention: Mention, ending: ValidityEvent, plan: Plan): boolean {
  return (
    isQuoted(mention, plan.text) ||
    saysItEnded(mention, plan) ||
    isCompared(mention, plan.text) ||
    isOfMattersBefore(mention, ending, plan) ||
    tellsOfPastPeriod(mention, ending, plan)
  );
}

/**
 * Whether a citation stands inside quotation marks (trích nguyên văn), within one paragraph: the words of another, such
 * as a wording that is to be changed ('thay cụm từ "Quy định số 132-QĐ/TW" bằng cụm từ …').
 */
function isQuoted({ citation }: Mention, text: string): boolean {
  const before = paragraphBefore(citation, text);
  const behind = paragraphBehind(citation, text);
  return quotes.some(
    ([opening, closing]) =>
      isOpen(before, opening, closing) && behind.includes(closing) && quotesWords(before, opening),
  );
}

/** A citation that opens a quotation is the plan's own ('Căn cứ "Quy định số …"'), unless a wording is spoken of. */
function quotesWords(before: string, opening: string): boolean {
  const at = before.lastIndexOf(opening);
  return before.slice(at + 1).trim() !== '' || wording.test(foldWords(before.slice(0, at)));
}

const wording = /\b(?:tu|cum tu|tu ngu|doan|cau|dong chu|noi dung):? $/;

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
function tellsOfPastPeriod({ citation }: Mention, ending: ValidityEvent, plan: Plan): boolean {
  if (citation.section === 'title' || citation.section === 'basis') return false;
  const words = wordsBefore(citation, plan.text);
  const { from, to = from, rest = '' } = (pastPeriod.exec(words) ?? pastYear.exec(words))?.groups ?? {};
  if (from === undefined || to === undefined || isOrdered.test(rest)) return false;
  const isOver = to < plan.clock.on.slice(0, 4) || (to === plan.clock.on.slice(0, 4) && /\bda\b/.test(rest));
  return isOver && (ending.on === null || ending.on.slice(0, 4) >= from);
}

/** "Quy định số 205-QĐ/TW, ngày 23/9/2019 (đã hết hiệu lực)"; not where only a part has ended. */
function saysItEnded({ citation }: Mention, { text, mentions }: Plan): boolean {
  const next = mentions.find((other) => other.citation.start >= citation.end)?.citation.start;
  const behind = wordsBehind(citation, text.slice(0, next));
  return /\b(?:da|nay) (?:het hieu luc|bi bai bo|duoc bai bo|bi huy bo)(?! mot phan| thi hanh mot phan)\b/.test(
    behind,
  );
}

/** Behind which a document is measured against, not carried out: "những điểm mới so với …", "trước đây thực hiện …". */
const compared = /\b(?:so (?:sanh )?voi\b(?!.*\b(?:thuc hien|trien khai|theo)\b)|truoc day\b)(?<rest>.*)$/;

function isCompared({ citation }: Mention, text: string): boolean {
  const rest = compared.exec(wordsBefore(citation, text))?.groups?.rest;
  return rest !== undefined && !isOrdered.test(rest);
}

const beforeDay = /\btruoc (?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g;

/** "Hồ sơ tiếp nhận trước ngày 01/8/2024 … theo Luật Đất đai số 45/2013/QH13": what was begun goes by what held then. */
function isOfMattersBefore({ citation }: Mention, { on }: ValidityEvent, { clock, text }: Plan): boolean {
  if (on === null) return false;
  const sentence = `${wordsBefore(citation, text)} ${wordsBehind(citation, text)}`;
  return [...sentence.matchAll(beforeDay)].some(([, day, month, year]) => {
    const before = isoDateOf(Number(year), Number(month), Number(day));
    // A day to come is a deadline: "báo cáo trước ngày 15/12".
    return before !== null && before <= on && before <= clock.on;
  });
}

/** What stands before a citation in its paragraph, item or row, as printed. */
const paragraphBefore = ({ start }: Span, text: string): string =>
  text
    .slice(Math.max(0, start - longestLead), start)
    .split(breaks)
    .at(-1) ?? '';

/** And behind it. */
const paragraphBehind = ({ end }: Span, text: string): string =>
  text.slice(end, end + longestRest).split(breaks)[0] ?? '';

/** The words of its sentence before a citation, folded. */
const wordsBefore = (citation: Span, text: string): string =>
  foldWords(
    paragraphBefore(citation, text)
      .split(/[.;]\s/)
      .at(-1) ?? '',
  );

/** And behind it. */
const wordsBehind = (citation: Span, text: string): string =>
  foldWords(paragraphBehind(citation, text).split(/[.;](?:\s|$)/)[0] ?? '');

function foldWords(words: string): string {
  return foldMarks(words).replace(/\s+/g, ' ');
}
