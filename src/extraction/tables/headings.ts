/**
 * Lines that show where the parts of a document begin (marks and capitals gone).
 */
export const nationalMottos: readonly string[] = [
  'dang cong san viet nam',
  'cong hoa xa hoi chu nghia viet nam',
  'cong hoa xhcn viet nam',
];

/** Second line of the State's head; says nothing. */
export const mottoLines: readonly string[] = [
  'doc lap - tu do - hanh phuc',
  'doc lap- tu do - hanh phuc',
  'doc lap - tu do- hanh phuc',
];

/** "Nơi nhận": the list of recipients. */
export const recipientHeadings: readonly string[] = ['noi nhan'];

export const annexHeadings: readonly string[] = ['phu luc'];

/** Lines after which a decision's or resolution's articles follow. */
export const enactingLines: readonly string[] = ['quyet dinh', 'quyet nghi', 'nghi quyet', 'thong nhat'];

/** What a signature begins with: thay mặt, ký thay, thừa lệnh, thừa ủy quyền. */
export const signaturePrefixes = /^(?:t\/m|tm\.|tm |k\/t|kt\.|kt |t\/l|tl\.|tuq\.|q\.|quyen )/;

/** What each of {@link signaturePrefixes} holds: a line without it need not be looked at closely. */
export const anySignaturePrefix = /\/m|tm[. ]|k\/t|kt[. ]|t\/l|tl\.|q\.|quyen /;

/** Titles (chức danh) of people who sign. */
export const signerTitles =
  /^(?:pho |quyen |q\. ?)?(?:bi thu|chu tich|thu tuong|bo truong|thu truong|thong doc|tong bi thu|chu nhiem|giam doc|truong ban|pho ban|chanh van phong|tong kiem toan|tong thanh tra|cuc truong|vu truong|vien truong|chanh an|thuong truc|uy vien|hieu truong|tong giam doc|truong phong|chanh thanh tra|pho bi thu|pho chu tich|pho truong ban|truong doan|chu nhiem)/;

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
