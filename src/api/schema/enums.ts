import type { ChangeKind, CitationForm, CitationRole, CitationSection } from '../../documents/citation.js';
import type { Level, System } from '../../facts/fact-types.js';
import type { AssignmentRule, Identity, RelationKind } from '../../resolution/resolution-types.js';
import { enumType } from './enum-type.js';

export const citationRoleEnum = enumType<CitationRole>(
  'CitationRole',
  'What a citing text does with the cited document at one place (vai trò của dẫn chiếu).',
  {
    implements: 'The citing document as a whole exists to carry the cited one out (thực hiện, triển khai).',
    basis: 'Listed in the preamble that the citing document rests on (căn cứ).',
    directs: 'Orders someone to carry the cited document out or to comply with it (quán triệt, thực hiện).',
    reviews: 'Reviews, sums up or inspects how it has been carried out (sơ kết, tổng kết, kiểm tra).',
    amends: 'Amends it, or orders that it be amended (sửa đổi, bổ sung).',
    replaces: 'Replaces or repeals it (thay thế, bãi bỏ).',
    prepares: 'Orders that it be drafted or issued (xây dựng, ban hành).',
    explains: 'Names or defines it, as in a footnote or a short form (viết tắt, chú thích).',
    mentions: 'Anything else (nhắc đến).',
  },
);

export const citationSectionEnum = enumType<CitationSection>(
  'CitationSection',
  'Where in the citing document a citation stands (vị trí của dẫn chiếu).',
  {
    title: 'In its title (trích yếu).',
    basis: 'In the preamble of "Căn cứ …" (phần căn cứ).',
    opening: 'Before the first numbered part (phần mở đầu).',
    body: 'In its numbered parts (phần nội dung).',
    footnote: 'In a footnote (cước chú).',
    recipients: 'Among the recipients (nơi nhận).',
    annex: 'In an annex (phụ lục).',
  },
);

export const citationFormEnum = enumType<CitationForm>(
  'CitationForm',
  'How a citation names its document (hình thức dẫn chiếu).',
  {
    numbered: 'With its whole symbol (đủ số, ký hiệu): "Nghị quyết số 28-NQ/TW".',
    listed: 'Sharing number or suffix with a neighbour (liệt kê): "số 18, 19-NQ/TW".',
    alias: 'By a short form (gọi tắt): "Nghị quyết 28".',
    unnumbered: 'By name, having no symbol (gọi theo tên): "Điều lệ Đảng".',
  },
);

export const changeKindEnum = enumType<ChangeKind>(
  'ChangeKind',
  'What a change clause does (loại thay đổi).',
  {
    replaces: 'Takes the place of the other (thay thế).',
    repeals: 'Ends the other without taking its place (bãi bỏ, hủy bỏ).',
    amends: 'Amends or supplements the other (sửa đổi, bổ sung).',
    corrects: 'Corrects an error in the other (đính chính).',
  },
);

export const relationKindEnum = enumType<RelationKind>(
  'RelationKind',
  'What one document does to another (quan hệ giữa hai văn bản).',
  {
    CITES: 'Cites it (dẫn chiếu).',
    BASED_ON: 'Rests on it: names it in its preamble (căn cứ).',
    IMPLEMENTS: 'Carries it out as a whole (thực hiện).',
    AMENDS: 'Amends or supplements it (sửa đổi, bổ sung).',
    REPLACES: 'Replaces it (thay thế).',
    REPEALS: 'Repeals it (bãi bỏ).',
    REVIEWS: 'Reviews how it has been carried out (sơ kết, tổng kết).',
    ATTACHED_TO: 'Is attached to it (ban hành kèm theo).',
  },
);

export const systemEnum = enumType<System>('System', 'Which system a body belongs to (hệ thống).', {
  party: 'The Party (Đảng).',
  state: 'State administration (Nhà nước).',
  legislature: 'National Assembly and People’s Councils (Quốc hội, Hội đồng nhân dân).',
});

export const levelEnum = enumType<Level>('Level', 'Level of a body or a place (cấp).', {
  central: 'The centre (Trung ương).',
  province: 'A province or a centrally run city (cấp tỉnh).',
  district: 'A district, ended on 1 July 2025 (cấp huyện).',
  commune: 'A commune or ward (cấp xã).',
  other: 'Outside the territorial ladder (khác).',
});

export const issueDateSourceEnum = enumType<NonNullable<Identity['issuedOnFrom']>>(
  'IssueDateSource',
  'What a day of issue was taken from (nguồn của ngày ban hành).',
  {
    text: 'The document’s own text (văn bản gốc).',
    registry: 'The curated registry (sổ đăng ký văn bản).',
    citations: 'Most of the texts that cite it (các văn bản dẫn chiếu).',
  },
);

export const resolutionRuleEnum = enumType<AssignmentRule>(
  'ResolutionRule',
  'Which rule decided what a citation means (quy tắc xác định văn bản được dẫn chiếu).',
  {
    'own-text': 'It is the document whose text is held (văn bản có toàn văn).',
    'stated-date': 'The date printed with it (ngày ghi trong dẫn chiếu).',
    'stated-year': 'The year printed with it (năm ghi trong dẫn chiếu).',
    'same-document': 'A date or alias given elsewhere in the same document (nơi khác trong cùng văn bản).',
    'stated-term': 'The congress term printed with it (khóa ghi trong dẫn chiếu).',
    list: 'The neighbours in the same list (cùng một danh sách).',
    subject: 'The words of its subject (nội dung trích yếu).',
    'only-known': 'No other document is known that it could mean (văn bản duy nhất được biết).',
    name: 'Its name (tên gọi).',
    'undated-stub': 'Nothing tells its date: it stands for the undated document (chưa rõ ngày).',
  },
);
