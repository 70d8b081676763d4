import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { readIssuer } from '../stated/read-issuer.js';
import { readJointIssuer } from '../stated/read-joint-issuer.js';
import { withoutOffice } from './body-below-title.js';

/** "Nghị quyết của Ban Thường vụ Tỉnh ủy về …", "NGHỊ QUYẾT SỐ … NGÀY … CỦA HỘI ĐỒNG NHÀ NƯỚC": the body in the title. */
export function issuerInTitle(clean: CleanText, plan: DocumentPlan, lexicon: Lexicon): string | null {
  if (plan.type === null || plan.typeLine === null) return null;
  const title = clean.flat.slice(plan.titleFrom, plan.titleTo);
  const congress = plan.type === 'Nghị quyết' ? ofCongress.exec(title) : null;
  if (congress)
    return tidy(sliceOf(clean, plan.titleFrom + congress.index, plan.titleFrom + congress[0].length));
  const lead = leadsToBody.exec(title);
  const read = lead ? readIssuer(clean, plan.titleFrom + lead[0].length - ofWord, lexicon) : null;
  return read ? withoutOffice(readJointIssuer(clean, read, lexicon).name.replace(whatIsIssued, '')) : null;
}

/** In capitals the name does not show where it ends: "CỦA VIỆN TRƯỞNG … BAN HÀNH QUY CHẾ". */
const whatIsIssued = / (?:ban hành|quy định|phê duyệt|về)(?: .*)?$/iu;

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Bình lần thứ XI": the congress is the body. */
const ofCongress =
  /^\s?dai hoi (?:dai bieu |dang vien )?(?:dang bo|toan quoc) [a-z ,-]{0,80}?lan thu [ivx\d]{1,5}\b/;

/** Length of "cua ". */
const ofWord = 4;

/** What may stand between the type and its body: number and date. */
const leadsToBody = /^\s?(?:so ?:?\s?[^\s]+(?:\s[^\s]+)? )?(?:ngay (?:[\d/.-]+|\d+ thang \d+ nam \d+) )?cua /;
