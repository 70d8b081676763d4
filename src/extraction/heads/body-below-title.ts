import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineIndexAt, lineText } from '../clean/lines.js';
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
  if (!line || line.from >= plan.bodyFrom + 1) return null;
  // "THỦ TƯỚNG CHÍNH PHỦ điện:" below the subject of a telegram (công điện)
  const sends = / dien ?:?$/.exec(lineText(clean, line))?.[0].length ?? 0;
  const named = { ...line, to: line.to - sends };
  if ((sends === 0 && line.from >= plan.bodyFrom) || !isInCapitals(clean, named)) return null;
  const body = withoutOffice(tidy(sliceOf(clean, named.from, named.to)));
  return bodyStart.test(foldMarks(body)) ? body : null;
}

/**
 * The body of which somebody is the head: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH" is the committee's chairman and signs
 * for it. All else, as "CHỦ TỊCH NƯỚC" and "CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG", stays as it is.
 */
export function withoutOffice(printed: string): string {
  const folded = foldMarks(printed);
  const lead = office.exec(folded)?.[0].length ?? 0;
  return lead > 0 && bodyStart.test(folded.slice(lead)) ? printed.slice(lead) : printed;
}

const office =
  /^(?:(?:chu tich(?! hoi dong (?:bo truong|nha nuoc))|bo truong|thong doc|giam doc|chu nhiem|tong cuc truong|cuc truong|tong thanh tra|vien truong|chanh an) (?=\S)|tong (?=kiem toan nha nuoc))/;
