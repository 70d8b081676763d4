import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isItem, type Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';

/** In lines, and so far behind a line its page's width is looked for. */
const longestParagraph = 60;

/** Index of the last line of the paragraph that begins at line `first`. */
export function lastOfParagraph(
  clean: CleanText,
  lines: readonly Line[],
  first: number,
  doubleSpaced: boolean,
): number {
  const width = widthOfPage(clean, lines, first);
  let i = first;
  while (i < first + longestParagraph && !endsAt(clean, lines, i, width, doubleSpaced)) i++;
  return i;
}

function endsAt(
  clean: CleanText,
  lines: readonly Line[],
  i: number,
  width: number,
  doubleSpaced: boolean,
): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next) return true;
  if (clean.codes[next.from] === 0x7c || isItem(clean, next)) return true;
  const text = clean.flat.slice(Math.max(line.from, line.to - 2), line.to);
  const ends = /[.:;!?]["')]?$/.test(text);
  if (!isCapital(clean, next.from))
    return (
      (isHeading(clean, next) && (next.afterBlank || ends)) ||
      (next.afterBlank && ends && isPart(clean, next))
    );
  if (next.afterBlank && !doubleSpaced) return ends || !/[,-]$/.test(text);
  // A full line may end with a full stop by chance.
  if (width > 0) return ends && line.to - line.from < width * 0.9;
  return ends || !/[,-]$/.test(text);
}

/** "1 VỀ GIÁM SÁT", "1, Công đoàn cơ sở …": a part's number whose full stop a scan lost. */
function isPart(clean: CleanText, { from }: Line): boolean {
  const number = /^\d{1,2}(?: |, ?)(?=[a-z])/.exec(clean.flat.slice(from, from + 5));
  return number !== null && isCapital(clean, from + number[0].length);
}

/** The length of the longest line that the next goes on in small letters; 0 where each paragraph is one line. */
function widthOfPage(clean: CleanText, lines: readonly Line[], at: number): number {
  let width = 0;
  for (let i = at; i < at + longestParagraph; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next) break;
    const code = clean.codes[next.from] ?? 0;
    if (code < 0x61 || code > 0x7a || isCapital(clean, next.from) || isHeading(clean, next)) continue;
    width = Math.max(width, line.to - line.from);
  }
  return width;
}
