import { columnGap, type PlacedText } from './pdf-layout.js';

/** How many lines at the top, and at the bottom, of a page may be running heads. */
const maxLines = 2;
/** Share of the pages that show the same in the same place: a gazette has one head for left and one for right pages. */
const usualShare = 0.4;
/** Points by which the baseline of a running head may differ from page to page. */
const tolerance = 2;
/** Every document begins with one of these: where pages repeat it, each page is a document of its own. */
const beginsDocument =
  /C[ỘO]NG\s*H(?:ÒA|OÀ|OA)\s*X[ÃA]\s*H[ỘO]I|[ĐD][ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N\s*VI[ỆE]T\s*NAM/i;

/** What stands together on one line: a column of it, or all of it. */
interface Segment {
  readonly text: string;
  readonly y: number;
  readonly pieces: readonly PlacedText[];
}

type Row = readonly Segment[];

/**
 * The pages without what is printed over and under each: page numbers, the name of the gazette (Công báo) with its
 * number and day, the address that a browser prints. They would otherwise stand in the middle of the sentence, and of
 * the symbol, that runs over two pages. Two texts count as the same when they differ only in digits.
 */
export function withoutRunningHeads(pages: readonly (readonly PlacedText[])[]): (readonly PlacedText[])[] {
  if (pages.length < 2) return [...pages];
  const rows = pages.map(rowsOf);
  const heads = [...runningSegments(rows), ...runningSegments(rows.map((page) => page.toReversed()))];
  const running = new Set(heads.flatMap((segment) => segment.pieces));
  return pages.map((pieces) => pieces.filter((piece) => !running.has(piece)));
}

/** The lines of a page from its top down. */
function rowsOf(pieces: readonly PlacedText[]): Row[] {
  const rows: PlacedText[][] = [];
  const shown = pieces.filter(({ text }) => /\S/.test(text)).sort((a, b) => a.y - b.y);
  for (const piece of shown) {
    const row = rows.at(-1);
    if (row?.[0] && piece.y - row[0].y < tolerance) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(segmentsOf);
}

/** Some programs draw whole lines, others words or letters: only what stands between wide gaps can be compared. */
function segmentsOf(row: readonly PlacedText[]): Segment[] {
  const segments: PlacedText[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const segment = segments.at(-1);
    if (segment && piece.x - end < columnGap * piece.size) segment.push(piece);
    else segments.push([piece]);
    end = Math.max(end, piece.x + piece.width);
  }
  return segments.map((pieces) => ({
    text: pieces.map(({ text }) => text).join(''),
    y: pieces[0]?.y ?? 0,
    pieces,
  }));
}

/** What many pages show in the same place at their edge; the rows of each page are counted from there. */
function runningSegments(pages: readonly (readonly Row[])[]): Segment[] {
  const found: Segment[] = [];
  let edges = pages;
  for (let depth = 0; depth < maxLines; depth++) {
    const usual = new Set(
      usualSegments(
        edges.flatMap(([row]) => row ?? []),
        pages.length,
      ),
    );
    if ([...usual].some(({ text }) => beginsDocument.test(text))) return [];
    found.push(...usual);
    // Where a page has text of its own at its edge, what stands further in is text too.
    edges = edges.flatMap(([row, ...further]) =>
      row?.some((segment) => usual.has(segment)) ? [further] : [],
    );
  }
  return found;
}

function usualSegments(segments: readonly Segment[], pages: number): Segment[] {
  const alike = new Map<string, Segment[]>();
  for (const segment of segments) {
    const shown = segment.text.replace(/\s+/g, '').replace(/\d+/g, '#');
    const group = alike.get(shown);
    if (group) group.push(segment);
    else alike.set(shown, [segment]);
  }
  return [...alike.values()].flatMap((group) => {
    const heights = group.map(({ y }) => y).sort((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 2)] ?? 0;
    const there = group.filter(({ y }) => Math.abs(y - usual) < tolerance);
    return there.length >= Math.max(2, usualShare * pages) ? there : [];
  });
}
