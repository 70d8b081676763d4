import type { CitationRole } from '../../documents/citation.js';
import { asksWithin, fallsShortOf } from '../tables/account-words.js';
import { awarenessCue, contentWords, judgement, raisesAwareness } from '../tables/role-words.js';
import { type Cue, cueIn, isJudged, wholeOrPart } from './cues.js';
import { changesAtHead } from './head-verb.js';
import { cueOfMain, wordsOfIssued } from './issued-with.js';
import { isReviewed } from './reviews.js';
import { tellsHow, tellsOfPast } from './told-how.js';

/** Where in the body a citation stands, as far as it bears on its role. */
export interface BodyPlace {
  readonly inFootnote: boolean;
  readonly inPurpose: boolean;
  /** Whether the document is about an inspection or a review (kiểm tra, giám sát, khảo sát, sơ kết), by its title. */
  readonly isInspection: boolean;
  /** "Thời gian qua, … đã lãnh đạo thực hiện …": the sentence reports. */
  readonly isReport: boolean;
  /** Whether it stands in a part that tells what was done. */
  readonly isAccount: boolean;
  /** What stands before it from where a line with a capital begins in its sentence: a heading above is left out. */
  readonly line: string;
  /** What follows it in its clause. */
  readonly behind: string;
  /** Whether the mention bears a symbol: then it is issued already and nobody prepares it. */
  readonly isIssued: boolean;
  readonly typeWord: string | null;
}

/** Role in the body, by the words of its sentence before it. */
export function roleInBody(words: string, place: BodyPlace): CitationRole {
  const cue = cueIn(words);
  const opensBracket = /\(\s?(?:nhu|gom|bao gom|cu the|theo thu tu)?\s?:?\s?$/.test(words);
  if (opensBracket) return 'explains';
  if (cue !== null && isChange(cue) && onGrounds.test(place.line)) return 'mentions';
  if (changesAtHead(words)) return place.inFootnote ? 'mentions' : 'amends';
  if (issuesPlan.test(words)) return 'implements';
  if (saysWhatItIs.test(words)) return 'implements';
  if (place.inFootnote && namesIssued.test(words)) return 'explains';
  const issued = wordsOfIssued(words);
  if (issued !== null) return roleOfIssued(issued, place);
  if (place.inFootnote && cue === null) return 'explains';
  if (bringsIn.test(words) && into.test(place.behind))
    return underInspection.test(place.behind) ? 'reviews' : 'directs';
  if (asIs.test(words) && asked.test(place.behind)) return 'directs';
  if (cue === null) return 'mentions';
  // A note tells of changes that others made.
  if (place.inFootnote && (cue.role === 'replaces' || cue.role === 'amends')) return 'mentions';
  if (cue.role === 'directs') return directsOr(words, cue, place);
  if (cue.role === 'mentions' && place.typeWord?.startsWith('Kết luận ') && mends.test(words))
    return 'directs';
  if (cue.role === 'mentions' && doing.test(words) && isJudged(place.behind)) return 'reviews';
  if (cue.role === 'prepares') return place.isIssued ? 'mentions' : 'prepares';
  return wholeOrPart(cue, words);
}

const isChange = ({ role }: Cue): boolean => role === 'amends' || role === 'replaces';
/** "Về căn cứ ban hành: đề nghị bổ sung …; bỏ …": which documents a preamble shall name, and none of them is changed. */
const onGrounds =
  /\b(?:phan|ve|noi dung|muc) (?:cac )?can cu(?: (?:ban hanh|phap ly|xay dung))?(?! vao)[^.]{0,300}$/;

/** "(1) Đảng ủy Khối ban hành Kế hoạch số …; Thành ủy có Kế hoạch số …", "(2) Theo Nghị quyết số …": a note tells which documents there are. */
const namesIssued =
  /^[^a-z]*(?:ban hanh kem theo|theo|tai|gom)(?: cac)?[\s:]*$|\b(?:ban hanh|da co|co|da ra|da ky)(?: cac)?\s*$/;

/** "đưa nội dung Nghị quyết số … vào cuộc sống, vào chương trình bồi dưỡng": it shall be worked with. */
const bringsIn =
  /(?<!\b(?:chua|da|khong|duoc|viec) )\bdua (?:(?:cac )?(?:noi dung|tinh than|nhiem vu|chi tieu)(?: cua)? )*$/;
/** "hoàn thành trước 31/8 như Công văn số … đã yêu cầu", "không quá thời lượng mà Hướng dẫn số … quy định". */
const asIs = /\b(?:nhu(?: tai)?|(?<!\b(?:de|nhung|nham) )ma)\s*$/;
const asked = /^[^;.]{0,60}\b(?:da |co )?(?:yeu cau|quy dinh|chi dao|huong dan|cho phep|de ra)\b/;

const into = /^[^;.]* vao (?!ngay|thang|quy|cuoi|dau)/;

/** "xử lý dứt điểm các sai phạm nêu tại Kết luận thanh tra số …": who is found at fault must carry its findings out. */
const mends =
  /\b(?:xu ly|khac phuc|chan chinh|giai quyet|sua chua)\b[^,;.]{0,80} (?:neu|chi ra) (?:tai|trong)\s*$/;

/** "Việc khắc phục các tồn tại chỉ ra tại … chưa đầy đủ": how it was done is told. */
const doing =
  /(?:^|[:;] ?)[-+\s]*(?:\d{1,2}[.)] )?viec (?:[a-z]+,? ){0,2}(?:thuc hien|khac phuc|xu ly|chap hanh)\b[^;]*$/;

function directsOr(words: string, cue: Cue, place: BodyPlace): CitationRole {
  const linked = besideItself.exec(words);
  const governing = linked && cueIn(words.slice(0, linked.index));
  if (linked && governing && isReviewed(words.slice(0, linked.index), governing)) return 'reviews';
  if (isReviewed(words, cue) || tellsOfPast(place.line, place.behind)) return 'reviews';
  if (putting.test(words) && underInspection.test(place.behind)) return 'reviews';
  const whole = words.replace(partInFront, ' ');
  if (listed.test(words) || (notUpTo.test(whole) && !fallsShortOf.test(words))) return 'mentions';
  if (isTaught.test(words)) return 'mentions';
  if (inspected.test(words) && place.isInspection) return 'reviews';
  if (tellsHow(words, cue, place.isAccount && !isJudged(place.behind))) return 'reviews';
  if (isJudged(place.behind) && doing.test(words)) return 'reviews';
  if (place.isAccount && (notAsAsked.test(words) || isMeasure(words, cue, place.behind))) return 'mentions';
  const isSubject = /\bvi.c (?:[a-z]{2,6} )?$/.test(words.slice(0, cue.from));
  if (isSubject && judgement.test(place.behind)) return 'reviews';
  if (place.inPurpose && /c. th. h.a/.test(words.slice(cue.from, cue.to)) && intoTasks.test(place.behind))
    return 'implements';
  if (unfit.test(place.behind) || against.test(whole)) return 'mentions';
  if (isJudged(place.behind) || notDone.test(words.slice(0, cue.to))) return 'mentions';
  if (definition.test(words)) return 'mentions';
  if (isCarriedOut.test(words.slice(cue.from, cue.to)) && place.isReport) return 'reviews';
  if (raisesAwareness.test(words)) return 'mentions';
  const aware = awarenessCue.exec(words);
  if (
    aware &&
    contentWords.test(words) &&
    !/th.{1,3}[ce] hi.{0,2}n|trien khai/.test(words.slice(aware.index))
  )
    return 'mentions';
  return 'directs';
}

/** "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện …": what the document itself is for. */
const issuesPlan =
  /(?:^|\bdieu 1 ?[.:])\s*(?:nay )?(?:ban hanh|phe duyet)(?: k.m t[a-z ]{2,4}o [a-z ]{5,24} nay)?(?: ban)? (?:ke hoach|chuong trinh|de an)[^;.]{0,60} (?:thuc hien|trien khai|thi hanh)\s*$/;

/** "Trên đây là Kế hoạch triển khai thực hiện …": the last sentence says again what the document itself is for. */
const saysWhatItIs =
  /\btr.n d.y [l1i]a[ -](?:n.i dung )?(?:k. ho.{1,2}ch|chuong trinh|huong dan)\b[^;.]{0,60} (?:th.{1,4}[ce] hi.{0,2}n|tri.n khai)\s*$/;

/** "Các đại biểu được quán triệt …", "các đồng chí dự hội nghị đã được nghe …": what those present were told. */
const isTaught =
  /\b(?:dai bieu|hoc vien|(?:du|tham du|tham gia) (?:hoi nghi|lop|buoi))\b(?:(?!\b(?:can|phai|se|bao dam|yeu cau)\b)[^;.])*\bduoc (?:nghe )?(?:[a-z]+,? ){0,2}(?:quan triet|pho bien|gioi thieu|truyen dat|hoc tap|trien khai|nghe)\b(?:(?!\b(?:can|phai|yeu cau|de nghi)\b)[^;.])*$/;

/** "1. Việc quán triệt …; việc chấp hành các quy định sau:" in a plan of inspection: what is looked into. */
const inspected =
  /(?:^|[;:]) ?(?:[-+] |\d{1,2}(?:\.\d{1,2})?[.)] )?(?:viec|cong tac|ket qua) (?:(?:lanh dao|chi dao|quan triet|tuyen truyen|pho bien|hoc tap|to chuc|trien khai|thuc hien|chap hanh|cu the hoa|thi hanh|xay dung|ban hanh)(?:,| va| van ban)* ?)+[^;.]{0,40}$/;

/** "quy định tại Thông tư số … còn bất cập": the document itself is judged. */
const unfit =
  /^[^,;]{0,160}\b(?:con|chua|co nhieu|da) (?:nhieu |mot so |co )?(?:bat cap|chong cheo|mau thuan|vuong mac|phu hop|ro rang|cu the|lac hau)\b|^[^,;]{0,60}\btiep tuc co hieu luc/;
/** "trái với quy định tại …". */
const against =
  /\b(?:trai voi|trai|sai(?: voi)?|khac voi|mau thuan voi|khong (?:con )?phu hop voi) (?:cac )?(?:quy dinh )?(?:tai|cua)?\s*$|\bla (?:[a-z]+ ){0,5}?phu hop voi [^;.]*$/;

/** "… chưa xây dựng kế hoạch thực hiện": a finding, no order. */
const notDone =
  /\b(?:chua|khong) [^,;.]{0,60}\b(?:thuc hien|trien khai|thi hanh|chap hanh|quan triet|cu the hoa)\s*$/;

/** "theo Điều 60 …", "tại điểm a khoản 1 Điều 5 …": what is measured by a part is measured by the document. */
const partInFront = / (?:(?:dieu|khoan|diem|chuong|muc|phu luc) [\da-z.]{1,5}(?:,| va)? ?)+$/;

/** "chưa sơ kết theo yêu cầu tại …": it only says what was asked. */
const notAsAsked =
  /\bchua [^;.]*\btheo (?:yeu cau|chi dao|ke hoach)(?: (?:tai|cua))?\s*$|\b(?:khong|chua) dung [^,;.]{2,60} (?:tai|theo|cua)\s*$/;

/** "kiểm tra việc thực hiện Nghị quyết này gắn với …": what is done with the document itself is done with both. */
const besideItself =
  /\b(?:nghi quyet|chi thi|ket luan|quy dinh|quy che|ke hoach|chuong trinh|de an|huong dan)(?: hanh dong)? nay (?:gan|cung) voi(?: viec)?(?: thuc hien)?\s*$/;

/** "đưa nội dung thực hiện … vào chương trình kiểm tra, giám sát": it shall be looked into. */
const putting = /\bdua (?:noi dung|viec|ket qua|nhiem vu|tinh hinh)\b[^;.]*$/;
const underInspection =
  /^[^;.]*\bvao (?:(?:noi dung|chuong trinh|ke hoach|cong tac) )+(?:kiem tra|giam sat|so ket|tong ket|danh gia)\b/;

/** "12 xã chưa bố trí đủ công chức theo …": a finding measured by the document; no case for which something is ordered. */
const notUpTo =
  /^(?!.*\b(?:truong hop|neu|doi voi|nhung (?:noi|don vi|xa)|thi|can|phai|tiep tuc)\b).*\bchua (?!theo)[^,;.]{3,60} theo\s*$/;

/** "Danh mục văn bản triển khai thực hiện …": what a list is of. */
const listed = /\b(?:danh muc|danh sach|bang tong hop|thong ke) (?:cac |he thong )?van ban\b[^;.]*$/;

/** "Đã sắp xếp … theo Nghị định số …", "việc phối hợp theo Quy chế số … chưa chặt chẽ": by what something was done. */
const isMeasure = (words: string, cue: Cue, behind: string): boolean =>
  measures.test(words.slice(cue.from)) &&
  !asksWithin.test(words) &&
  (isDone.test(words.slice(0, cue.from)) || cameOf.test(behind));
const isDone =
  /\b(?:da|duoc) (?!gop)[^;]*$|\b(?:ho tro|to chuc|giai quyet|cap|chi tra|tiep nhan|xu ly|tham dinh|mo|bo nhiem|tuyen dung|ra soat|xet) (?:cho )?\d[\d.]* [^;]*$/;
/** "… đạt chỉ tiêu", "… còn chậm": what came of it is told. */
const cameOf =
  /^[^,;]*\b(?:chua|con) (?:[a-z]+ )?(?:chat che|dong deu|dong bo|nghiem|thuong xuyen|kip thoi|cham|han che)\b|^[^,;]*\b(?:dat|vuot) (?:\d|chi tieu|muc tieu|ket qua|yeu cau|ke hoach)/;
const measures =
  /^\s?(?:theo(?! dung)|tren co so|gan voi|phu hop|dung|dam bao|bao dam|bam sat|quy dinh tai|duoc quy dinh)/;

/** "Thương nhân bao gồm … quy định tại Nghị định …": defines, and orders nothing. */
const definition = /\b(?:bao gom|la) [^;.]{0,300}\bquy dinh tai\s*$/;

/** What is done with the thing issued is done with the document by which it was; a bracket only names it. */
function roleOfIssued(before: string, place: BodyPlace): CitationRole {
  const cue = before.endsWith('(') ? null : cueOfMain(before);
  if (cue === null || cue.role === 'prepares') return 'mentions';
  if (cue.role === 'replaces') return 'amends';
  return cue.role === 'directs' ? directsOr(before, cue, place) : cue.role;
}

/** "Cụ thể hóa … thành các nhiệm vụ, giải pháp": this the plan itself does. */
const intoTasks = /th[a-z]nh (?:c[a-z]c )?nhi.m v/;

const isCarriedOut = /th.{1,4}[ceu] hi|tri.{1,2}n khai|c. th. h.a|chap hanh|quan triet/;
