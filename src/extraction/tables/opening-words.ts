/** First words of documents and of their parts, a letter damaged. */
const documentWords =
  '(?:dieu|khoan|diem|lu[a-z]{1,2}t|bo luat|phap lenh|hien phap|n[a-z]h[a-z]|quyet|quy.t|th[a-z]ng|chi thi|ket luan|quy|ke hoach|huong dan|cong van|van ban|ch[a-z]{2,6} tr[a-z]{1,2}nh|to trinh)';

/**
 * "Căn cứ" as scans print it: "Căn (ứ", "Cãn củ", "Căn eứ"; as engines without Vietnamese read it: "Can ctr", "C&n cf"; as
 * copies print it that lost a word: "Căn Kế hoạch số 12".
 */
export const startsBasis = new RegExp(
  `^(?:(?:c[a-z]n ?cu|can ?(?:c[a-z]|\\(u|eu|gu))\\b(?! (?:co|bo|cai|ca)\\b)|c[a-z&]?n (?!(?:cac|co|cho|cai|cung) )c[a-z?]{1,3}[.,]? (?=${documentWords}\\b)|can (?=(?:quyet dinh|ke hoach|huong dan|nghi quyet|chi thi|quy dinh|cong van|thong tu|nghi dinh|ket luan) so\\b))`,
);

/** What a paragraph of grounds in a preamble begins with, an item's hyphen before it or not. */
export const startsGrounds =
  /^(?:[-+] ?)?(?:can (?:cu|\(u|eu|gu)|c[a-z]n cu|theo de nghi|xet|sau khi (?:xem xet|nghe|nghien cuu)|thuc hien|trien khai|thi hanh|tren co so|theo)\b/;

/** "… ban hành Kế hoạch với nội dung như sau:", "… đề nghị các sở, ban, ngành:": the body follows. */
export const enactsWhatFollows =
  /(?:ban hanh|xay dung|quyet dinh|quy dinh|yeu cau|de nghi|chi thi|chi dao|huong dan|thong bao|bao cao|thong nhat|ket luan|y kien|kien nghi|to chuc|trien khai|trinh|tap trung|gop y|tra loi|noi dung)[^;]{0,240}(?::|\bnhu sau ?[.,])$/;

/** First words of a paragraph that tells what comes of what was said before. */
export const startsOutcome =
  /^(?:theo do|cu the|trong do|dong thoi|ngoai ra|ben canh do|noi dung|ke hoach (?:nham|xac dinh|yeu cau)|muc tieu)\b/;

/** A body that gives others something to do: "Ủy ban nhân dân tỉnh yêu cầu các sở …", "Giao Sở Tài chính …". */
export const ordersOthers =
  /(?:^|[,;.] |\b(?:tinh|uy|huyen|thanh pho|xa|phuong|ban|bo|so|phu|bi thu|chu tich) )(?:da |vua )?(?:yeu cau|de nghi|giao|chi dao|phan cong) (?!cua\b)/;

/** First words of a paragraph that looks back or gives grounds: a document begins with it, hardly its body. */
export const opensAnew: readonly string[] = [
  'trong nhung nam qua',
  'nhung nam qua',
  'thoi gian qua',
  'trong thoi gian qua',
  'vua qua',
  'can cu',
];

/** "Nghị định số … của Chính phủ …, có hiệu lực kể từ ngày …": so a consolidated text (văn bản hợp nhất) begins. */
export const consolidatedText =
  /^(?:(?:bo )?luat|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh)\b[^.;]{0,140}? so \d[^;]{0,220}?\bco hieu luc (?:thi hanh )?(?:ke )?tu ngay/;
