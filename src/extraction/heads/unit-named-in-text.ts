import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';

/** Kinds of units of which there are many: the head breaks off before the name that tells which. */
const withoutName =
  /(?:truong (?:tieu hoc|mam non|mau giao|th|thcs|thpt|ptdt (?:noi|ban) tru|trung hoc (?:co so|pho thong)|dai hoc|cao dang|chinh tri)|benh vien(?: da khoa)?|trung tam y te|cong ty(?: co phan| tnhh)?|tap doan|tong cong ty|lu doan|su doan|trung doan)$/;

/** In codes: so far into the document its own name is looked for. */
const reach = 8000;

/**
 * "CHI BỘ TRƯỜNG TIỂU HỌC" of a narrow head, with the unit's own name as the text goes on behind the same words: "Chi bộ
 * trường Tiểu học Đông Trà xây dựng …". As printed where the head tells the name, or the text nowhere does.
 */
export function withUnitsName(clean: CleanText, plan: DocumentPlan, printed: string): string {
  const folded = foldMarks(printed);
  if (!withoutName.test(folded)) return printed;
  const text = clean.flat.slice(plan.from, Math.min(plan.to, plan.from + reach));
  const phrase = `${folded} `;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const from = plan.from + at + phrase.length;
    const to = endOfName(clean, from);
    if (to > from) return `${printed} ${tidy(sliceOf(clean, from, to)).toUpperCase()}`;
  }
  return printed;
}

/** Behind the words with capitals, or numbers, that follow at `from`: four at most. */
function endOfName(clean: CleanText, from: number): number {
  let to = from;
  for (let words = 0; words < 4; words++) {
    const start = words === 0 ? to : to + 1;
    if (clean.codes[words === 0 ? to - 1 : to] !== 32) break;
    if (!isCapital(clean, start) && !/\d/.test(clean.flat.charAt(start))) break;
    let end = start;
    while (isWordCode(clean.flat.charCodeAt(end))) end++;
    to = end;
  }
  return to;
}
