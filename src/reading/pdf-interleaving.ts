import type { PlacedText } from './pdf-layout.js';

/** Baselines closer than this, in letter sizes, are one line's. */
const sameBaseline = 0.2;
/** Share of a page's pieces that fill gaps of others, from which it is no accident (a stamp, a signature). */
const interleavedShare = 0.05;

/**
 * Whether a page draws the letters of its lines font by font: where a font lacks Vietnamese letters, programs write
 * "B TÀI CHÍNH" first and then, back over the same line, "Ộ" in another font.
 */
export function isInterleaved(pieces: readonly PlacedText[]): boolean {
  const words = pieces.filter(({ text }) => /\S/.test(text));
  const fillers = linesOf(words).reduce((count, line) => count + fillersOf(line), 0);
  return fillers > 1 && fillers > interleavedShare * words.length;
}

/** The letters of each line from left to right, whatever font drew them first; lines in the order drawn. */
export function inLineOrder(glyphs: readonly PlacedText[]): PlacedText[] {
  return linesOf(glyphs).flatMap((line) => line.sort((a, b) => a.x - b.x));
}

/** Pieces drawn one after the other on one baseline. */
function linesOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const [start] = line ?? [];
    if (line && start && isLevel(start, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function isLevel(a: PlacedText, b: PlacedText): boolean {
  return Math.abs(a.y - b.y) < sameBaseline * Math.max(a.size, b.size);
}

/** How many pieces were drawn back over what the line already showed, leaving out bold feigned by drawing twice. */
function fillersOf(line: readonly PlacedText[]): number {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let fillers = 0;
  line.forEach((piece, at) => {
    const isOver = piece.x > start - piece.size && piece.x < end - piece.size / 2;
    if (isOver && piece.text !== line[at - 1]?.text) fillers++;
    start = Math.min(start, piece.x);
    end = Math.max(end, piece.x + piece.width);
  });
  return fillers;
}
