import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { unfinishedBody } from '../tables/place-bodies.js';
import { isGroundAt } from './line-starts.js';
import type { DocumentLines } from './split-documents.js';
import { titledType } from './type-heading.js';

/** A head is seldom longer, in lines. */
const longestHead = 25;

/**
 * Finds the line that holds type and title together in a document that prints no type on a line of its own: below the
 * head in capitals, or first on a page without a head. Letters (công văn) have none.
 */
export function findTitledLine(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  lexicon: Lexicon,
): DocumentLines {
  let belowNumber = false;
  for (let i = document.headLine; i <= Math.min(document.last, document.headLine + longestHead); i++) {
    const line = lines[i];
    if (!line || endsHead(clean, line)) break;
    if (line.to - line.from < 90 && numberOrDate.test(lineText(clean, line))) {
      belowNumber = true;
      continue;
    }
    if (!isCapital(clean, line.from) || line.to - line.from > 400) continue;
    const capitals = isInCapitals(clean, line);
    if (isOfCongress(clean, lines, i))
      return { ...document, typeLine: i, type: 'Nghị quyết', typeTo: line.from + 'nghi quyet'.length };
    if (!capitals && (i > document.first + 1 || isRunOn(clean, lines[i + 1]))) continue;
    const above = lines[i - 1];
    if (capitals && above && unfinishedBody.test(lineText(clean, above))) continue;
    const found = titledType(clean, line, lexicon, belowNumber);
    if (found) return { ...document, typeLine: i, type: found.name, typeTo: found.to };
  }
  return findEnactedTitle(clean, lines, document) ?? document;
}

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Bình lần thứ XI": a congress's resolution below a page's date, enacted further down. */
function isOfCongress(clean: CleanText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !congress.test(lineText(clean, line))) return false;
  return lines
    .slice(at + 1, at + 9)
    .some((next) => /^quyet nghi ?:?$/.test(lineText(clean, next)) && isInCapitals(clean, next));
}

const congress =
  /^nghi quyet dai hoi [a-z ,-]{4,90} lan thu [ivx\d]{1,5}(?:,? \(?nhiem ky \d{4} ?- ?\d{4}\)?)?$/;

/** In lines: no preamble is longer. */
const longestPreamble = 60;

/**
 * A copy that lost its letterhead with the type: the title in capitals ("BAN HÀNH KẾ HOẠCH …") above grounds that "QUYẾT
 * ĐỊNH:" closes. Null for any other.
 */
function findEnactedTitle(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
): DocumentLines | null {
  let title: number | null = null;
  let hasGrounds = false;
  for (let i = document.first; i <= Math.min(document.last, document.first + longestPreamble); i++) {
    const line = lines[i];
    if (!line) break;
    hasGrounds ||= isGroundAt(clean, line.from);
    if (!isInCapitals(clean, line)) continue;
    const text = lineText(clean, line);
    if (!hasGrounds && titleWithoutType.test(text)) title ??= i;
    const enacting = hasGrounds ? /^(quyet dinh|quyet nghi|nghi quyet)\s?:?$/.exec(text)?.[1] : undefined;
    if (enacting === undefined) continue;
    const type = enacting === 'quyet dinh' ? 'Quyết định' : 'Nghị quyết';
    return title === null ? null : { ...document, typeLine: title, type, typeTo: lines[title]?.from ?? null };
  }
  return null;
}

const titleWithoutType =
  /^(?:ban hanh|ve viec|phe duyet|sua doi|bai bo|cong bo|quy dinh|thanh lap|dieu chinh|thong qua) /;

const numberOrDate = /^so ?:? ?[\d._]|, ?ngay [\d._ ]{0,6}thang\b/;

/** Whether `next` goes on with the sentence of the line before it. */
const isRunOn = (clean: CleanText, next: Line | undefined): boolean =>
  next !== undefined && !next.afterBlank && !isCapital(clean, next.from);

const endsHead = (clean: CleanText, line: Line): boolean =>
  isHeading(clean, line) || /^(?:can cu|kinh gui|v\/v)\b/.test(clean.flat.slice(line.from, line.from + 9));
