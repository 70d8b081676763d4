import type { ExtractedDocument } from '../documents/citation.js';
import { isoDateOf } from '../documents/iso-date.js';
import { offset, type Span } from '../documents/span.js';
import type { Mention } from './plan.js';

/** A printed day that no calendar has (ngày không có trong lịch): "31/02/2019", "30 tháng 2 năm 2023". */
export interface ImpossibleDay extends Span {
  /** As printed, without "ngày" and with white space folded. */
  readonly printed: string;
  readonly year: number;
}

/** In sound digits: what a scan has ruined is no date. The letters of the words may be composed or not. */
const printedDay =
  '(?<printed>(?<day>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+th\\S{1,2}ng\\s+)(?<month>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+n\\S{1,2}m\\s+)(?<year>(?:19|20)\\d\\d))(?![\\d/-])';

/** Between a symbol and its day stand at most a comma, a bracket or the bar of a table, and "ban hành". */
const behindSymbol = new RegExp(
  `^(?<before>\\s*[,(|]?\\s*(?:ban h\\S{1,2}nh\\s+)?(?:ng\\S{1,2}y\\s+)?)${printedDay}`,
  'iu',
);

/** Place and day at the end of a line of the head, alone or behind the number: "Số: 12/KH-UBND    Đồng Nai, ngày …". */
const inHead = new RegExp(
  `(?<before>(?:^|\\s{2,}|\\t|\\|)[ *_]*\\p{Lu}[\\p{L}\\p{M} .–-]{1,40},\\s+ng\\S{1,2}y\\s+)${printedDay}[\\s*_|]*$`,
  'mu',
);

/** So many code units behind a symbol hold its day, and so many at the top of a document its head. */
const longestTail = 60;
const longestHead = 600;

/**
 * The impossible day printed with a citation; null where none is, and where the citation is itself damaged: its digits
 * are then no surer.
 */
export function impossibleDayOf({ citation }: Mention, text: string): ImpossibleDay | null {
  const { end, statedDate, repairs } = citation;
  if (statedDate !== null || repairs.length > 0) return null;
  return impossibleIn(behindSymbol, text.slice(end, end + longestTail), end);
}

/** The impossible day printed in a document's head in place of its day of issue; null where none is. */
export function impossibleHeadDay(
  { start, end, issuedOn }: ExtractedDocument,
  text: string,
): ImpossibleDay | null {
  if (issuedOn !== null) return null;
  return impossibleIn(inHead, text.slice(start, Math.min(end, start + longestHead)), start);
}

function impossibleIn(pattern: RegExp, words: string, from: number): ImpossibleDay | null {
  const match = pattern.exec(words);
  const { before = '', printed = '', day, month, year } = match?.groups ?? {};
  // A zero stands for a blank: "ngày 00/00/2023".
  if (!match || Number(day) === 0 || Number(month) === 0) return null;
  if (isoDateOf(Number(year), Number(month), Number(day)) !== null) return null;
  const start = from + match.index + before.length;
  return {
    start: offset(start),
    end: offset(start + printed.length),
    printed: printed.replace(/\s+/g, ' '),
    year: Number(year),
  };
}
