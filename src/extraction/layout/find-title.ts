import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { firstWords, openingStarts } from '../tables/headings.js';
import { consolidatedText, startsBasis } from '../tables/opening-words.js';
import { bodyStart } from '../tables/place-bodies.js';
import { isPurposeHeading } from './first-heading.js';
import { startsWithOneOf } from './line-starts.js';
import type { DocumentLines } from './split-documents.js';

const noLine: Line = { from: 0, to: 0, afterBlank: false };

const dashes = /^[-_=.~*\s]{3,}$/;

/**
 * The lines of a document's title below its type, and beside it where both stand on one line, or the subject of a
 * letter (trích yếu); `end` is behind the last.
 */
export function findTitle(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
): { start: number; end: number } {
  if (document.typeLine === null) return findSubjectOfLetter(clean, lines, document);
  const start = document.typeLine + (document.typeTo === null ? 1 : 0);
  let end = document.typeLine + 1;
  // A page's title is one line.
  if (document.typeTo !== null && !isInCapitals(clean, lines[document.typeLine] ?? noLine))
    return { start, end };
  const first = end;
  while (end <= document.last && end - first < 40) {
    const line = lines[end];
    if (
      !line ||
      (endsTitle(clean, line, end > start, end === first) && !titleGoesOn(clean, line, lines[end + 1]))
    )
      break;
    end++;
  }
  return { start, end };
}

function endsTitle(clean: CleanText, line: Line, hasWords: boolean, first: boolean): boolean {
  const text = clean.flat.slice(line.from, Math.min(line.to, line.from + 60));
  if (dashes.test(text)) return hasWords;
  if (startsWithOneOf(clean, line, ['can cu ', 'kinh gui']) || isItem(clean, line)) return true;
  if (startsBasis.test(text.replace(/^[-+*] ?/, ''))) return true;
  if (isHeading(clean, line)) return !first;
  if (isPurposeHeading(clean, line)) return true;
  if (!hasWords) return false;
  // "THỦ TƯỚNG CHÍNH PHỦ điện:": below the subject of a telegram (công điện) who sends it.
  if (/ dien ?:$/.test(text) && isCapital(clean, line.from + 1)) return true;
  if (quotedOpening.test(clean.flat.slice(line.from, line.from + 200)) && isCapital(clean, line.from + 1))
    return true;
  if (consolidatedText.test(clean.flat.slice(line.from, line.from + 300))) return true;
  if (isInCapitals(clean, line) && (line.to - line.from > 8 || text === 'quoc hoi'))
    return (
      !goesOnBehind.test(lineEndBefore(clean, line)) &&
      /^(?:chu tich |bo truong |thong doc )?(?:uy ban|hoi dong|chinh phu|thu tuong|bo |quoc hoi|ban (?!hanh )|tinh uy|thanh uy|giam doc|chu tich|thong doc|tong )/.test(
        text,
      )
    );
  if (!startsCapital(clean, line)) return false;
  if (schoolYear.test(text)) return true;
  if (!line.afterBlank) return isParagraph(clean, line, text);
  return openingStarts.some((start) => text.startsWith(start) || alignsStart(clean, line, start));
}

/** “Thực hiện …”: a speck that a scan read as a quotation mark; what is quoted as a title is closed again. */
const quotedOpening = /^"(?:thuc hien|can cu|trien khai) [^"]{150}/;

/** "Năm học 2016-2017, toàn ngành …": a sentence that looks back. */
const schoolYear = /^nam hoc \d{4} ?- ?\d{4}, /;

/** "… DO QUỐC HỘI, ⏎ HỘI ĐỒNG NHÂN DÂN BẦU": the title names another body. */
const goesOnBehind = /(?:,| (?:va|hoac|cua|cho|do|voi))$/;

/** No title has a line as long as this, in codes, but in capitals. */
const longestTitleLine = 300;

/** Whether a line that no blank line sets apart begins the first paragraph below the title. */
const isParagraph = (clean: CleanText, line: Line, text: string): boolean =>
  !isInCapitals(clean, line) &&
  (line.to - line.from > longestTitleLine ||
    (firstWords.test(text) && !/(?:[,–-]| (?:va|ve|viec|cua|theo))$/.test(lineEndBefore(clean, line))));

const lineEndBefore = (clean: CleanText, line: Line): string =>
  clean.flat.slice(Math.max(0, line.from - 8), line.from).trimEnd();

/** "HỘI NGHỊ LẦN THỨ SÁU", "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG", "về …": a line in small letters goes on with the title. */
const titleGoesOn = (clean: CleanText, line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  isInCapitals(clean, line) &&
  !isHeading(clean, line) &&
  /^(?:ve|cua|trong|tai) /.test(clean.flat.slice(next.from, next.from + 6)) &&
  !startsCapital(clean, next);

const alignsStart = (clean: CleanText, line: Line, phrase: string): boolean =>
  phrase.length > 7 && startsWithOneOf(clean, line, [phrase.trim()]);

function startsCapital(clean: CleanText, line: Line): boolean {
  const letter = clean.original.charAt(clean.at[line.from] ?? 0);
  return letter !== letter.toLowerCase();
}

/** An official letter (công văn) prints no type; its subject stands behind "V/v". */
function findSubjectOfLetter(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
): { start: number; end: number } {
  for (let i = document.first; i <= Math.min(document.last, document.first + 25); i++) {
    const line = lines[i];
    if (!line) break;
    const capitals = isInCapitals(clean, line);
    const first = clean.flat.slice(line.from, Math.min(line.to, line.from + 24));
    // A line amid the grounds may begin with "về việc", too.
    if (startsBasis.test(first.replace(/^[-+*] ?/, ''))) break;
    if (
      !/^v\/ ?v[\s:]|^ve viec /.test(first) &&
      !(capitals && subjectInCapitals.test(first) && isBelowDate(clean, lines, i))
    )
      continue;
    let end = i + 1;
    while (end <= document.last && end - i < 8) {
      const next = lines[end];
      if (
        !next ||
        next.afterBlank ||
        startsWithOneOf(clean, next, ['kinh gui']) ||
        isPlaceAndDate(clean, next)
      )
        break;
      if (isInCapitals(clean, next) !== capitals || (capitals && bodyStart.test(lineText(clean, next))))
        break;
      end++;
    }
    return { start: i, end };
  }
  return { start: document.headLine, end: document.headLine };
}

/** What a subject in capitals begins with where a page leaves the type out: "BÃI BỎ NGHỊ QUYẾT SỐ …". */
const subjectInCapitals =
  /^(?:bai bo|sua doi|bo sung|thay the|quy dinh|ban hanh|phe duyet|dieu chinh|thong qua|cong bo|thanh lap|huong dan)\b/;

/** "Sơn La, ngày 3 tháng 3 năm 2025" on a line of its own. */
const isPlaceAndDate = (clean: CleanText, line: Line): boolean =>
  line.to - line.from < 60 && /^[a-z .-]{2,30}, ?ngay [\d._ ]{0,6}thang\b/.test(lineText(clean, line));

/** Whether the line above holds place and date. */
const isBelowDate = (clean: CleanText, lines: readonly Line[], at: number): boolean => {
  const above = lines[at - 1];
  return (
    above !== undefined &&
    above.to - above.from < 90 &&
    /\bngay \S{0,4} ?thang\b/.test(lineText(clean, above))
  );
};
