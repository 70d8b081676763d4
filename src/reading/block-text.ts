/** How blocks of a laid-out document (Word, HTML) become lines of text; see {@link ReadText} for the conventions. */

const raised: ReadonlyMap<string, string> = new Map(
  [...'0123456789()'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾'][at] ?? plain]),
);

/**
 * A raised number as raised characters, so that a footnote mark is never taken for part of the symbol before it;
 * other raised text as it stands.
 *
 * @example raisedText('1') // '¹', as in "28-NQ/TW¹"
 */
export function raisedText(text: string): string {
  if (!/^\s*\(?\d+\)?\s*$/.test(text)) return text;
  return [...text].map((character) => raised.get(character) ?? character).join('');
}

/** Paragraphs, kept apart by an empty line; blank ones are left out. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replace(/[^\S\n]+$/gm, '').replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => /\S/.test(paragraph))
    .join('\n\n');
}

/**
 * A table row (hàng của bảng): cells of one line each stand on one line, a tab between; else, as in the two-column
 * head of a letter, one cell follows the other.
 */
export function joinCells(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.trim());
  if (filled.every((cell) => !cell.includes('\n'))) return filled.join('\t').trimEnd();
  return filled.filter((cell) => cell !== '').join('\n');
}
