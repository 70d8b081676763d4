import type { ChangeKind } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode, lastPrinted } from '../clean/codes.js';
import { sentenceStart } from '../clean/sentences.js';
import type { Mention } from '../mention.js';
import { byAnother } from './passive-agent.js';

/** "… thôi thực hiện", "… không áp dụng nữa", "…, nay bãi bỏ.", "được thay bằng các yêu cầu nêu trên". */
const givenUp =
  '(?:thoi|khong con|cham dut)(?: viec)? (?:thuc hien|ap dung|thi hanh)(?= (?:tu|ke tu|nua)\\b|\\s?[.;,])|khong (?:thuc hien|ap dung) nua|cham dut hieu luc|nay (?:bai bo|huy bo|thay the)(?=\\s?[.;]| (?:tu|ke tu)\\b)|(?:duoc|bi) thay(?: the)? (?:bang|boi) [a-z ]{0,60}\\b(?:nay|neu tren|tren day|duoi day|sau day)\\b';

const behindIt = new RegExp(
  `^[\\s,)]*(?:nay )?(het hieu luc|khong con (?:hieu luc|gia tri)|(?:deu |bi |duoc ){1,2}(?:bai bo|huy bo)|duoc thay the|bi thay the)${byAnother}|^[\\s,)]*(?:nay )?(${givenUp})`,
);
/** The document's subject may stand between: "Quyết định số … phê duyệt Đề án … hết hiệu lực từ ngày …". */
const behindSubject = new RegExp(
  `^[^;|()]{0,320}?\\b(het hieu luc|khong con (?:hieu luc|gia tri)|(?:deu |bi |duoc ){1,2}(?:bai bo|huy bo)${byAnother}|bi thay the${byAnother}|${givenUp})\\b`,
);
/** So far behind a mention its expiry is looked for. */
const reach = 340;
const onlyItem =
  /^[\s"]*(?:[a-h]\)|\d{1,2}[.)]|[-+])?[\s"]*(?:(?:cac|toan bo|nhung) (?:(?:noi dung|quy dinh|yeu cau|chi tieu|nhiem vu)\b[^;.:]{0,80} (?:tai|trong|cua) )?)?$/;
const condition = /(?:truoc|sau|den|tu|ke tu|cho den)? ?(?:khi|truong hop|neu) $/;

/**
 * What a sentence foretells of the document that is its subject (hết hiệu lực, bị bãi bỏ, bị thay thế); null when
 * nothing. A condition foretells nothing: "khi Nghị định … hết hiệu lực".
 */
export function readExpiry(clean: CleanText, mention: Mention, doubleSpaced: boolean): ChangeKind | null {
  const { flat } = clean;
  if (!mayExpire(clean, mention.tailTo)) return null;
  const behind = flat.slice(mention.tailTo, mention.tailTo + reach);
  const words = flat.slice(sentenceStart(clean, mention.from, doubleSpaced), mention.from);
  if (condition.test(words)) return null;
  const match = behindIt.exec(behind) ?? (onlyItem.test(words) ? behindSubject.exec(behind) : null);
  if (!match || /\. (?=[a-z])/.test(match[0])) return null;
  return match[1]?.includes('thay the') ? 'replaces' : 'repeals';
}

/** "Các quy định tại Hướng dẫn số … trái với Hướng dẫn này không còn hiệu lực": no more than those. */
const contrary = /^[^;.]{0,100}?\b(?:trai|khac|mau thuan|khong phu hop|khong thong nhat) (?:voi|so voi)\b/;

const rulesOf = /\b(?:noi dung|quy dinh)\b[^;.]{0,40}\b(?:tai|trong|cua)\s*$/;

/** Whether what expires is not the whole document, by the words on either side of it. */
export function expiresInPart({ flat }: CleanText, { from, tailTo }: Mention): boolean {
  const before = flat.slice(Math.max(0, from - reachOfPart), from);
  return (
    partBefore.test(before) || (rulesOf.test(before) && contrary.test(flat.slice(tailTo, tailTo + reach)))
  );
}

/** "Điểm 2.3 Hướng dẫn số …": a part only. */
const partBefore =
  /\b(?:dieu|khoan|diem|chuong|muc|phan|tiet|phu luc) (?:[a-z]?\d{1,3}(?:\.\d{1,2}){0,2}|[ivx]{1,4}|[a-z])(?:(?:,| va|, va|,? hoac) (?:\d{1,3}[a-z]?|[ivx]{1,4}))*(?: cua)?\s*$|\b(?:noi dung|quy dinh|yeu cau|chi tieu|nhiem vu) (?:nao )?(?:trai|khac|lien quan|khong|ve) [^;.]{0,60}(?:tai|trong|cua)\s*$/;
/** In codes: words that name a part are no farther in front of a document. */
const reachOfPart = 80;

const isChanged =
  /^[^;.|()]{0,200}?\b(?:nay|duoc)(?: duoc)? (?:sua|bo sung|dieu chinh)(?: doi| lai)?(?:,? bo sung)? (?:thanh|la|nhu sau)\b/;

/** "Khoản 2 Điều 5 Thông tư số … được sửa đổi như sau:", "… nay sửa lại là": the part in front of the document is changed. */
export function isAlteredInPart({ flat }: CleanText, { from, tailTo }: Mention): boolean {
  return (
    // A part ends with its number or a word: nearly all lists are passed over here.
    isWordCode(lastPrinted(flat, from)) &&
    partBefore.test(flat.slice(Math.max(0, from - reachOfPart), from)) &&
    isChanged.test(flat.slice(tailTo, tailTo + reach))
  );
}

const isRevised =
  /^[^;.,|()]{0,160}?\b(?:can|phai|duoc|se)(?: (?:phai|duoc|som|tiep tuc|khan truong))* ra soat(?:,| va|, va)?(?: de)? (?:sua doi|bo sung|dieu chinh|cap nhat|hoan thien)\b/;

/** "2. Quyết định số … về quy ước làng văn hóa được rà soát, bổ sung …": what heads the sentence shall be changed. */
export function isToBeRevised(clean: CleanText, { from, tailTo }: Mention, doubleSpaced: boolean): boolean {
  if (!isRevised.test(clean.flat.slice(tailTo, tailTo + reach))) return false;
  return onlyItem.test(clean.flat.slice(sentenceStart(clean, from, doubleSpaced), from));
}

/** What both patterns ask for; so written, a text is gone through in half the time that whole words take. */
const anyCue =
  /(?:bai|huy) bo|hieu luc|thay (?:the|b)|(?:khong|\bthoi|cham dut) (?:con )?(?:viec )?(?:thuc|ap|thi) /g;

/** The stretch of a text in which the last search found no cue, so that neighbours need not search it again. */
interface Searched {
  from: number;
  next: number;
}

const searched = new WeakMap<CleanText, Searched>();

/** Whether a cue stands within reach behind `from`: behind most mentions there is none, often not one in a text. */
function mayExpire(clean: CleanText, from: number): boolean {
  const last = searched.get(clean);
  let next = last?.next ?? -1;
  if (!last || from < last.from || from > next) {
    anyCue.lastIndex = from;
    next = anyCue.exec(clean.flat)?.index ?? clean.flat.length;
    if (!last) searched.set(clean, { from, next });
    else {
      last.from = from;
      last.next = next;
    }
  }
  return next < from + reach;
}
