import type { CleanText } from '../clean/clean-text.js';
import { isDigit } from '../clean/codes.js';
import { isHeading, type Line } from '../clean/lines.js';
import { groundsHeading } from '../tables/headings.js';
import type { DocumentLines } from './split-documents.js';

/** In lines. */
const longestPart = 80;
/** A heading is no longer, in codes. */
const longestHeading = 80;
/** Of a part's number and the type word behind it, in codes. */
const longestNumber = 24;

/**
 * The part that lists a document's grounds in place of a preamble ("I. CĂN CỨ XÂY DỰNG KẾ HOẠCH ⏎ 1. Quyết định số …",
 * "1. Cơ sở pháp lý ⏎ - Căn cứ …"), by lines, its end exclusive; null where there is none. It ends where the next part of
 * its own rank begins.
 *
 * @param below index of the line behind the title
 * @param heading index of the first numbered part, where nothing is enacted before it
 */
export function groundsBelow(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  below: number,
  heading: number | null,
): { readonly start: number; readonly end: number } | null {
  for (const start of [below, heading, groundsInRecord(clean, lines, document, below)]) {
    const end = start === null ? null : behindGrounds(clean, lines, document, start);
    if (start !== null && end !== null) return { start, end };
  }
  return null;
}

/** A record of a document (phiếu, hồ sơ) gives its grounds as one of its numbered fields: "8. Căn cứ pháp lý (13 căn cứ):". */
function groundsInRecord(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  below: number,
): number | null {
  if (document.typeLine !== null) return null;
  for (let i = below; i <= Math.min(document.last, below + farthestField); i++) {
    const line = lines[i];
    if (!line || !isDigit(clean.codes[line.from] ?? 0) || line.to - line.from > longestHeading) continue;
    if (groundsHeading.test(clean.flat.slice(line.from, line.to))) return i;
  }
  return null;
}

/** In lines. */
const farthestField = 30;

function behindGrounds(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  first: number,
): number | null {
  const line = lines[first];
  if (!line || first > document.last) return null;
  const words = clean.flat.slice(line.from, Math.min(line.to, line.from + longestHeading));
  const heading = groundsHeading.exec(words);
  if (!heading) return null;
  const next = nextOfRank(heading[1]);
  for (let i = first + 1; i <= Math.min(document.last, first + longestPart); i++) {
    const further = lines[i];
    if (!further || !isHeading(clean, further)) continue;
    if (next.test(clean.flat.slice(further.from, further.from + longestNumber))) return i;
  }
  return document.last + 1;
}

/** What the number of the next part of the same rank begins with. */
function nextOfRank(number: string | undefined): RegExp {
  if (number === undefined) return partNotGround;
  return /^\d/.test(number) ? /^(?:[2-9]|[1-9]\d) ?[.)]/ : /^(?:[ivxl]{2,4} ?[.)/-]|phan |chuong )/;
}

/** "1. Hồ sơ", "I. MỤC TIÊU", but not "1. Luật Đất đai". */
const partNotGround =
  /^(?:[ivxl]{1,3}|\d{1,2}) ?[.)/-](?! ?(?:luat|nghi|quyet|thong|chi thi|ket luan|quy|ke hoach|cong van))/;
