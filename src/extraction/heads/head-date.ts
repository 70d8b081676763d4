import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { readingCost } from '../matching/reading-cost.js';
import { readDate } from '../stated/read-date.js';

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
