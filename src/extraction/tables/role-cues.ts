import type { CitationRole, TitleRelation } from '../../documents/citation.js';

/**
 * Words before a citation that tell what the citing text does with it, marks and capitals gone; `.` and `?` stand where
 * scans often damage a letter. The nearest before the citation decides.
 */
export const roleCues: readonly (readonly [role: CitationRole, pattern: RegExp])[] = [
  ['replaces', /thay the(?: cho)?|bai bo|huy bo|het hieu luc/g],
  [
    'amends',
    /s.?.?.?a,? d.i(?:,? b. sung)?|(?:dieu chinh|bo sung)(?:,? (?:bo sung|sua doi|dieu chinh|hoan thien))*(?=\s*$| (?:quy|nghi|ket|chi|ke|chuong|de|huong|thong|quyet|tieu|luat))|ra so.t(?=\s*$|[\s,]{1,2}(?:sua|bo|dieu|quy|nghi|ket|chi|ke|hoan))|dinh chinh/g,
  ],
  [
    'reviews',
    /s. ?k.t|t.ng k.t|so, tong ket|ki.m tra|gi.m s.t|thanh tra|theo d.i|d.n d.c|d.nh gi.|kiem diem|bao cao(?: ket qua)?|sau \d{1,2} nam|\d{1,2} nam thuc hien|qua \d{1,2} nam|ket qua thuc hien|tham tra/g,
  ],
  [
    'directs',
    /th[a-z¢~ ]{1,4}[ce] hi.{0,2}n|thiec hien|thi hanh|tri.{1,2}n khai|qu.n tri.t|tuyen truyen|pho bien|hoc tap|chap hanh|tu.n th.|can cu(?: vao)?|tren co so|theo (?:quy dinh|tinh than|yeu cau|huong dan|noi dung|dung|chi dao|tinh than chi dao)(?: (?:cua|tai))?|(?:^| )theo|cu th. h.a|the che hoa|van dung|gan voi|v.n dung|phu hop voi|dung quy dinh|dam bao|bam sat|quy dinh tai|duoc quy dinh|trong thuc hien|nghien cuu/g,
  ],
  ['prepares', /x.y d.ng|ban h.nh|so.n th.o|trinh|tham muu ban hanh|phe duyet|lap |hoan thien/g],
];

/** Cues of the purpose part that say what the whole document is for. */
export const purposeCue = /c. th. h.a|tri.{1,2}n khai|th.{1,3}[ce] hi.{0,2}n/;

/** "quán triệt … quan điểm, nội dung của": names what the document says, orders nothing. */
export const contentWords =
  /(?:quan diem|muc tieu|noi dung|tinh than|nhiem vu|giai phap|neu|y nghia|tam quan trong)[^;.]{0,80}$/;
export const awarenessCue = /(?:qu.n tri.t|n.m v.{1,2}ng|nh.n th.{1,2}c)[^;.]{0,110}$/;

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
  /(?:dieu|khoan|diem|chuong|muc|phan|phu luc|cum tu|doan|tiet|noi dung|quy dinh) (?:[a-z]?\d|[ivx]{1,4}\b|[a-z]\b|tai |so )/;
