import type { CitationRole } from '../../documents/citation.js';
import { ordersOthers } from '../tables/opening-words.js';
import { partWords, purposeCue } from '../tables/role-words.js';
import { cueIn, isJudged, wholeOrPart } from './cues.js';
import { lastMatch } from './last-match.js';
import { isReviewed } from './reviews.js';
import { isDoneByOthers, tellsHow } from './told-how.js';

const enacting = /ban hanh [^;]{0,80}(?:th.{1,3}[ce] hi|trien khai)[^;]*$/;
const grounds =
  /(?:(?<=^|[;.,]|- )\s*(can cu|c.n c.|theo de nghi|xet|sau khi (?:xem xet|nghe|thao luan))|(?<=^|[;.])\s*((?:thuc hien|trien khai|thi hanh)|tren co so|theo))\b/g;

/**
 * Role in the preamble: "Căn cứ …" gives grounds, "Thực hiện …" among them what is carried out; "Theo đề nghị của … tại
 * Tờ trình …", "Xét Tờ trình …", "Theo …", "Trên cơ sở …" only name.
 */
export function roleInBasis(words: string): CitationRole {
  if (hasIssued.test(words)) return 'mentions';
  if (enacting.test(words)) return 'implements';
  const last = lastMatch(grounds, words);
  const opening = last?.[1] ?? last?.[2] ?? 'can cu';
  if (/thuc hien|trien khai|thi hanh/.test(opening)) return 'implements';
  return /^c/.test(opening) ? 'basis' : 'mentions';
}

/** "Căn cứ …, Bộ Tài chính đã ban hành …": what came of the ground, no ground. */
const hasIssued =
  /, (?:bo|uy ban|ubnd|chinh phu|thu tuong|hoi dong|quoc hoi|so|cuc|tong cuc|ban) [^,;.]{0,60}\bda ban hanh $/;

/** Whether `words` open new grounds: "Căn cứ …", "Xét …". */
export function opensGrounds(words: string): boolean {
  return enacting.test(words) || hasIssued.test(words) || words.search(grounds) >= 0;
}

/** Role in the title block, by the words of the title before the citation. */
export function roleInTitle(words: string, behind: string): CitationRole {
  // The title of a broken page may run on into the text.
  if (subjectInTitle.test(words) && isJudged(behind)) return 'reviews';
  if (lookedInto.test(words)) return 'reviews';
  if (/quy dinh tai\s*$/.test(words)) return 'mentions';
  if (/k.m theo\s*$|\((?:trong|tai)\s*$/.test(words)) return 'mentions';
  if (/bai bo|thay the|huy bo|thu hoi(?: (?:cac|toan bo))?\s*$/.test(words))
    return partWords.test(words) ? 'amends' : 'replaces';
  if (/s.a d.i|bo sung|dinh chinh|dieu chinh/.test(words)) return 'amends';
  if (
    /so ket|tong ket|ki.m tra|giam sat|danh gia|ket qua|tinh hinh (?:[a-z]+,? ){0,3}(?:thuc hien|trien khai|chap hanh|thi hanh)|(?<!thang )\b\d{1,2} nam (?!20|19)/.test(
      words,
    )
  )
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
  if (tellsHow(words, cue, false)) return 'reviews';
  if (isDoneByOthers(words, cue)) return isJudged(behind) ? 'reviews' : 'mentions';
  if (subject.test(words) && !enactsPlan.test(behind)) return isJudged(behind) ? 'reviews' : 'mentions';
  if (isJudged(behind.split(';', 1)[0] ?? '')) return 'mentions';
  if (background.test(words)) return outcome.test(behind) ? 'reviews' : 'mentions';
  const before = words.slice(0, cue.from);
  if (ordersOthers.test(before.replace(ownOrder, ''))) return 'directs';
  if (meeting.test(before) || isTaught.test(before) || heard.test(before)) return 'mentions';
  const said = words.slice(cue.from, cue.to);
  if (said.startsWith('can cu')) return 'basis';
  if (onlyRefers.test(said) || isWhereIssued.test(words)) return 'mentions';
  if (/^\s?theo\b/.test(said) && !clauseStart.test(before)) return 'mentions';
  return /phuc dap|tra loi|nhan duoc|tiep theo/.test(words.slice(-60)) ? 'mentions' : 'implements';
}

/** "Tuy nhiên, việc thực hiện …": carrying it out is what the sentence speaks of, not what the document is made for. */
const subject =
  /(?:^|[.:;] ?)[\s\W]*(?:(?:tuy nhien|song|mat khac|ben canh do|tuy vay|thuc te|trong do|hien nay),? )?(?:viec|qua trinh|ket qua|cong tac) (?:[a-z]+,? ){0,6}(?:th.{1,4}[ce] hi.{0,2}n|trien khai|thi hanh|chap hanh|quan triet|cu the hoa)(?: (?:cac|noi dung|cua))*\s*$/;

/** "KẾT LUẬN KIỂM TRA ⏎ việc lãnh đạo thực hiện …": the type above says what is done with it; "về việc thực hiện" is another thing. */
const lookedInto =
  /^[^a-z]*(?:doi voi [^;.]{3,80} )?(?:viec|tinh hinh) (?:(?:lanh dao|chi dao|quan triet|tuyen truyen|to chuc|trien khai|thuc hien|chap hanh|cu the hoa|thi hanh)(?:,| va)? ?)+(?:cac )?$/;

const subjectInTitle =
  /(?<!\bve )\bviec (?:[a-z]+,? ){0,4}(?:th.{1,4}[ce] hi.{0,2}n|trien khai|thi hanh|chap hanh|quan triet)\s*$/;

/** "…, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch": the sentence enacts after all. */
const enactsPlan = /\b(?:ban hanh|xay dung) (?:ke hoach|chuong trinh|nghi quyet|chi thi|de an|huong dan)/;

/** "quy định tại", "phù hợp với": the words refer to a document without saying that it is carried out. */
const onlyRefers = /quy dinh tai|duoc quy dinh|dung quy dinh|phu hop|doi chieu|nghiem cam/;

/** "Sáng 12/5, Tỉnh ủy tổ chức hội nghị quán triệt …": tells of a meeting. */
const meeting = /\bto chuc (?:hoi nghi|hop|cuoc hop|le|hoi thao|lop)\b[^;.]*$/;

/** "Ban Tổ chức nhận được ý kiến của một số tỉnh ủy về cách tiến hành … theo …": what was asked, before it is answered. */
const heard =
  /\b(?:nhan duoc|tiep nhan|da nhan) (?:[a-z]+ ){0,3}?(?:y kien|kien nghi|phan anh|cong van|van ban|de nghi|to trinh|cau hoi|don|thu)\b[^;.]*$/;

/** "thực hiện Đề án đã được Hội đồng nhân dân tỉnh thông qua tại …". */
const isWhereIssued = /\b(?:da|duoc) [^,;.]{0,60}(?:thong qua|phe duyet|ban hanh) tai\s*$/;

/** "Tại hội nghị, các đại biểu được quán triệt …": what somebody was told. */
const isTaught = /\bduoc (?:[a-z]+,? ){0,3}$/;

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
