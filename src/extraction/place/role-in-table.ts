import type { CitationRole } from '../../documents/citation.js';
import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Mention } from '../mention.js';
import { roleCues } from '../tables/role-cues.js';
import { undergone } from './passive-agent.js';

/**
 * "| Quyết định số … | Sửa đổi Điều 6 Quyết định số … |", "| … | Ban hành Quy chế … |", "| … | thực hiện Nghị quyết … |":
 * what the document is called.
 */
const titleOfRow =
  /^(?:(?:ban hanh|phe duyet|quy dinh|ve|s.a d.i|bo sung|bai bo|thay the)[^|]{0,40}? (?:quy che|quy dinh|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|dieu \d|khoan \d|mot so dieu)|(?:to chuc )?(?:thuc hien|trien khai|cu the hoa)[^|]{0,40}? (?:quyet dinh|nghi quyet|chi thi|ket luan|quy dinh|chuong trinh|de an|luat) )/;

/** A row in which `words` end in the cell behind a document's: there stands its title. */
export function isTitleOfRow(words: string): boolean {
  const cells = words.split('|');
  const last = cells.at(-1) ?? '';
  const named = dateCell.test(cells.at(-2) ?? '') ? cells.at(-3) : cells.at(-2);
  return cells.length > 1 && symbolCell.test(named ?? '') && titleOfRow.test(`${last.trim()} quyet dinh `);
}

const dateCell = /^\s*(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/;

const symbolCell =
  /^\s*(?:[a-z]+ ){0,4}(?:so )?\d{1,5}(?:\/\d{4})?[/-][a-z-]{2,}(?:\/[a-z-]+)?(?:,? (?:ngay )?[\d/.-]+)?\s*$/;

const longestRow = 400;

/**
 * In a table the task often stands in a cell behind the document's: "| Kế hoạch số 206/KH-UBND | Sửa đổi, bổ sung |".
 * The role that the first such cell of the row gives; null when none does. `from`: behind the citation.
 */
export function roleInRow(clean: CleanText, from: number): CitationRole | null {
  const { flat, codes } = clean;
  let end = from;
  while (end < Math.min(flat.length, from + longestRow) && (codes[end] ?? 10) > 12) end++;
  for (const cell of flat.slice(from, end).split('|').slice(1)) {
    const task = cell.trim().replace(/^(?:tiep tuc|to chuc) /, '');
    if (undergone.test(task) || titleOfRow.test(task)) return null;
    for (const [role, pattern] of roleCues) if (task.search(pattern) === 0) return role;
  }
  return null;
}

/** "… Ban Nội chính Trung ương Thay thế": what is done with a row's document, in its last column. */
const lastColumn =
  / (?:(sua doi|bo sung|dieu chinh|ra soat)|(thay the|bai bo|huy bo|het hieu luc|thu hoi)|(so ket|tong ket))(?:(?:,| va|\/) ?(?:sua doi|bo sung|thay the|bai bo|ban hanh moi))*[.;]?\s*$/;
const rowNumber = /^\d{1,3}[.)]?\s+$/;
const nextRow = /^(?:\d{1,3}[.)]?|[ivx]{1,4}[.)-]) ?[a-z]/;

/**
 * In a list that lost the lines of its table a row begins with its number and ends with what is done with its document:
 * "2 Quy chế số 13-QC/BCĐTW … Ban Nội chính Trung ương Thay thế". Null where it does not.
 */
export function roleAtRowEnd(clean: CleanText, { from, tailTo }: Mention): CitationRole | null {
  const { flat, codes } = clean;
  const isBreak = (at: number): boolean => codes[at] === 10 || (codes[at] ?? blankLine) === blankLine;
  let start = from;
  while (start > 0 && from - start < 6 && !isBreak(start - 1)) start--;
  if (!rowNumber.test(flat.slice(start, from))) return null;
  const most = Math.min(flat.length, tailTo + longestRow);
  let end = tailTo;
  while (end < most && !(isBreak(end) && nextRow.test(flat.slice(end + 1, end + 8)))) end++;
  const row = flat.slice(tailTo, end);
  const match = lastColumn.exec(row);
  if (!match || !isCapital(clean, tailTo + match.index + 1)) return null;
  return match[1] ? 'amends' : match[2] ? 'replaces' : 'reviews';
}
