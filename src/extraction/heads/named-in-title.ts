import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';

/** A committee's organ that says nothing without the organisation whose it is. */
const bareOrgan = /^(?:ban chap hanh|ban thuong vu)$/;
/** The organisation behind it, up to its congress or term of office. */
const organisation =
  /^ (?:dang bo|chi bo|doan|hoi|cong doan) [a-z ]{2,60}?(?= lan thu\b| khoa\b| nhiem ky\b|\s?[(,;]|\s?$)/;

/**
 * The organ for which a document is signed ("TM. BAN CHẤP HÀNH") with the organisation that the title names: "QUY CHẾ LÀM VIỆC
 * CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN BÌNH CHÁNH". As it is where the title names none.
 */
export function namedInTitle(clean: CleanText, plan: DocumentPlan, organ: string | null): string | null {
  const folded = foldMarks(organ ?? '');
  if (!bareOrgan.test(folded)) return organ;
  const title = clean.flat.slice(plan.titleFrom, plan.titleTo);
  const at = title.indexOf(`${folded} `);
  const named = at < 0 ? null : organisation.exec(title.slice(at + folded.length));
  if (!named) return organ;
  const from = plan.titleFrom + at;
  return tidy(sliceOf(clean, from, from + folded.length + named[0].length));
}
