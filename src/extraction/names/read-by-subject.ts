import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readIssuer } from '../stated/read-issuer.js';
import { endOfName, wordsIn } from './name-end.js';
import { namedMention } from './named-mention.js';
import type { NamedType } from './named-types.js';

const generic =
  /^ (?:(?:chi tiet|cu the|hanh dong|phoi hop|c[a-z]{1,3}a|trong|chung|rieng|khac|moi|lien quan|hien hanh|voi|va|o|tai|cho|da|duoc|len|thuc te|hoat dong|so|ngay|tu|de|cap|nham|theo|co|la|ban hanh|tap trung|bang|nay|phai|do|nhu|se)\b|c. th. h.a|ve (?:cac |nhung )?(?:noi dung|van de)\b)/;
/** Types that name a document only with "về …" behind them. */
const needsSubject =
  /^(?:nghi quyet|ket luan|quyet dinh|thong bao|chi thi|bao cao|to trinh|huong dan|quy dinh|thong tu|nghi dinh|tuyen bo)$/;

/** "xây dựng Nghị định quy định về …", "dự thảo Quyết định quy định …": a document in the making, by what it regulates. */
function regulates(type: NamedType, after: string, before: string): boolean {
  return (
    /^(?:nghi dinh|quyet dinh|thong tu|nghi quyet)$/.test(type.folded) &&
    /^ (?:quy dinh|huong dan|sua doi) /.test(after) &&
    isMade.test(before)
  );
}
/** "trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm": the body that shall pass it may stand between. */
const isMade =
  /\b(?:xay dung|du thao|soan thao|trinh|ban hanh|thong qua)(?: (?:hoi dong nhan dan|hdnd|uy ban nhan dan|ubnd|chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|bo)\b[^,;.]{0,60})? $/;

/** "Quy hoạch điện VIII": the one of that number of a row of plans. */
const ofRow =
  /^(?: (?!giai|dot|lan|nam|thang|quy)[a-z]{2,10}){1,2} (?:[ivx]{2,5}|\d)(?: dieu chinh)?(?![a-z\d/,-]\d|[a-z\d/])/;

/** "Công ước của Liên hợp quốc về …", "Công ước quốc tế về …": a treaty, by what it is about. */
const treaty = /^(?: (?:cua )?(?:lien hop quoc|lhq)| quoc te)? ve /;

/**
 * "ban hành Quy định phân cấp quản lý cán bộ": what is issued, or to be, is named by its subject alone; so is what is
 * attached ("ban hành kèm theo Quy chế giám sát …").
 */
const issues = /(?:ban hanh|xay dung|soan thao|tham muu|hoan thien|sua doi|bo sung|kem theo)(?: kem theo)? $/;
const namedByIssue = /^(?:quy dinh|huong dan)$/;
/** How many words then make a subject. */
const leastWords = 4;
const needsOwnWords = /^(?:ke hoach|chuong trinh|chuong trinh hanh dong)$/;
const carriesOut = /^ (?:(?:to chuc|tiep tuc|trien khai) ){0,2}(?:thuc hien|trien khai)\b/;
const prepares = /(?:xay dung|ban hanh|lap|tham muu|co|bang|theo|trong|dua vao)(?: va)? $/;

/** "dự thảo Chương trình hành động thực hiện Nghị quyết 7 và Chương trình hành động thực hiện Nghị quyết 8": one each. */
const drafted =
  /\bdu thao (?:(?:chuong trinh|ke hoach)(?: hanh dong)? (?:thuc hien|trien khai) [^,;.]{4,80}(?:,| va) )?$/;

/** What a document rests on ("Căn cứ Quy chế làm việc …") is another one, though of its own type. */
const isGround = /(?:^|[;:\n-] ?)can cu $/;

/** "Quy chế chất vấn trong Đảng", "Quyết định về …": a type with a capital and its subject name one document. */
export function readBySubject(
  clean: CleanText,
  at: number,
  end: number,
  type: NamedType,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const after = flat.slice(end, end + 40);
  const before = flat.slice(Math.max(0, at - 110), at);
  const row = type.folded === 'quy hoach' ? ofRow.exec(after)?.[0] : undefined;
  if (row !== undefined) return named(clean, at, end + row.length, type, 0.7);
  if (carriesOut.test(after)) {
    // "Chương trình hành động thực hiện Nghị quyết …": the span ends before the document that it carries out.
    if (needsOwnWords.test(type.folded) && drafted.test(before)) return named(clean, at, end, type, 0.7);
    if (
      prepares.test(before) ||
      !/(?:thuc hien|trien khai|quan triet|so ket|tong ket|bo sung vao)(?: co| nghiem tuc| nghiem| tot| day du| dong bo| hieu qua)* $/.test(
        before,
      )
    )
      return null;
    const to = endOfName(clean, end, Math.min(flat.length, end + 300));
    return { ...namedMention(at, end, tidy(sliceOf(clean, at, to ?? end)), 0.6), typeWord: type.name };
  }
  if (type.folded === 'cong uoc' && !treaty.test(after)) return null;
  const issued = issues.test(before);
  const cooperates = issued && type.folded === 'quy che' && after.startsWith(' phoi hop ');
  if ((generic.test(after) && !cooperates && type.folded !== 'cong uoc') || !/^ [a-z]/.test(after))
    return null;
  const bySubject =
    !needsSubject.test(type.folded) || /^ v[e.] /.test(after) || regulates(type, after, before);
  if (!bySubject && !(issued && namedByIssue.test(type.folded))) return null;
  if (needsOwnWords.test(type.folded) && /^ cong tac\b/.test(after)) return null;
  if (isCapital(clean, end + 1) && readIssuer(clean, end, lexicon)) return null;
  const to = endOfName(clean, end, limit);
  const attached = to !== null && /^ ban hanh kem theo /.test(flat.slice(to, to + 20));
  if (to === null || wordsIn(flat, end, to) < (bySubject ? (attached ? 2 : 3) : leastWords)) return null;
  const confidence = isGround.test(before) ? 0.9 : 0.7;
  return named(clean, at, to, type, confidence);
}

const named = (clean: CleanText, at: number, to: number, type: NamedType, confidence: number): Mention => ({
  ...namedMention(at, to, tidy(sliceOf(clean, at, to)), confidence),
  typeWord: type.name,
});
