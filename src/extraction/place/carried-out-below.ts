import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';

/** In codes: an opening that tells of a document first and then what it is to be done with is no longer. */
const farthest = 1200;

/** "Ngày 05/6/2020, Bộ Chính trị ban hành …", "Thành ủy đã có …": in front of the document. */
const tellsOfIssue = /\b(?:ban hanh|da ra|da ky|thong qua|da co)\s*$/;

/** "Để kịp thời lãnh đạo thực hiện Kết luận …", "Nhằm triển khai có hiệu quả các văn bản trên, …". */
const purpose =
  /\b(?:de|nham) (?:[a-z]+,? ){0,8}?(?:thuc hien|trien khai|cu the hoa|quan triet|thi hanh)(?: (?:nghiem tuc|co hieu qua|hieu qua|kip thoi|tot|day du|thang loi|thong nhat|cac noi dung|noi dung|cua|toan dien|dong bo|va|,))* (cac van ban|(?:cac )?[a-z]+ [a-z]+(?: hanh dong)?)\b(?! so \d)/g;

/** What a letter, which prints no type above it, goes on to do. */
const enacts = /\b(?:ban hanh|xay dung|yeu cau|de nghi|chi dao|huong dan|thong bao)\b/;

/**
 * Whether an opening that first tells of a document's issue goes on to say that the citing one is made to carry it out:
 * "Ngày 05/6/2020, Bộ Chính trị ban hành Kết luận số 77-KL/TW. Để thực hiện Kết luận, Ban Thường vụ yêu cầu …".
 *
 * @param words what stands in its sentence before the mention, marks and capitals gone
 */
export function isCarriedOutBelow(
  { flat }: CleanText,
  plan: DocumentPlan,
  { typeWord, tailTo }: Mention,
  words: string,
): boolean {
  if (typeWord === null || !tellsOfIssue.test(words)) return false;
  const type = foldMarks(typeWord).toLowerCase();
  const below = flat.slice(tailTo, Math.min(plan.bodyFrom, tailTo + farthest));
  for (const { 0: said, 1: object = '', index } of below.matchAll(purpose)) {
    const means = object.endsWith('van ban') || object.replace(/^cac /, '').startsWith(type);
    if (means && (plan.type !== null || enacts.test(below.slice(index + said.length)))) return true;
  }
  return false;
}
