import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** Length of the border of a table's cell at `at`; 0 where none stands. */
export const borderAt = ({ codes, flat }: CleanText, at: number): number =>
  codes[at] === 0x7c || codes[at + 1] === 0x7c
    ? (/^(?:\s?\|){1,2}/.exec(flat.slice(at, at + 4))?.[0].length ?? 0)
    : 0;

/**
 * "| 18-NQ/TW | 25/10/2017 | Ban Chấp hành Trung ương |": the body in the cell behind that of the date, or any with "của".
 * Behind the document alone it is rather who shall do something.
 */
export function issuerInCell(
  clean: CleanText,
  { date, to }: Mention,
  at: number,
  lexicon: Lexicon,
): IssuerRead | null {
  const border = borderAt(clean, at);
  const read = border > 0 ? readIssuer(clean, at + border, lexicon) : null;
  if (!read) return null;
  const isOf = read.from > at + border + 1;
  const fills = /^\s?(?:\||$)/.test(clean.flat.slice(read.to, read.to + 2));
  return isOf || (fills && date !== null && clean.flat.slice(to, at).includes('|')) ? read : null;
}
