/** How much of a list an export holds: all of it, or plainly "first N of M". */
export type Extent =
  | { readonly partial: false }
  | { readonly partial: true; readonly first: number; readonly total: number };

/** What an extent is called where people read it. */
export function extentWords(extent: Extent): { readonly vi: string; readonly en: string } {
  if (!extent.partial) return { vi: 'đầy đủ', en: 'complete' };
  const { first, total } = extent;
  return { vi: `${first} dòng đầu trong số ${total}`, en: `first ${first} of ${total}` };
}
