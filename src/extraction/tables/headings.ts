/**
 * Lines that show where the parts of a document begin (marks and capitals gone).
 */
export const nationalMottos: readonly string[] = [
  'dang cong san viet nam',
  'cong hoa xa hoi chu nghia viet nam',
  'cong hoa xhcn viet nam',
  // Quốc hiệu 1945–1976, tên Đảng 1951–1976
  'viet nam dan chu cong hoa',
  'dang lao dong viet nam',
];

/** What the Youth Union (Đoàn) prints in the motto's place; its committees bear the name too. */
export const unionTitles: readonly string[] = [
  'doan tncs ho chi minh',
  'doan thanh nien cong san ho chi minh',
];

/** Stamps (dấu chỉ độ mật, độ khẩn): they stand alone on their lines and go on in no other. */
export const stamps = /(?:^| )(?:mat|khan|hoa toc|hen gio|thu hoi)$/;

/** Second line of the State's head; says nothing. */
export const mottoLines: readonly string[] = [
  'doc lap - tu do - hanh phuc',
  'doc lap- tu do - hanh phuc',
  'doc lap - tu do- hanh phuc',
  'doc lap tu do hanh phuc',
];

/** "Nơi nhận": the list of recipients. */
export const recipientHeadings: readonly string[] = ['noi nhan'];

export const annexHeadings: readonly string[] = ['phu luc'];

/** "(Ban hành kèm theo", "(Công bố kèm theo": how the line below an annex's title begins that tells what it came with. */
export const attachedWith = '(?:duoc )?(?:(?:ban hanh|cong bo|phe duyet|thong qua|dinh) )?k.m theo';

/** "Mẫu số 01", "Biểu mẫu 2a" above a form that is attached (biểu mẫu). */
export const formHeading = /^(?:bieu )?mau (?:so )?\d{1,2}[a-z]?(?:\.\d{1,2})?(?: ?[-/] ?[a-z-]{2,10})?$/;

/** Lines after which a decision's or resolution's articles follow. */
export const enactingLines: readonly string[] = ['quyet dinh', 'quyet nghi', 'nghi quyet', 'thong nhat'];

/** What parts the course of a meeting (diễn biến) from who was there, in minutes (biên bản) without numbered parts. */
export const courseHeading =
  /^(?:phan )?(?:noi dung|dien bien|tien trinh)(?: (?:va|noi dung|dien bien|cuoc hop|hoi nghi|dai hoi|phien hop|buoi lam viec|lam viec|thao luan|chinh|cu the))*\s?:?$/;

/**
 * What may stand beside a type in its heading and leaves it the same type: "QUY ĐỊNH (BỔ SUNG)", "QUY CHẾ MẪU", "DỰ THẢO
 * KẾ HOẠCH".
 */
export const besideType =
  /^du thao(?: lan (?:thu )?\S+)?[\s:]+|\s?[([][^()[\]]{0,40}[)\]]$| (?:tam thoi|mau|bo sung|sua doi|dieu chinh)$|\s?:$/g;

/** Types beside which the name stands on the same line: "LUẬT ĐẤT ĐAI". */
export const typesWithTheirName =
  /^(?:nghi quyet hoi nghi|ke hoach hanh dong|luat|bo luat|phap lenh|chuong trinh cong tac)/;

/** What a signature begins with: thay mặt, ký thay, thừa lệnh, thừa ủy quyền; scans read "T/M" as "T™", of which T is left. */
export const signaturePrefixes =
  /^(?:t\/m|tm\.|tm |k\/t|kt\.|kt |t\/l|tl\.|tuq\.|q\.|quyen |[t1] (?=(?:(?:dang|tinh|thanh|huyen|quan|thi) uy|ban (?:thuong|chap|bi)|chi bo|uy ban|hoi dong)\b))/;

/** What each of {@link signaturePrefixes} holds: a line without it need not be looked at closely. */
export const anySignaturePrefix = /\/m|tm[. ]|k\/t|kt[. ]|t\/l|tl\.|q\.|quyen |[ :][t1] [a-z]/;

/** Titles (chức danh) of people who sign. */
export const signerTitles =
  /^(?:pho |quyen |q\. ?)?(?:bi thu|chu tich|thu tuong|bo truong|thu truong|thong doc|tong bi thu|chu nhiem|giam doc|truong ban|pho ban|chanh van phong|tong kiem toan|tong thanh tra|cuc truong|vu truong|vien truong|chanh an|thuong truc|uy vien|hieu truong|tong giam doc|truong phong|chanh thanh tra|pho bi thu|pho chu tich|pho truong ban|truong doan|tong cuc truong|chi cuc truong|tu lenh|chinh uy|chi huy truong|tham muu truong|chu toa|tong thu ky|tong bien tap)/;

/** First words of a paragraph in a preamble that gives grounds. */
export const basisOpenings: readonly string[] = [
  'can cu',
  'theo de nghi',
  'xet de nghi',
  'xet to trinh',
  'xet',
];

/** First words of further paragraphs of grounds, which count as such only among others that say "Căn cứ". */
export const furtherGrounds: readonly string[] = [
  'thuc hien',
  'trien khai',
  'theo',
  'tren co so',
  'thi hanh',
  'sau khi xem xet',
  'sau khi nghe',
  'sau khi thao luan',
];

/** First words of the paragraph that says what the document is made for. */
export const openingStarts: readonly string[] = [
  'thuc hien',
  'trien khai',
  'tiep tuc',
  'de ',
  'nham',
  'thi hanh',
  'quan triet',
  'tren co so',
  'sau ',
  'ngay ',
  'trong ',
  'cu the hoa',
  'kinh gui',
  'theo ',
  'vua qua',
  'tai phien hop',
  'tai hoi nghi',
  'tai cuoc hop',
  'nhung nam qua',
  'thoi gian',
  'chap hanh',
];

/** Words with which the first paragraph begins, and hardly a line of a title, where no blank line parts the two. */
export const firstWords =
  /^(?:thuc hien|trien khai|tiep tuc|quan triet|thi hanh|chap hanh|tren co so|cu the hoa|nhung nam qua|vua qua|tai (?:phien|hoi nghi|cuoc) hop|thu?c hie?n|ngay \d|sau khi|sau (?:hon |gan )?(?:\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:nam|thang)|trong (?:nhung|thoi gian)|thoi gian (?:vua )?qua,?|theo (?:de nghi|chi dao)|nham|de (?:thuc hien|trien khai|tang cuong|khac phuc|kip thoi|tiep tuc|nang cao|bao dam|dam bao|day manh)) /;

/**
 * Heading of a part that lists the grounds of the whole document: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH", "1. Cơ sở pháp lý", also
 * with the list behind it on the same line, or with their number: "8. **Căn cứ pháp lý** (13 căn cứ):". Its first group is the part's number.
 */
export const groundsHeading =
  /^(?:([ivxl]{1,3}|\d{1,2}) ?[.)/-] ?)?\*{0,2}(?:cac |nhung )?(?:c[a-z]n c[a-z]{1,3}(?: phap ly| (?:de )?(?:xay dung|lap|ban hanh|thuc hien|trien khai)(?: (?:ke hoach|chuong trinh|de an|huong dan|phuong an|quy che))?)|co so phap ly)\*{0,2}(?: ?\(\d{1,2} [a-z? ]{2,20}[)}])?(?: ?[:.]? ?\*{0,2}$| ?[:.-] )/;
