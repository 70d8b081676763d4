import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineIndexAt } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { bodyStart } from '../tables/place-bodies.js';

/**
 * The body that a decision or resolution names in capitals between its title and its grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN
 * TỈNH SƠN BÌNH". Pages that leave the head out keep it.
 */
export function bodyBelowTitle(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string | null {
  if (plan.typeLine === null || plan.titleTo <= plan.titleFrom) return null;
  const line = lines[lineIndexAt(lines, plan.titleTo) + 1];
  if (!line || line.from >= plan.bodyFrom || !isInCapitals(clean, line)) return null;
  const printed = tidy(sliceOf(clean, line.from, line.to));
  const lead = office.exec(foldMarks(printed))?.[0] ?? '';
  const body = printed.slice(lead.length);
  return bodyStart.test(foldMarks(body)) ? body : null;
}

/** Who heads a body signs for it. */
const office =
  /^(?:chu tich|bo truong|thong doc|giam doc|chu nhiem|tong cuc truong|cuc truong|tong thanh tra) (?=\S)/;
