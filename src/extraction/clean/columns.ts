import type { CleanText } from './clean-text.js';
import type { Line } from './lines.js';

/** White space this wide stands between two columns, not between two words. */
const widestGap = 3;

/**
 * The cells of a line that prints two or more columns side by side (hai cột), as scans and converters leave them:
 * apart by wide white space, or by the bars of a Markdown table. One cell for an ordinary line.
 */
export function cellsOf(clean: CleanText, line: Line): Line[] {
  if (isOneCell(clean, line)) return [line];
  const cells: Line[] = [];
  let from = line.from;
  for (let i = line.from; i <= line.to; i++) {
    const ends = i === line.to || clean.codes[i] === 0x7c || isWideGap(clean, i);
    if (!ends) continue;
    addCell(clean, cells, from, i, line.afterBlank);
    from = i + 1;
  }
  return cells;
}

/** Whether a line has neither bars nor any white space but single spaces, as nearly all have. */
export function isOneCell(clean: CleanText, { from, to }: Line): boolean {
  const start = clean.at[from] ?? 0;
  const end = clean.at[to] ?? 0;
  return (
    end - start === to - from &&
    (!clean.hasColumnMarks ||
      (!clean.flat.slice(from, to).includes('|') && !clean.original.slice(start, end).includes('\t')))
  );
}

function isWideGap(clean: CleanText, i: number): boolean {
  if (clean.codes[i] !== 32) return false;
  const start = clean.at[i] ?? 0;
  const width = (clean.at[i + 1] ?? 0) - start;
  if (width === 1 && clean.original.charCodeAt(start) === 32) return false;
  return width >= widestGap || (width > 0 && clean.original.slice(start, start + width).includes('\t'));
}

function addCell(clean: CleanText, cells: Line[], first: number, end: number, afterBlank: boolean): void {
  let from = first;
  let to = end;
  while (from < to && clean.flat.charCodeAt(from) === 32) from++;
  while (to > from && clean.flat.charCodeAt(to - 1) === 32) to--;
  if (to > from) cells.push({ from, to, afterBlank });
}
