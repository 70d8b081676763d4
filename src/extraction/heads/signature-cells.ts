import type { CleanText } from '../clean/clean-text.js';
import { cellsOf } from '../clean/columns.js';
import { isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import { startsWithOneOf } from '../layout/line-starts.js';
import { recipientHeadings, signaturePrefixes, signerTitles } from '../tables/headings.js';
import { nameOfPerson } from './person-name.js';

/** In codes. */
export const longestCell = 70;

/** Whether a folded text begins as a signature does: "t/m ban thuong vu", "pho chu tich". */
export const opensSignature = (text: string): boolean =>
  signaturePrefixes.test(text) || signerTitles.test(text);

/** A cell as printed, without what only says that it was signed. */
export const printedIn = (clean: CleanText, cell: Line): string =>
  tidy(sliceOf(clean, cell.from, cell.to))
    .replace(/^\(?Đã ký\)?\s?:\s*/iu, '')
    .replace(/^[_(.]+|[_).]+$/g, '');

/** The person's name in a cell, or null. */
export const nameInCell = (clean: CleanText, cell: Line): string | null =>
  nameOfPerson(tidy(sliceOf(clean, cell.from, cell.to)));

/** The parts of a line that may belong to the signature: what stands in the column beside the recipients, or all of it. */
export function signatureCells(clean: CleanText, line: Line): Line[] {
  const cells: Line[] = [];
  for (const cell of cellsOf(clean, line)) {
    const signing = isRecipient(clean, cell) ? besideRecipient(clean, cell) : cell;
    if (signing === null) continue;
    const signed = titleAndName(clean, signing);
    for (const part of signed ?? [signing]) if (part.to - part.from < longestCell) cells.push(part);
  }
  return cells;
}

/** Whether a cell lists a recipient, or begins the list; scans damage "Nơi nhận" and the hyphens. */
export const isRecipient = (clean: CleanText, cell: Line): boolean =>
  isItem(clean, cell) ||
  hyphens.has(clean.codes[cell.from] ?? 0) ||
  startsWithOneOf(clean, cell, recipientHeadings) ||
  damagedHeading.test(clean.flat.slice(cell.from, cell.from + 14));

/** `~`, `-`: the hyphen of an item as scans print it, with a space behind it or without. */
const hyphens: ReadonlySet<number> = new Set([0x7e, 0x2d]);
const damagedHeading = /^[a-z]?n[a-z0-9'.]{1,3} nh[a-z0-9']{1,4} ?:/;

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Đã ký) Nguyễn Văn A" in one cell: the office and the name behind it. */
function titleAndName(clean: CleanText, cell: Line): readonly Line[] | null {
  const found = nameBehindCapitals.exec(sliceOf(clean, cell.from, cell.to));
  const [, between = '', name = ''] = found ?? [];
  if (name === '') return null;
  const from = cell.to - name.normalize('NFC').length;
  const title = { ...cell, to: from - between.normalize('NFC').length };
  return opensSignature(lineText(clean, title)) && isInCapitals(clean, title)
    ? [title, { ...cell, from }]
    : null;
}

const nameBehindCapitals =
  /\p{Lu}{2}( (?:\((?:đã|Đã) ký\) )?)((?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:P?GS|TS|ThS)\.? ?){0,2}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u;

/** "Nơi nhận: T/M BAN THƯỜNG VỤ", "- Các ban Tỉnh ủy, BÍ THƯ": columns between which a converter left one space. */
function besideRecipient(clean: CleanText, cell: Line): Line | null {
  // The full stop of "TM." ends nothing.
  const text = lineText(clean, cell).replace(/\b(tm|kt|tl|tuq|q)\. /g, '$1.-');
  const at = Math.max(...[': ', ', ', '; ', '. '].map((mark) => text.lastIndexOf(mark)));
  const rest = { ...cell, from: cell.from + at + 2 };
  if (at >= 0 && (isSigning(clean, rest) || isFullName(clean, rest))) return rest;
  return behindCode(clean, cell);
}

const isSigning = (clean: CleanText, cell: Line): boolean =>
  cell.to - cell.from > 4 && opensSignature(lineText(clean, cell)) && isOffice(clean, cell);

/** Whether a cell is printed as offices are: in capitals, though a scan takes the Í of "BÍ THƯ" for an i. */
export function isOffice(clean: CleanText, cell: Line): boolean {
  if (isInCapitals(clean, cell)) return true;
  if (!signerTitles.test(lineText(clean, cell))) return false;
  const letters = sliceOf(clean, cell.from, cell.to).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length >= letters.length * 0.7;
}

const isFullName = (clean: CleanText, cell: Line): boolean =>
  !isInCapitals(clean, cell) && (nameInCell(clean, cell)?.split(' ').length ?? 0) > 2;

/** "- Lưu VPTU Phạm Hồng D": behind the code of who keeps the document the signer, where the mark between was lost. */
function behindCode(clean: CleanText, cell: Line): Line | null {
  if (!keeps.test(clean.flat.slice(cell.from, cell.from + 10))) return null;
  const name = /\p{Lu}{2}( \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,4})\.?$/u.exec(
    sliceOf(clean, cell.from, cell.to),
  );
  if (!name) return null;
  const rest = { ...cell, from: cell.to - name[0].normalize('NFC').length + 3 };
  return isFullName(clean, rest) ? rest : null;
}

/** "- Lưu", however damaged. */
const keeps = /^[-+~] ?(?:l|1|h)[a-z0-9.']{1,4}[ :.,]/;
