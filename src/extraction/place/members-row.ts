import { blankLine, type CleanText } from '../clean/clean-text.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { roleOfList } from './annex-title.js';

/** The row of a table in which a list of ended documents (danh mục văn bản hết hiệu lực) names one of them. */
export interface MembersRow {
  /** Where the cell of that document ends, and where the row does. */
  readonly cellTo: number;
  readonly to: number;
}

/** In codes. */
const longestRow = 2_000;

/** The row of `mention`, where a list of ended or changed documents takes it for a member; else null. */
export function rowOfMember(clean: CleanText, plan: DocumentPlan, mention: Mention): MembersRow | null {
  if (mention.role !== 'replaces' && mention.role !== 'amends') return null;
  const { codes } = clean;
  const most = Math.min(codes.length, mention.tailTo + longestRow);
  let cellTo = mention.tailTo;
  while (cellTo < most && (codes[cellTo] ?? blankLine) > blankLine && codes[cellTo] !== bar) cellTo++;
  if (codes[cellTo] !== bar || roleOfList(clean, plan.annexFrom, mention.from) === null) return null;
  let to = cellTo;
  while (to < most && (codes[to] ?? blankLine) > blankLine) to++;
  return { cellTo, to };
}

const bar = 0x7c;

/** Whether a mention stands in a further cell of `row`: "| Bị bãi bỏ bởi Nghị quyết số … |" tells why its member ended. */
export const tellsOfMember = (row: MembersRow | null, { from }: Mention): boolean =>
  row !== null && from > row.cellTo && from < row.to;
