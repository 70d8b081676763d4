import type { CitationRole } from '../../documents/citation.js';
import { ordersOthers } from '../tables/opening-words.js';
import { partWords, purposeCue } from '../tables/role-cues.js';
import { cueIn, wholeOrPart } from './cues.js';
import { isReviewed } from './reviews.js';

const enacting = /ban hanh [^;]{0,80}(?:th.{1,3}[ce] hi|trien khai)[^;]*$/;
const grounds =
  /(?:(?<=^|[;.,]|- )\s*(can cu|c.n c.|theo de nghi|xet|sau khi (?:xem xet|nghe|thao luan))|(?<=^|[;.])\s*((?:thuc hien|trien khai|thi hanh)|tren co so|theo))\b/g;

/**
 * Role in the preamble: "Căn cứ …" gives grounds, "Thực hiện …" among them what is carried out; "Theo đề nghị của … tại
 * Tờ trình …", "Xét Tờ trình …", "Theo …", "Trên cơ sở …" only name.
 */
export function roleInBasis(words: string): CitationRole {
  if (enacting.test(words)) return 'implements';
  const last = [...words.matchAll(grounds)].at(-1);
  const opening = last?.[1] ?? last?.[2] ?? 'can cu';
  if (/thuc hien|trien khai|thi hanh/.test(opening)) return 'implements';
  return /^c/.test(opening) ? 'basis' : 'mentions';
}

/** Whether `words` open new grounds: "Căn cứ …", "Xét …". */
export function opensGrounds(words: string): boolean {
  return enacting.test(words) || words.search(grounds) >= 0;
}

/** Role in the title block, by the words of the title before the citation. */
export function roleInTitle(words: string): CitationRole {
  if (/k.m theo\s*$/.test(words)) return 'mentions';
  if (/bai bo|thay the|huy bo/.test(words)) return partWords.test(words) ? 'amends' : 'replaces';
  if (/s.a d.i|bo sung|dinh chinh|dieu chinh/.test(words)) return 'amends';
  if (/so ket|tong ket|ki.m tra|giam sat|danh gia|ket qua|(?<!thang )\b\d{1,2} nam (?!20|19)/.test(words))
    return 'reviews';
  if (purposeCue.test(words) || /huong dan|quy dinh chi tiet|thi hanh|quan triet|to chuc|theo/.test(words))
    return 'implements';
  return 'mentions';
}

/** Role in the opening: what the document is made for. */
export function roleInOpening(words: string, behind: string): CitationRole {
  const cue = cueIn(words);
  if (cue === null || cue.role === 'prepares') return 'mentions';
  if (cue.role !== 'directs') return wholeOrPart(cue, words);
  if (isReviewed(words, cue)) return 'reviews';
  if (background.test(words)) return outcome.test(behind) ? 'reviews' : 'mentions';
  const before = words.slice(0, cue.from);
  if (ordersOthers.test(before.replace(ownOrder, ''))) return 'directs';
  if (meeting.test(before)) return 'mentions';
  if (/^\s?theo\b/.test(words.slice(cue.from)) && !clauseStart.test(before)) return 'mentions';
  return /phuc dap|tra loi|nhan duoc|tiep theo/.test(words.slice(-60)) ? 'mentions' : 'implements';
}

/** "Sáng 12/5, Tỉnh ủy tổ chức hội nghị quán triệt …": tells of a meeting. */
const meeting = /\bto chuc (?:hoi nghi|hop|cuoc hop|le|hoi thao|lop)\b[^;.]*$/;

/** "Theo …, Ủy ban nhân dân tỉnh …", but not "… phê duyệt quy hoạch theo …": only there it says what the whole is for. */
const clauseStart = /(?:^|[,;:.-])\W*$|\b(?:thuc hien|trien khai|ban hanh|xay dung|va|huong dan)\b[^,;.]*$/;

/** "Thực hiện ý kiến chỉ đạo của …, theo đề nghị của …": what others have ordered of the document's own body. */
const ownOrder =
  /\b(?:y kien|theo|tai|su|noi dung|cong van|van ban) (?:chi dao|yeu cau|de nghi|phan cong)\b/g;

/** "Những năm qua, thực hiện …": what was done before, not what the document is made for. */
const background =
  /(?:^|[.:])[\s\W]*(?:trong )?(?:(?:nhung|cac|\d{1,2}) nam (?:vua )?qua|thoi gian (?:vua )?qua|vua qua)\b/;

/** "… đã đạt nhiều kết quả", but not "… Tỉnh ủy đã ban hành Chương trình …": what came of it is told. */
const outcome =
  /^(?!.*\b(?:ban hanh|xay dung)\b.*\b(?:ket qua|chuyen bien)).*\b(?:dat|thu|co)\b[^,;]{0,30}\b(?:ket qua|thanh tuu|tien bo|chuyen bien)/;
