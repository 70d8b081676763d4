/**
 * `text` without Vietnamese marks, in lower case: "Quy định" → "quy dinh", "ĐẢNG" → "dang". The length may differ
 * from the input's; for offsets into the input use the extraction's own cleaned text.
 */
export function foldMarks(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const letters = lettersOf[text.charCodeAt(i)];
    if (letters === undefined) return foldAny(text);
    folded += letters;
  }
  return folded;
}

function foldAny(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');
}

/** Folded forms of the Latin letters by code unit: names are folded so often that each letter is looked up here. */
const lettersOf: readonly (string | undefined)[] = latinLetters();

function latinLetters(): string[] {
  const letters: string[] = [];
  for (const [first, last] of [
    [0x20, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    for (let unit = first; unit <= last; unit++) letters[unit] = foldAny(String.fromCharCode(unit));
  return letters;
}

/** An ASCII key for ids: "Bà Rịa – Vũng Tàu" → "ba-ria-vung-tau". */
export function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
