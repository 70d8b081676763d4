import type { CitationRole, TitleRelation } from '../../documents/citation.js';

/**
 * Words before a citation that tell what the citing text does with it, marks and capitals gone; `.` and `?` stand where
 * scans often damage a letter. The nearest before the citation decides; of two that end together, the longer.
 */
export const roleCues: readonly (readonly [role: CitationRole, pattern: RegExp])[] = [
  [
    // The document is only where something stands or comes from: "nêu tại", "theo đề nghị của … tại", "kế thừa kết quả …".
    'mentions',
    /(?:tinh trang|ton tai|han che|thieu sot|sai sot|(?<!(?:theo|(?:thuc hien|trien khai|quan triet|chap hanh|giai quyet|hoan thanh)(?: [a-z]{2,6}){0,3}) (?:cac |nhung )?)noi dung|truong hop|vi pham|khuyet diem|vuong mac|van de)[^,;.]{0,30} (?:neu|ch. ra) (?:tai|trong)|nhu(?=\s*$)|\b(?:nay la|truoc day la|da co|(?<!trong do )co)(?=\s*$)|khong (?:tiep tuc |con )?(?:ap dung(?: (?:khoan|diem|dieu|muc|chuong) [\da-z.]{1,4},?)*(?=\s*$)|(?:su )?dung [^,;.]{0,40}\b(?:cua|tai|theo|trong)(?=\s*$))|\bdan chieu(?: (?:den|toi|theo))?(?=\s*$)|(?:phan anh|tham dinh|tham tra|(?<!\b(?:hien|khai) )y kien|bao cao|de nghi|(?<!\b(?:hien|khai) )ket luan)(?: [^,;.]{0,70})?(?<! (?:quy dinh|yeu cau|chi dao|mau|de cuong|huong dan)) tai|(?:theo de nghi|thong qua) [^,;.]{0,80} tai|khong (?:ap dung|xem xet)[^;.]{0,80}(?:tai|theo)|tru (?:truong hop|khi)[^,;.]{0,60} (?:theo|tai)|(?:truong hop|truoc day) [^,;.]{0,40}\bda [^,;.]{0,50}theo|(?:phan bo|(?<!\bnhiem vu )duoc giao|truoc sap xep|sau (?:khi )?(?:sap xep|sap nhap)(?: don vi hanh chinh)?|duoc duyet) (?:theo|tai)(?=\s*$)|ke thua[^;.]{0,40}?(?:ket qua|thanh tuu)(?:[^;.]{0,20} thuc hien)?|tren co so ket qua(?: [^;.]{0,20}?thuc hien)?|ket hop(?=\s*$)|\b(?:xem(?: them)?|tham khao)(?=\s*$)|(?<!\bkhong de [^;.]{0,60})\bvi pham(?: (?:diem|khoan|dieu)[^,;.]{0,40})?(?=\s*$)|\btrai(?: voi)?(?=\s*$)|(?:dinh chi|tam dung|tam hoan|ngung|(?<!\b(?:noi|su|ap|xay|van|tac|tin) )dung)(?: viec)? (?:thi hanh|thuc hien|ap dung)(?=\s*$)|\bcong bo [^;.]{1,160} quy dinh tai|\bda duoc quy dinh(?: [^,;.]{0,20})? tai|\bsai [^,;.]{0,30}neu (?:tai|trong)|\bdu thao (?:(?!, trong do )[^;.]){3,120}?(?:th.{1,3}[ce] hien|trien khai|huong dan|thi hanh|quy dinh chi tiet|cu the hoa)[^;.]{0,60}(?=\s*$)|trich(?=\s*$)|gui kem|(?:cac|nhung) (?:nghi dinh|thong tu|van ban|quyet dinh|nghi quyet|quy dinh|luat|phap lenh)(?: (?:da|duoc|khac))? (?:sua doi|bo sung|thay the)(?:(?:,| va|,? hoac)? ?(?:sua doi|bo sung|thay the))*(?: mot so dieu(?: cua)?)?(?=\s*$)|(?:noi dung|dieu|khoan|diem|phan) con lai (?:cua|tai|trong)(?=\s*$)|(?:phan dau|gop phan) (?:hoan thanh|dat)[^;.]{0,30} (?:muc tieu|chi tieu)[^;.]{0,160}(?: theo)?(?=\s*$)|(?:kinh phi|du toan|nguon von|bien che) (?:da |duoc ){1,2}(?:giao|cap|bo tri|phan bo) (?:[^,;.]{0,60} )?(?:tai|theo)(?=\s*$)|\b(?:tiep theo|so voi)(?=\s*$)|\b(?:thong tu|nghi dinh|van ban) (?:quy dinh chi tiet|huong dan)(?: (?:va|huong dan|thi hanh|thuc hien|bien phap|mot so dieu cua))*(?=\s*$)|khong (?:chong cheo|trung lap)[^;.]{0,80} (?:theo|voi)(?=\s*$)|\bgoi y [^,;.]{0,40} tai(?=\s*$)|\(k.m theo(?=\s*$)|\b(?:tu|den|truoc|sau|cho) (?:ngay|thoi diem|khi)(?=\s*$)|khong (?:thuoc|nam trong) (?:doi tuong|pham vi|truong hop|dien|danh muc|nhom)[^,;.]{0,60} (?:tai|theo|cua)(?: (?:dieu|khoan|diem|muc) [\da-z]{1,4},?)*(?=\s*$)|\bduoc (?:ban hanh|xay dung)[^,;.]{0,30} (?:tren co so|can cu(?: vao)?)(?=\s*$)|\bda (?:duoc )?(?:cap|phe duyet|giao|ky ket|ky|bo nhiem|giai quyet|huong|nop|thanh lap|cong nhan)(?: (?!\b(?:va|de|can|phai)\b)[a-z]+){0,4} theo(?=\s*$)|\b(?:phan|ve) can cu(?: (?:ban hanh|phap ly))?[:,] [^;.]{0,40}\bbo(?=\s*$)/g,
  ],
  [
    'replaces',
    /(?<!\b(?:khi|den luc)(?: (?:co|duoc|bi)\b[^,;.:]{0,50})? )thay the(?: cho)?|thay cho|\bthay(?=\s*$)|bai b[o6]|huy b[o6]|thu hoi(?: (?:cac|toan bo|nhung))?(?=\s*$)|(?:het|ngung|cham dut) hieu luc/g,
  ],
  [
    'amends',
    /s.?.?.?a,? d.i(?:,? b. sung)?(?:(?:,| hoac| va|\/) ?(?:thay the|bai bo|huy bo))?|\bsua(?: lai)?(?=\s*$)|\bb. sung [^,;.]{2,80} vao(?=\s*$)|(?:dieu chinh|bo sung)(?: lai)?(?:,? (?:bo sung|sua doi|dieu chinh|hoan thien))*(?=\s*$| vao\s*$| (?:quy|nghi|ket|chi|ke|chuong|de|huong|thong|quyet|tieu|luat)| (?:khoan|diem|dieu|muc|chuong|phan|phu luc) (?:\d|[ivx]{1,4}\b|[a-h]\b))|\b(?:thay|bo) (?:cac )?cum tu [^;.]{1,160}? (?:tai|trong|cua|o)\b(?=[^;.]{0,40}$)|ra so.t(?=\s*$|[\s,]{1,2}(?:sua|bo|cap nhat|dieu|quy|nghi|ket|chi|ke|hoan))|dinh chinh|(?:keo dai|gia han)(?: them)?(?: thoi gian| thoi han| hieu luc)?(?: thuc hien| thi hanh| ap dung| cua)?(?=\s*$)/g,
  ],
  [
    'reviews',
    /s. ?-?k.t|t.ng k.t|so, tong ket|(?<!\b(?:uy ban|ubkt|ke hoach|(?:thuc hien|tang cuong) cong tac|quy trinh|nhiem vu)(?: (?:thanh tra|giam sat)(?:,| va))? )ki.m (?:tr?|w)a\b|(?<=\bke hoach )(?:kiem tra|giam sat)(?= (?:viec |tinh hinh |doi voi |it nhat |\d))|gi.m s.t|(?<!\b(?:ket luan|chanh|ke hoach|quy trinh|nhiem vu) )thanh tra(?! (?:tinh|huyen|chinh phu|thanh pho|so)\b(?! hinh))|theo d.i\b|d.n d.c|d.nh gi.|kiem diem|bao cao(?: ket qua)?|tien do thuc hien|(?:sau|qua) (?:(?:hon|gan) )?\d{1,2} (?:nam|thang)|\b(?:\d{1,2}|nua|mot|hai|ba|bon|sau|bay|tam|chin|muoi) (?:nam|thang) (?:(?:to chuc|trien khai),? )?(?:thuc hien|trien khai|thi hanh)|ket qua thuc hien|tham tra|phuc tra|cham diem|(?:tong hop|ra soat|nam(?: bat)?|cap nhat) (?:tinh hinh|ket qua|tien do|viec)/g,
  ],
  [
    'directs',
    /nghiem cam|chiu trach nhiem [^,;.]{0,20}ket qua thuc hien|ap dung|(?<!\bvan ban )doi chieu(?: [^,;.]{0,60}voi)?|th[a-z¢~ ]{0,4}[ceu] hi.{0,2}n|thiec hien|thuchien|tien hanh(?: (?:tot|nghiem|nghiem tuc))?(?=\s*$)|thi hanh|(?:tr|w)i.{1,2}n khai|qu.n (?:tr|t|w)i.t|tuyen tru.{1,2}n|ph. bi.n|hoc tap|\b(?:hoc|tap huan)(?=\s*$)|chap hanh|tu.n th.|can cu(?: vao)?|tren co so|theo (?:quy dinh|tinh than|yeu cau|huong dan|noi dung|dung|chi dao|tinh than chi dao)(?: (?:cua|tai))?|(?:^| |\((?=theo m.u ))theo|c[uy] th. h.a|the che hoa|van dung|gan v.i|gan ket v.i|v.n dung|(?<!\b(?:theo|ap|su|xay|van|noi|tac|tin|tieu|loi|tan|ngung|tam) )dung(?: nhu)?(?=\s*$)|bam s[a-z]t(?=\s*$)|ph[a-z] h.p(?: v.i|(?=\s*$))|dung quy dinh|dam bao|bao dam(?: dung| theo)?(?=\s*$)|bam sat|quy dinh tai|duoc quy dinh|trong thuc hien|nghien cuu|(?<!\b(?:thong tu|nghi dinh|nghi quyet|quyet dinh|van ban|cong van|tai lieu|de cuong|cac) )huong dan(?: (?:ngay|kip thoi|cu the|chi tiet|day du))*(?=\s*$)|\b(?:nhan rong|lam theo|hoc tap) [^,;.]{2,60} neu (?:trong|tai)(?=\s*$)/g,
  ],
  [
    'prepares',
    /(?<!\b(?:trat tu|nganh|bo|so|luat|phep|dau tu|vat lieu|thi cong|cong trinh|hoat dong|ban|phong) )x.y d.ng|ban h.nh|so.n th.o|(?<!\b(?:chuong|quy|to|tien|lo|qua|cong) )\btrinh(?! (?:bay|tu|do)\b)|tham muu ban hanh|phe duyet|\blap |hoan thien|\bdu thao(?=\s*$)/g,
  ],
];

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
