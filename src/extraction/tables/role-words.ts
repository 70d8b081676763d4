import type { TitleRelation } from '../../documents/citation.js';

/** Cues of the purpose part that say what the whole document is for. */
export const purposeCue = /c. th. h.a|tri.{1,2}n khai|th.{1,3}[ce] hi.{0,2}n|th[a-z]{1,2}c [bm]ien|thuchien/;

/** "quán triệt … quan điểm, nội dung của": names what the document says, orders nothing. */
export const contentWords =
  /(?:quan diem|muc tieu|noi dung|tinh than|nhiem vu|giai phap|neu|y nghia|tam quan trong)[^;.]{0,80}$/;
export const awarenessCue = /(?:n.m v.{1,2}ng|nh.n th.{1,2}c)[^;.]{0,110}$/;

/** "Nâng cao nhận thức và ý thức chấp hành pháp luật …, nhất là các quy định của": what people shall know. */
export const raisesAwareness =
  /\b(?:nang cao|tang cuong) (?:[a-z]+ ){0,2}(?:nhan thuc|hieu biet|y thuc)\b(?:(?!\b(?:thuc hien|trien khai)\b)[^;.]){0,240}\b(?:quy dinh|noi dung) (?:cua|tai)\s*$/;

/** "… còn chậm", "… chưa đạt yêu cầu": the clause goes on to judge how the cited document is carried out. */
export const judgement =
  /\b(?:con|chua|rat) (?:nhieu |mot so )?(?:cham|lung tung|han che|hinh thuc|vuong|dat|kip|nghiem|dong bo|hieu qua|quyet liet|day du|so sai|nho le)|(?:^| )hinh thuc(?: *$|[;.])|\bda (?:tao|dat|gop phan|mang lai|co chuyen bien)|co ban (?:bam sat|dat|hoan thanh)|\bdat \d|\bvuong (?:mac |ve |o |do )|\bgap (?:nhieu )?kho khan|\bboc lo\b|\b(?:da ket thuc|chua xong|chua hoan thanh|lam (?:tang|giam|phat sinh|nay sinh)|con thap|rat thap|rat it)\b/;

/** "Thời gian qua, … đã lãnh đạo thực hiện …": a report on what was done. */
export const reportOpening =
  /(?:thoi gian qua|nhung nam qua|thoi gian vua qua|\d nam qua|vua qua|giai doan vua qua)\b/;

/** Types that nobody carries out: they ask or tell (tờ trình, báo cáo). */
export const tellingTypes: ReadonlySet<string> = new Set([
  'Tờ trình',
  'Báo cáo',
  'Báo cáo thẩm tra',
  'Phiếu trình',
]);

/** Words between a cited document and another in its title, and the relation they state. */
export const titleLinks: readonly (readonly [relation: TitleRelation, pattern: RegExp])[] = [
  ['amends', /s.a d.i|b. sung|dieu chinh|dinh chinh/],
  ['repeals', /bai bo|huy bo/],
  ['replaces', /thay the/],
  ['reviews', /so ket|tong ket|kiem tra|giam sat|danh gia/],
  [
    'implements',
    /th[a-z¢~ ]{1,4}[ce] hi.{0,2}n|tri.n khai|thi h.nh|huong dan|quy dinh chi tiet|cu the hoa|quan triet/,
  ],
];

/** Parts of a document (điều, khoản, điểm …): what is said of them is not said of the whole. */
export const partWords =
  /(?:dieu|khoan|diem|chuong|muc|phan|phu luc|cum tu|doan|tiet|noi dung|quy dinh) (?:[a-z]?\d|[ivx]{1,4}\b|[a-z]\b|tai |so )|\bmot (?:phan|(?:so|vai) (?:dieu|khoan|diem|muc|noi dung|quy dinh))\b|\b(?:cac|nhung) (?:dieu khoan|dieu,? khoan|khoan,? diem|noi dung|quy dinh|chi tieu) [^;.]{0,60}\b(?:cua|tai|trong)\s*$|\bmau (?:so )?[\da-z]|che do [^,;.]{0,30} tai|^ [^;.]{3,80} tai\s*$/;
