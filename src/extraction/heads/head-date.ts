import { type IsoDate, isoDateOf } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { cellsOf } from '../clean/columns.js';
import { type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { readingCost } from '../matching/reading-cost.js';
import type { Mention } from '../mention.js';
import { readDate } from '../stated/read-date.js';
import { labelledDate } from './data-table.js';

/** When and where a document was signed. */
export interface HeadDate {
  readonly date: IsoDate | null;
  readonly place: string | null;
}

/**
 * The head's date ("Hà Nội, ngày 17 tháng 11 năm 2022") with the place before it, else the date of the document's own
 * number in its title (`own`), else the one that a page's table of data gives. A draft's blank date is null.
 */
export function findHeadDate(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  own: Mention | null,
): HeadDate {
  const last = Math.min(plan.last, plan.typeLine === null ? plan.headLine + 15 : plan.typeLine + 6);
  for (let i = plan.headLine; i <= last; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.to - line.from > longestLine) {
      const found = dateInRow(clean, line);
      if (found) return found;
      continue;
    }
    // Below the type only the line of place and date alone: the grounds print dates of others.
    if (plan.typeLine !== null && i > plan.typeLine && !placeAndDate.test(lineText(clean, line))) continue;
    const next = lines[i + 1];
    const isBroken = next !== undefined && !next.afterBlank && endsInDayWord.test(lineText(clean, line));
    const found = dateInLine(clean, isBroken ? { ...line, to: next.to } : line);
    if (found) return found;
  }
  return { date: own?.date ?? labelledDate(clean, lines, plan) ?? adoptedOn(clean, plan), place: null };
}

/** In codes. */
const longestLine = 110;

/** Number, subject, place and date in the cells of one long row: "| Số: 14/TCT-CS V/v … | Hà Nội, ngày 04 tháng 5 năm 2013 |". */
function dateInRow(clean: CleanText, line: Line): HeadDate | null {
  if (clean.codes[line.from] !== 0x7c) return null;
  for (const cell of cellsOf(clean, line)) {
    if (cell.to - cell.from > longestLine || !dateOfCell.test(lineText(clean, cell))) continue;
    const found = dateInLine(clean, cell);
    if (found) return found;
  }
  return null;
}

const dateOfCell = /^[a-z][a-z -]{1,40}, ?ng.y /;

/** "Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày …", where the copy has no head. */
function adoptedOn(clean: CleanText, plan: DocumentPlan): IsoDate | null {
  const from = Math.max(plan.bodyFrom, plan.to - farthestAdoption);
  const said = adopted.exec(clean.flat.slice(from, plan.to));
  return said ? (readDate(clean, from + said.index + said[0].length)?.date ?? null) : null;
}

/** In codes: the sentence stands last, before recipients and annexes. */
const farthestAdoption = 6000;
const adopted = /\bnghi quyet nay (?:da )?duoc [^.;]{5,140} thong qua (?=ngay \d)/;

/** "Sơn Bình, ngày ⏎ 05 tháng 6 năm 2017". */
const endsInDayWord = /[a-z], ?ngay$/;

const placeAndDate =
  /^[(|]?\s?[a-z]{1,7}(?:[ -]{1,3}[a-z]{1,7}){0,4} ?, ?(?:(?:hoi|luc) \d{1,2} ?(?:gio|[h:g])[ \d]{0,4}(?:phut)?,? ?)?(?:[a-z]{2,5} ?)?[\d_.…oilsb]{0,6} ?t[a-z ]{1,4}g\b/;

function dateInLine(clean: CleanText, line: Line): HeadDate | null {
  const text = lineText(clean, line);
  if (/kem theo/.test(text) || stampOfPage.test(text)) return null;
  dayWord.lastIndex = 0;
  for (let match = dayWord.exec(text); match; match = dayWord.exec(text)) {
    const word = match[1] ?? '';
    // Without a day only "ngày" itself tells a draft's blank date from a place: "Bảo Thắng".
    if (match[2] === '' && readingCost(word, 'ngay', 1.2) === null) continue;
    const at = line.from + match.index + match[0].indexOf(word);
    const before = tidy(sliceOf(clean, line.from, line.from + match.index))
      .replace(hour, '')
      .replace(/[\s,]+$/, '');
    const damaged = damagedDate(text.slice(at - line.from));
    const date = damaged === undefined ? (readDate(clean, at)?.date ?? looseDate(text)) : damaged;
    // "GDP 9 tháng năm 2024": nothing like a day's word.
    if (date === null && readingCost(word, 'ngay', 2.2) === null) continue;
    return { date, place: placeBefore(before) };
  }
  const comma = text.indexOf(',');
  const figures = inFigures.exec(text);
  const from = line.from + (figures?.index ?? 0);
  const date = figures
    ? (readDate(clean, from + (figures[0].length - (figures[1]?.length ?? 0)))?.date ?? null)
    : null;
  if (date !== null) return { date, place: placeBefore(tidy(sliceOf(clean, line.from, from))) };
  const loose = comma > 0 ? looseDate(text) : null;
  return loose && { date: loose, place: placeBefore(tidy(sliceOf(clean, line.from, line.from + comma))) };
}

/** "Chủ Nhật, ngày 24 tháng 11 năm 2024": with the day of the week a page tells when it is read; no head prints it. */
const stampOfPage = /^[^a-z]*(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn),? (?:ngay )?\d/;

/** "Đồng Mây, ngày 05/6/2024" at the end of a line. */
const inFigures = /, ?(ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

/** "ngày" with what may be a day behind it, before "tháng"; scans damage either. */
const dayWord =
  /(?:^|[\s,"'.])([a-z0-9']{3,5})[,.]?\s+(?=([\d_.…oilsb]{0,6})[\s-]?(?:thang|th.ng|t.ang|tha.g)\b)/g;

/** "Hà Nội, hồi 17 giờ 30 ngày …": a telegram (công điện) prints the hour too. */
const hour = /,? ?(?:hồi|lúc) \d{1,2} ?(?:giờ|[hg:])[ \d]{0,4}(?:phút)?[ ,]*$/iu;

/**
 * A date of a head in which a scan read a digit as a letter ("tháng 1Ú"), or other letters stand for "năm" ("tháng 9 5
 * 2020"). Null where it cannot be told, undefined for a sound one.
 */
function damagedDate(text: string): IsoDate | null | undefined {
  const match = dateWithDamage.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const digits = [day, month].map((part) => part.replace(/[ou]/g, '0').replace(/[il]/g, '1'));
  return digits.every((part) => /^\d+$/.test(part))
    ? isoDateOf(Number(year), Number(digits[1]), Number(digits[0]))
    : null;
}

const dateWithDamage =
  /^ngay ((?=\d|[oil]\d)[\da-z]{1,2}) ?thang ((?:\d[a-z]|[oil]\d)(?= nam)|\d{1,2}(?= (?!nam)\S{1,3} (?:19|20)\d\d)) (?:nam|\S{1,3}) ((?:19|20)\d\d)(?!\d)/;

/** "ngà y 03 t háng 11 năm 202 2": a scan sets letters apart, but in a head's line nothing else can be meant. */
function looseDate(text: string): IsoDate | null {
  const match = spelledDate.exec(text.replace(/ /g, ''));
  if (!match) return null;
  const [, dayOf = '', day, monthOf = '', month, yearOf = '', year] = match;
  if (readingCost(dayOf, 'ngay', 1.7) === null || readingCost(monthOf, 'thang', 2.2) === null) return null;
  if (readingCost(yearOf, 'nam', 1.4) === null) return null;
  return isoDateOf(Number(year), Number(month), Number(day));
}

const spelledDate = /,([a-z]{3,5})(\d{1,2})([a-z]{4,6})(\d{1,2})([a-z]{2,4})((?:19|20)\d{2})(?!\d)/;

/** The place before the head's date: the last words that begin with capitals but are not all capitals. */
function placeBefore(before: string): string | null {
  let from = before.length;
  for (let to = from; to > 0; to = from - 1) {
    const start = before.lastIndexOf(' ', to - 1) + 1;
    const word = before.slice(start, to);
    const joins = /^[-–]$/.test(word) && to < before.length;
    if (!joins && !/^\p{Lu}[\p{Ll}'’.]*$/u.test(word)) break;
    from = start;
  }
  const place = before.slice(from).replace(/^(?:TP\.?|Tp\.?|[-–])\s*/u, '');
  return place === '' ? null : place;
}
