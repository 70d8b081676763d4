import type { CitationRole } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import { roleCues } from '../tables/role-cues.js';
import { undergone } from './passive-agent.js';

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
    if (undergone.test(task)) return null;
    for (const [role, pattern] of roleCues) if (task.search(pattern) === 0) return role;
  }
  return null;
}
