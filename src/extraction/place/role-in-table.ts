import type { CitationRole } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import { roleCues } from '../tables/role-cues.js';
import { undergone } from './passive-agent.js';

/** "| Quyết định số … | Sửa đổi Điều 6 Quyết định số … |", "| … | Ban hành Quy chế … |": what the document is called. */
const titleOfRow =
  /^(?:ban hanh|phe duyet|quy dinh|ve|s.a d.i|bo sung|bai bo|thay the)[^|]{0,40}? (?:quy che|quy dinh|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|dieu \d|khoan \d|mot so dieu)/;

/** A row in which `words` end in the cell behind a document's: there stands its title. */
export function isTitleOfRow(words: string): boolean {
  const cells = words.split('|');
  const last = cells.at(-1) ?? '';
  return (
    cells.length > 1 && symbolCell.test(cells.at(-2) ?? '') && titleOfRow.test(`${last.trim()} quyet dinh`)
  );
}

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
