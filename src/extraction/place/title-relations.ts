import type { TitleRelation } from '../../documents/citation.js';
import { titleLinks } from '../tables/role-words.js';

const link =
  /^[\s"']*(?:va (?=bai bo|huy bo|thay the|s.a d.i))?(?:(?:ve ?viec|vv?[^a]|quy dinh|ban hanh|huong dan)\s(?:viec\s)?)?(?:\d\s)?(?:(?:to chuc|tiep tuc|de|nham|tang cuong|day manh|ke hoach|phe duyet)\s){0,3}(?:s.a d.i|b. sung|dieu chinh|dinh chinh|bai bo|huy bo|thay the|so ket|tong ket|kiem tra|giam sat|th[a-z¢~ ]{1,4}[ce] hi.{0,2}n|tri.n khai|thi h.nh|huong dan|quy dinh chi tiet|cu the hoa|quan triet)/;
const subjectOpening = /^[\s"']*(?:vv?e|quy dinh|huong dan|ban hanh|quy dinh chi tiet|ve viec)\s/;
/** "Quyết định số … phê duyệt Đề án …", "Kết luận số … về Nghị quyết …". */
const barelyNames =
  /^[\s"']*(?:vv?e|(?:vv?e )?(?:viec )?(?:phe duyet|ban hanh|quy dinh)(?: kem theo)?)\s(?:\d\s)?["']?$/;
/** "Chỉ thị số … về phong trào thi đua theo Nghị quyết …". */
const followsAnother = / (?:theo(?: tinh than| noi dung)?|quy dinh tai)\s?$/;
const reset =
  / (?:duoc|can|phai)(?: (?:phai|duoc|som|tiep tuc|khan truong))* ra soat\b| thi (?:cac |cong ty|doanh nghiep|nguoi|to chuc|co quan|don vi|duoc|phai|khong|thuc hien|ap dung)|gan voi|dong thoi|trong do|cung voi|(?<!\b(?:trien khai|quan triet|hoc tap|tuyen truyen|to chuc)), (?:thuc hien|trien khai|tiep tuc|to chuc|xay dung|bao cao|theo)|(?<!\b(?:xay dung|ban hanh|to chuc) )va (?:\d{1,2} nam )?(?:thuc hien|trien khai|tiep tuc|so ket|tong ket)/;
/** "…”, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện …": the citing document speaks of itself again. */
const enacts =
  /[,"]\s(?:uy ban|ubnd|hdnd|hoi dong|(?:tinh|thanh|quan|huyen|thi|dang) uy|ban (?!hanh)|bo |so |chinh phu|van phong)[^,;"]{0,90}\b(?:ban hanh|xay dung)\s/;
/** "về <chủ đề>, Nghị quyết …", "… và Nghị quyết": the subject is over, a new item begins. */
const newItem = /(?:,|\bva|"|\))\s*$/;
const longestTitle = 420;
/** "Bây 30/8/2017 của Bộ Nội vụ về …": a scan's date and body that were not read for such. */
const unreadTail =
  /^[\s,]*(?:[a-z]{2,5} )?\d{1,2}[\d .:'/-]{3,10}(?: c[a-z]{1,2} [a-z ]{2,50}?)?(?= v[a-z] )/;
/** "sửa đổi; bổ sung một số điều": a scan's or a hasty hand's semicolon. */
const semicolonForComma = /(s.a d.i);( b. sung)/;

/**
 * What the words between two mentions say when the second stands in the first's title: "Kế hoạch số 12-KH/TW … thực
 * hiện Nghị quyết số 28-NQ/TW" → `implements`. Null when it does not stand there.
 */
export function titleRelationIn(printed: string): TitleRelation | null {
  const whole = printed.includes(';') ? printed.replace(semicolonForComma, '$1,$2') : printed;
  // In most lists nothing else is asked for.
  if (whole.includes(';')) return null;
  const gap = whole.replace(unreadTail, ' ');
  if (gap.length > longestTitle || newItem.test(gap.slice(-8)) || reset.test(gap) || enacts.test(gap))
    return null;
  const linked = link.test(gap) && !/duoc\s*$/.test(gap.slice(0, 8));
  if (barelyNames.test(gap) || (subjectOpening.test(gap) && followsAnother.test(gap))) return 'mentions';
  if (!linked && !subjectOpening.test(gap)) return null;
  const near = linked ? gap : gap.slice(-70);
  for (const [relation, pattern] of titleLinks) if (pattern.test(near)) return relation;
  return linked ? 'mentions' : null;
}

/** "Nghị định số 62/2019/NĐ-CP (sửa đổi Nghị định số 35/2015/NĐ-CP)": the first changes the second. */
export function bracketRelationIn(gap: string): TitleRelation | null {
  if (!gap.includes('(')) return null;
  if (/\(\s?(?:to chuc )?(?:thuc hien|trien khai|cu the hoa|huong dan)\s?$/.test(gap)) return 'implements';
  const change =
    /\(\s?(thay(?: the)?(?: cho)?|sua doi(?:, bo sung)?|bo sung|bai bo)(?: cho| mot so (?:dieu|noi dung)(?: cua)?)?\s?$/.exec(
      gap,
    )?.[1];
  if (change === undefined) return null;
  return change.startsWith('thay') ? 'replaces' : change === 'bai bo' ? 'repeals' : 'amends';
}

/** What stands between two mentions without the first one's subject ("về “…”") and anything in quotation marks. */
export function afterSubject(gap: string): string {
  const words = gap.replace(/"[^"]*"|\([^()]*\)/g, ' ');
  if (
    !/^[\s,]*(?:vv?e|quy dinh|ban hanh|huong dan|thi hanh)\s|^\s?(?:sua doi|bo sung|phe duyet|dieu chinh)[\s,]/.test(
      words,
    )
  )
    return words;
  const end = Math.max(
    words.lastIndexOf(';'),
    words.lastIndexOf(','),
    words.lastIndexOf(')'),
    words.lastIndexOf(' va '),
  );
  return end < 0 ? words : words.slice(end);
}
