/**
 * The lines on which pages begin, with the number of the page, for a text of more than one page. Where a page begins
 * within a line, the line after it is the first that is wholly on it.
 *
 * @param pageStarts where each page begins in `text`, in UTF-16 code units
 * @example pagesBegun('một\nhai\nba', [0, 8]) // Map { 0 => 1, 2 => 2 }
 */
export function pagesBegun(text: string, pageStarts: readonly number[]): ReadonlyMap<number, number> {
  const begun = new Map<number, number>();
  if (pageStarts.length < 2) return begun;
  let lineStart = 0;
  let page = 0;
  text.split('\n').forEach((line, index) => {
    const before = page;
    while (page < pageStarts.length && (pageStarts[page] ?? 0) <= lineStart) page++;
    if (page > before) begun.set(index, page);
    lineStart += line.length + 1;
  });
  return begun;
}
