import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { openingStarts } from '../tables/headings.js';
import { startsWithOneOf } from './line-starts.js';
import type { DocumentLines } from './split-documents.js';

const dashes = /^[-_=.~*\s]{3,}$/;

/** The lines of a document's title below its type, or the subject of a letter (trích yếu); `end` is behind the last. */
export function findTitle(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
): { start: number; end: number } {
  if (document.typeLine === null) return findSubjectOfLetter(clean, lines, document);
  const start = document.typeLine + 1;
  let end = start;
  while (end <= document.last && end - start < 40) {
    const line = lines[end];
    if (
      !line ||
      (endsTitle(clean, line, end > start, end === start) && !titleGoesOn(clean, line, lines[end + 1]))
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
  if (isHeading(clean, line)) return !first;
  if (!hasWords) return false;
  if (isInCapitals(clean, line) && line.to - line.from > 8)
    return /^(?:chu tich |bo truong |thong doc )?(?:uy ban|hoi dong|chinh phu|thu tuong|bo |quoc hoi|ban |tinh uy|thanh uy|giam doc|chu tich|thong doc|tong )/.test(
      text,
    );
  return (
    line.afterBlank &&
    openingStarts.some((start) => text.startsWith(start) || alignsStart(clean, line, start)) &&
    startsCapital(clean, line)
  );
}

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
    if (!line || !/^v\/ ?v[\s:]|^ve viec /.test(lineText(clean, line))) continue;
    let end = i + 1;
    while (end <= document.last && end - i < 8) {
      const next = lines[end];
      if (!next || next.afterBlank || startsWithOneOf(clean, next, ['kinh gui']) || isInCapitals(clean, next))
        break;
      end++;
    }
    return { start: i, end };
  }
  return { start: document.first, end: document.first };
}
