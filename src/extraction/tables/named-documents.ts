import { anyOf } from './any-of.js';

/** Words that show that a type word's following words name no document of their own (marks and capitals gone). */
export const selfWords = /^ (?:nay|tren|do|noi tren|neu tren|sau day|kem theo|chuyen de)\b/;

/**
 * Types that, printed with a capital and followed by their subject, name one document: "Đề án đổi mới …", "Quy chế chất
 * vấn trong Đảng". In small letters they describe.
 */
export const namedTypes: readonly string[] = [
  'Đề án',
  'Quy chế',
  'Quy định',
  'Chiến lược',
  'Chương trình hành động',
  'Chương trình',
  'Kế hoạch',
  'Bộ tiêu chí',
  'Bộ tiêu chuẩn',
  'Tiêu chí',
  'Quy hoạch',
  'Hướng dẫn',
  'Chỉ thị',
  'Kết luận',
  'Nghị quyết',
  'Quyết định',
  'Thông báo',
  'Dự án',
  'Phương án',
  'Quy trình',
  'Bộ Quy tắc',
  'Quy tắc',
  'Thông tư',
  'Nghị định',
  'Cương lĩnh',
  'Tuyên bố',
  'Tờ trình',
  'Báo cáo',
  'Công ước',
];

const endBehindSpace: readonly RegExp[] = [
  /nhu sau\b/,
  /voi (?:nhung |cac )?noi dung/,
  /(?:va|cung) (?:nghi quyet|ket luan|quy dinh|quyet dinh|chi thi|thong bao|ke hoach|chuong trinh|de an|huong dan|quy che|nghi dinh|thong tu|luat|cac (?:quy|nghi|chi thi|van ban|ket luan|chuong trinh|ke hoach)|bao cao|xay dung|to chuc thuc|trien khai|thuc hien)\b/,
  /theo(?= )/,
  /do (?=uy ban|ubnd|ban |(?:dang|tinh|thanh|huyen) uy|bo |tinh |thanh |huyen |so |chinh phu|thu tuong|quoc hoi|hoi dong|hdnd|trung uong|co quan|dong chi|anh huong)/,
  /nham /,
  /de (?!an)/,
  /duoc /,
  /khi (?!bi)/,
  /tren dia ban /,
  /dinh ky nham/,
  /den toan the/,
  /kem theo/,
  /(?:ban hanh|phe duyet|thong qua) (?:kem|ngay|theo|tai|tu)/,
  /tai (?:cac |dia phuong|hoi nghi)/,
  /dong thoi/,
  /bao dam/,
  /gan voi/,
  /trong (?:nam|quy|thang|thoi gian|can bo|dang vien|nhan dan|cac tang lop)/,
  /ngay \d/,
  /so \d/,
  /phai /,
  /dung (?:quy|muc|tien)/,
  /hoan thanh/,
  /truoc ngay/,
  /nay\b/,
  /tren co so/,
  /thay the/,
  /het hieu luc/,
  /co hieu luc/,
  /va yeu cau/,
  /trinh (?=hieu truong|giam doc|chu tich|thu truong|bo truong|lanh dao )/,
  /vao /,
];

const endBehindComma: readonly RegExp[] = [
  /nhat la/,
  /xong/,
  /trong do/,
  /gan voi/,
  /bao dam/,
  /dam bao/,
  /dong thoi/,
  /bao cao/,
  /phu hop/,
  /theo/,
  /trinh (?=ban |bo |truoc |tinh |thanh |huyen |chinh phu|thu tuong|quoc hoi|hoi dong|uy ban)/,
  /tham muu/,
  /chu tri/,
  /cac (?:co quan|don vi|cap uy|dia phuong|quy dinh|nghi quyet|chi thi|van ban)/,
  /cung/,
  /nghi quyet/,
  /ket luan/,
  /quy dinh/,
  /quyet dinh/,
  /chi thi/,
  /thong bao/,
  /ke hoach/,
  /chuong trinh/,
  /de an/,
  /huong dan/,
  /quy che/,
  /quy hoach/,
  /cong uoc/,
  /nghi dinh/,
  /thong tu/,
  /luat/,
  /chu truong/,
  /chinh sach/,
  /to chuc thuc hien/,
  /kip thoi/,
  /day manh/,
  /tiep tuc/,
  /chap hanh/,
  /tuan thu/,
  /thuc hien (?:nghiem|dung|tot)/,
];

/** Words before which the name of a document ends. */
export const nameEnds = new RegExp(` (?:${anyOf(endBehindSpace)})|, (?:${anyOf(endBehindComma)})\\b`);

/** Words in capitals that begin the line below a title: who issues the document. */
export const belowTitle =
  /^(?:chu tich|uy ban|hoi dong|bo truong|thu tuong|chinh phu|quoc hoi|thong doc|giam doc|tong (?:cuc|thanh tra|kiem toan)|chu nhiem|ban chap hanh|ban thuong vu|bo chinh tri|ban bi thu)\b/;

/** First words of bodies that have members, and so congresses and a charter (đoàn thể, hội quần chúng); marks gone. */
export const bodiesWithMembers: readonly string[] = [
  'cong doan',
  'doan',
  'hoi',
  'mat tran',
  'mttq',
  'tong lien doan',
  'lien doan',
  'lien hiep',
  'lien minh',
  'hiep hoi',
  'giao hoi',
  'tong hoi',
];

/**
 * The regulations of the forces (điều lệnh của Công an, Quân đội), which bear no number where they are cited: "Điều lệnh Công an
 * nhân dân", "Điều lệnh đội ngũ"; marks gone.
 */
export const forcesRegulations =
  /^dieu lenh(?: (?:noi vu|doi ngu|quan ly bo doi|quan su,? vo thuat|canh ve|chien dau))?(?: (?:cua )?(?:cong an nhan dan|cand|quan doi nhan dan|qdnd|luc luong vu trang))?(?: viet nam)?(?![a-z])/;

/** First words of bodies that have a statute (điều lệ) but no congress; marks gone. */
export const bodiesWithCharters: readonly string[] = [
  'truong',
  'hop tac xa',
  'lien hiep hop tac xa',
  'tap doan',
  'tong cong ty',
  'cong ty',
  'ngan hang',
  'quy',
  'ban dai dien cha me hoc sinh',
  'to hop tac',
  'trung tam',
  'hoi dong',
  'xi nghiep',
];
