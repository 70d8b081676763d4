import type { CleanText } from '../clean/clean-text.js';
import { isHeading, type Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';

/** A paragraph that holds numbered points is longer than this, in codes. */
const shortest = 200;
/** In lines: so far into a text its points are looked for. */
const farthest = 60;

/**
 * Parts the paragraph in which a page runs a document's numbered points together: "… yêu cầu thực hiện tốt những nhiệm vụ
 * sau: 1. Tổ chức … 2. Quán triệt …". Each point is a line, as in print. A text whose points begin lines stays as it is.
 */
export function partPoints(clean: CleanText, lines: readonly Line[]): readonly Line[] {
  for (let at = 0; at < Math.min(lines.length, farthest); at++) {
    const line = lines[at];
    if (!line || isHeading(clean, line)) return lines;
    if (line.to - line.from < shortest) continue;
    const points = pointsIn(clean, line);
    if (points.length > 1) {
      const starts = [line.from, ...points];
      const parts = starts.map((from, index) => ({
        from,
        to: (starts[index + 1] ?? line.to + 1) - 1,
        afterBlank: index === 0 && line.afterBlank,
      }));
      return [...lines.slice(0, at), ...parts, ...lines.slice(at + 1)];
    }
  }
  return lines;
}

/** Where the points "1.", "2.", "3." … of a paragraph begin, the first behind a colon. */
function pointsIn(clean: CleanText, line: Line): number[] {
  const text = clean.flat.slice(line.from, line.to);
  const points: number[] = [];
  for (let behind = 0; ; ) {
    const number = `${points.length + 1}. `;
    let at = text.indexOf(number, behind);
    while (at >= 0 && !beginsPoint(clean, line.from + at, number.length, points.length === 0))
      at = text.indexOf(number, at + 1);
    if (at < 0) return points;
    points.push(line.from + at);
    behind = at + number.length;
  }
}

function beginsPoint(clean: CleanText, at: number, length: number, isFirst: boolean): boolean {
  if (clean.codes[at - 1] !== 32 || !isCapital(clean, at + length)) return false;
  const before = clean.codes[at - 2];
  return before === 0x3a || (!isFirst && (before === 0x2e || before === 0x3b));
}
