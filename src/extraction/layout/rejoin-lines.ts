import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { enactingLines, mottoLines, nationalMottos, stamps } from '../tables/headings.js';
import { bodyStart, levelWords } from '../tables/place-bodies.js';
import { partLetterhead } from './part-letterhead.js';
import { partPoints } from './part-points.js';
import { partRunTogether } from './part-run-together.js';

/** No piece of a broken line of a head is longer, in codes. */
const longestPiece = 60;

/**
 * Puts the lines of heads together that a web page or a narrow column broke within a name: "HỘI ⏎ ĐỒNG NHÂN DÂN",
 * "CỘNG ⏎ HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: ⏎ 12/2024/QĐ-UBND", "An Bình, ngày 20 ⏎ tháng 02 năm 2024",
 * "CHƯƠNG TRÌNH ⏎ HÀNH ĐỘNG". All other lines stay as they are.
 */
export function rejoinLines(clean: CleanText, printed: readonly Line[], lexicon: Lexicon): Line[] {
  const lines = partPoints(clean, partLetterhead(clean, partRunTogether(clean, printed, lexicon)));
  const rejoined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i];
    if (!line) break;
    for (let next = lines[i + 1]; next && goesOn(clean, line, next, lexicon); next = lines[i + 1]) {
      line = { from: line.from, to: next.to, afterBlank: line.afterBlank };
      i++;
    }
    rejoined.push(line);
  }
  return rejoined;
}

function goesOn(clean: CleanText, line: Line, next: Line, lexicon: Lexicon): boolean {
  if (line.to - line.from > longestPiece || next.to - next.from > longestPiece) return false;
  if (!isCapital(clean, line.from)) return false;
  const text = lineText(clean, line);
  const after = lineText(clean, next);
  if (/^so ?:?$/.test(text)) return /^(?:[\d._]|[ol]\d)/.test(after);
  if (next.afterBlank) return false;
  if (isCapital(clean, next.from) && isInCapitals(clean, line))
    return isInCapitals(clean, next) && isBrokenName(text, after, lexicon);
  return isBrokenDate(text, after) || (isBrokenPlace(text, after) && isCapital(clean, next.from));
}

/** "An Bình, ngày 20 ⏎ tháng 02 năm 2024", "An Bình, ⏎ ngày 20 tháng 02 năm 2024". */
const isBrokenDate = (text: string, after: string): boolean =>
  (/^(?:thang|nam) ?[\d._]/.test(after) &&
    /^[a-z][a-z .,-]{1,40}, ?ngay ?[\d._]{0,6}(?: thang ?[\d._]{0,4})?$/.test(text)) ||
  (/^ngay [\d._ ]{0,6}thang\b/.test(after) && /^[a-z]{1,7}(?: [a-z]{1,7}){0,4},$/.test(text));

/** "An ⏎ Bình, ngày 20 tháng 02 năm 2024". */
const isBrokenPlace = (text: string, after: string): boolean =>
  /^[a-z]{1,7}(?: [a-z]{1,7})?(?: ?-)?$/.test(text) &&
  !stamps.test(text) &&
  /^[a-z]{1,7}(?: ?-? ?[a-z]{1,7}){0,3}, ?ngay [\d._ ]{0,6}thang\b/.test(after);

/** Whether two lines in capitals are the pieces of one motto, type or name of a body. */
function isBrokenName(text: string, after: string, lexicon: Lexicon): boolean {
  const joined = `${text} ${after}`;
  for (const motto of [...nationalMottos, ...mottoLines])
    if (motto.startsWith(joined) || (joined.startsWith(motto) && motto.startsWith(`${text} `))) return true;
  const isType = (words: string): boolean => lexicon.typeWords.some((word) => word.folded === words);
  if (isType(joined)) return typeGoesOn.test(after) || !isType(text);
  if (!text.includes(' ') && enactingLines.includes(joined.replace(/ ?:$/, ''))) return true;
  // "ỦY" is no body, "ỦY BAN NHÂN DÂN" is; "TỈNH" is no place, "TỈNH AN BÌNH" is.
  return text.length <= 8 && (levelWords.test(text) || (!bodyStart.test(text) && bodyStart.test(joined)));
}

/** What makes another type of the one above it. With "PHỐI HỢP" below "QUY CHẾ" the title begins. */
const typeGoesOn = /^(?:hanh dong|lien tich|lien bo)$/;
