import type { Mention } from '../mention.js';

/** "… đã ban hành Nghị quyết số … trên cơ sở Thông tư …": what a document that is only told of rested on. */
const issuedOnGrounds = /^,? tren co so (?:quy dinh (?:cua|tai) )?(?:cac )?$/;

/** "Chính phủ ban hành Nghị định số … quy định chi tiết Luật …, thay thế Nghị định …": told of, the first has done it. */
const alsoChanges =
  /, (?:dong thoi |qua do |trong do )?(?:thay the|bai bo|sua doi, bo sung|sua doi|bo sung)(?: cho| toan bo| mot so dieu(?: cua)?)?\s*$/;
const toldIssued =
  /\b(?:quoc hoi|chinh phu|thu tuong|uy ban|ubnd|hoi dong|hdnd|bo|bo truong|bo chinh tri|ban bi thu|ban thuong vu)\b[^,;.:]{0,60}?(?<!\b(?:phai|se|can|som|de) )\b(?:ban hanh|thong qua|ky)(?: ban hanh)?\s*$/;
/** In codes: the body and its verb. */
const longestTelling = 90;

/**
 * What `gap` says of a document behind another that is only told of: that one rested on it, or has changed it. Null where
 * neither is told.
 *
 * @param previous symbol of the citation in front
 * @param host that citation, or the one in whose title it stands
 */
export function toldOf(
  flat: string,
  previous: string | null,
  { from, symbol }: Mention,
  gap: string,
): 'ground' | 'changed' | null {
  if (previous !== null && issuedOnGrounds.test(gap)) return 'ground';
  if (symbol === null || !alsoChanges.test(gap)) return null;
  return toldIssued.test(flat.slice(Math.max(0, from - longestTelling), from)) ? 'changed' : null;
}

/** The words of `gap` that say how it was changed. */
export const changeIn = (gap: string): string => gap.slice(gap.search(alsoChanges) + 1);
