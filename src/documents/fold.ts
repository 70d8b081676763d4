/**
 * `text` without Vietnamese marks, in lower case: "Quy định" → "quy dinh", "ĐẢNG" → "dang". The length may differ
 * from the input's; for offsets into the input use the extraction's own cleaned text.
 */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');
}

/** An ASCII key for ids: "Bà Rịa – Vũng Tàu" → "ba-ria-vung-tau". */
export function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
