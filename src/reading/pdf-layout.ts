import { raisedText } from './block-text.js';

/** A piece of text where a PDF page shows it; lengths in points, `y` the baseline, growing downwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters' body (1 em). */
  readonly size: number;
  /** Direction of writing in radians; 0 is to the right. */
  readonly angle: number;
}

interface Line {
  text: string;
  /** Where its last column begins, and the baseline. */
  x: number;
  y: number;
  endX: number;
  size: number;
}

// Proportions of the letter size (em).
const spaceGap = 0.15;
/** The gap from which two columns are meant, in letter sizes. */
export const columnGap = 2;
const sameBaseline = 0.4;
const indent = 1.2;
/** Line distance, in terms of the usual one, from which a new paragraph is meant. */
const paragraphPitch = 1.25;
/** A page whose pieces jump upwards more often than this was not written in reading order. */
const maxUpwardShare = 0.25;

/**
 * The text of one page: pieces joined to lines, lines in reading order, an empty line between paragraphs, a tab
 * between columns on one line. The order in which the page draws its pieces is kept, because word processors draw
 * in reading order, cell by cell and column by column; only a page that jumps about is sorted by position.
 */
export function layOutPage(pieces: readonly PlacedText[]): string {
  const upright = turnedUpright(pieces.filter(({ text }) => text !== ''));
  const lines = toLines(upright);
  const ordered = isInReadingOrder(lines) ? lines : toLines(sortedByPosition(upright));
  return joinLines(ordered.filter(({ text }) => /\S/.test(text)));
}

/** The pieces written in the page's main direction, turned so that it is to the right. Slanted text is a watermark. */
function turnedUpright(pieces: readonly PlacedText[]): PlacedText[] {
  const quarter = (angle: number) => Math.round(angle / (Math.PI / 2));
  const isStraight = ({ angle }: PlacedText) => Math.abs(angle - quarter(angle) * (Math.PI / 2)) < 0.05;
  const straight = pieces.filter(isStraight);
  const lengths = new Map<number, number>();
  for (const { angle, text } of straight) {
    const turn = (quarter(angle) + 4) % 4;
    lengths.set(turn, (lengths.get(turn) ?? 0) + text.length);
  }
  const [main] = [...lengths].sort((a, b) => b[1] - a[1]);
  const turns = main?.[0] ?? 0;
  return straight
    .filter(({ angle }) => (quarter(angle) + 4) % 4 === turns)
    .map((piece) => {
      if (turns === 1) return { ...piece, x: piece.y, y: -piece.x };
      if (turns === 2) return { ...piece, x: -piece.x, y: -piece.y };
      if (turns === 3) return { ...piece, x: -piece.y, y: piece.x };
      return piece;
    });
}

function toLines(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let last: PlacedText | undefined;
  for (const piece of pieces) {
    // Bold is often feigned by drawing the same piece twice, a hair apart.
    if (last && isSamePlace(last, piece)) continue;
    // Spaces are measured, not believed: the width of one may be the gap between two columns.
    if (!/\S/.test(piece.text)) continue;
    last = piece;
    if (line && continues(line, piece)) append(line, piece);
    else {
      line = { text: piece.text, x: piece.x, y: piece.y, endX: piece.x + piece.width, size: piece.size };
      lines.push(line);
    }
  }
  return lines;
}

function append(line: Line, piece: PlacedText): void {
  const gap = gapBetween(line, piece);
  if (gap === '\t') line.x = piece.x;
  line.endX = Math.max(line.endX, piece.x + piece.width);
  if (isRaised(piece, line)) {
    line.text += gap + raisedText(piece.text);
  } else if (isRaised(line, piece)) {
    // A footnote begins with its raised number; the line is as high as the words after it.
    Object.assign(line, { text: raisedText(line.text) + gap + piece.text, y: piece.y, size: piece.size });
  } else {
    line.text += gap + piece.text;
  }
}

function isSamePlace(a: PlacedText, b: PlacedText): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.size && Math.abs(a.y - b.y) < 0.1 * a.size;
}

function continues(line: Line, piece: PlacedText): boolean {
  const isLevel = Math.abs(line.y - piece.y) < sameBaseline * Math.max(line.size, piece.size);
  return isLevel && piece.x > line.endX - line.size;
}

interface Height {
  readonly y: number;
  readonly size: number;
}

/** Smaller than what stands beside it and above its baseline: a footnote mark. */
function isRaised(mark: Height, beside: Height): boolean {
  return mark.size < 0.8 * beside.size && beside.y - mark.y > 0.15 * beside.size;
}

function gapBetween(line: Line, piece: PlacedText): string {
  const gap = (piece.x - line.endX) / line.size;
  if (gap > columnGap) return '\t';
  return gap > spaceGap && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? ' ' : '';
}

function isInReadingOrder(lines: readonly Line[]): boolean {
  let upward = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (before && line && line.y < before.y - line.size / 2 && isBelowOrAbove(before, line)) upward++;
  }
  return upward <= lines.length * maxUpwardShare;
}

function isBelowOrAbove(a: Line, b: Line): boolean {
  return a.x < b.endX && b.x < a.endX;
}

/** From top to bottom, pieces on one baseline from left to right. */
function sortedByPosition(pieces: readonly PlacedText[]): PlacedText[] {
  const byHeight = [...pieces].sort((a, b) => a.y - b.y);
  const rows: PlacedText[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const piece of byHeight) {
    if (piece.y - baseline > sameBaseline * piece.size) {
      rows.push([]);
      baseline = piece.y;
    }
    rows.at(-1)?.push(piece);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

function joinLines(lines: readonly Line[]): string {
  const pitch = usualPitch(lines);
  const left = leftMargin(lines);
  const right = Math.max(...lines.map(({ endX }) => endX));
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before) text += beginsParagraph(before, line, { pitch, left, right }) ? '\n\n' : '\n';
    text += line.text.trimEnd();
  });
  return text;
}

interface Measure {
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
}

function beginsParagraph(before: Line, line: Line, { pitch, left, right }: Measure): boolean {
  const distance = line.y - before.y;
  // Another column, or on a page drawn out of order another place: at any rate another paragraph.
  if (distance < 0 || !isBelowOrAbove(before, line)) return true;
  if (distance > paragraphPitch * pitch) return true;
  if (line.x < left + indent * line.size || isCentred(line, left, right)) return false;
  if (line.x - before.x > indent * line.size) return true;
  return right - before.endX > (right - left) / 10 && /[.;:!?…”"]$/.test(before.text.trimEnd());
}

function isCentred(line: Line, left: number, right: number): boolean {
  return Math.abs(line.x - left - (right - line.endX)) < 2 * line.size;
}

function usualPitch(lines: readonly Line[]): number {
  const distances = lines
    .map((line, at) => line.y - (lines[at - 1]?.y ?? line.y))
    .filter((distance, at) => distance > 0 && distance < 4 * (lines[at]?.size ?? 0))
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Where most lines begin: the leftmost tenth is passed over, so that a stray mark does not set the margin. */
function leftMargin(lines: readonly Line[]): number {
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 10)] ?? 0;
}
