import type {
  CitationRole,
  CitationSection,
  Level,
  RelationKind,
  System,
  ValidityEventKind,
  ValidityStatus,
} from '../asking/operations.js';
import { dictionary } from './dictionary.js';

/** The field's own terms: statuses, levels, roles, relations. */
export interface Terms {
  readonly status: Readonly<Record<ValidityStatus, string>>;
  readonly event: Readonly<Record<ValidityEventKind, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly system: Readonly<Record<System, string>>;
  readonly role: Readonly<Record<CitationRole, string>>;
  readonly section: Readonly<Record<CitationSection, string>>;
  /** What the one does to the other: "A … B". */
  readonly relation: Readonly<Record<RelationKind, string>>;
}

export const terms = dictionary<Terms>({
  vi: {
    status: {
      NOT_YET_IN_FORCE: 'Chưa có hiệu lực',
      IN_FORCE: 'Còn hiệu lực',
      AMENDED: 'Đã sửa đổi, bổ sung',
      PARTLY_REPLACED: 'Hết hiệu lực một phần',
      SUSPENDED: 'Ngưng hiệu lực',
      EXPIRED: 'Hết hiệu lực',
      REPLACED: 'Đã bị thay thế',
      REPEALED: 'Đã bị bãi bỏ',
      NO_KNOWN_CHANGE: 'Chưa ghi nhận thay đổi',
    },
    event: {
      ISSUED: 'Ban hành',
      EFFECTIVE: 'Có hiệu lực',
      CONFIRMED: 'Được xác nhận còn hiệu lực',
      CORRECTED: 'Được đính chính',
      AMENDED: 'Được sửa đổi, bổ sung',
      PARTLY_REPLACED: 'Được thay thế, bãi bỏ một phần',
      SUSPENDED: 'Ngưng hiệu lực',
      EXPIRED: 'Hết hiệu lực',
      REPLACED: 'Được thay thế',
      REPEALED: 'Bị bãi bỏ',
    },
    level: {
      CENTRAL: 'Trung ương',
      PROVINCE: 'Cấp tỉnh',
      DISTRICT: 'Cấp huyện',
      COMMUNE: 'Cấp xã',
      OTHER: 'Khác',
    },
    system: { PARTY: 'Đảng', STATE: 'Nhà nước', LEGISLATURE: 'Quốc hội, Hội đồng nhân dân' },
    role: {
      IMPLEMENTS: 'thực hiện',
      BASIS: 'căn cứ',
      DIRECTS: 'chỉ đạo thực hiện',
      REVIEWS: 'sơ kết, tổng kết',
      AMENDS: 'sửa đổi',
      REPLACES: 'thay thế',
      PREPARES: 'giao xây dựng',
      EXPLAINS: 'giải thích',
      MENTIONS: 'nhắc đến',
    },
    section: {
      TITLE: 'trích yếu',
      BASIS: 'phần căn cứ',
      OPENING: 'phần mở đầu',
      BODY: 'phần nội dung',
      FOOTNOTE: 'cước chú',
      RECIPIENTS: 'nơi nhận',
      ANNEX: 'phụ lục',
    },
    relation: {
      IMPLEMENTS: 'thực hiện',
      BASED_ON: 'căn cứ vào',
      AMENDS: 'sửa đổi',
      REPLACES: 'thay thế',
      REPEALS: 'bãi bỏ',
      REVIEWS: 'sơ kết, tổng kết',
      ATTACHED_TO: 'kèm theo',
      CITES: 'dẫn chiếu',
    },
  },
  en: {
    status: {
      NOT_YET_IN_FORCE: 'Not yet in force',
      IN_FORCE: 'In force',
      AMENDED: 'Amended',
      PARTLY_REPLACED: 'Partly replaced',
      SUSPENDED: 'Suspended',
      EXPIRED: 'Expired',
      REPLACED: 'Replaced',
      REPEALED: 'Repealed',
      NO_KNOWN_CHANGE: 'No known change',
    },
    event: {
      ISSUED: 'Issued',
      EFFECTIVE: 'Took effect',
      CONFIRMED: 'Confirmed to be in force',
      CORRECTED: 'Corrected',
      AMENDED: 'Amended',
      PARTLY_REPLACED: 'Replaced or repealed in part',
      SUSPENDED: 'Suspended',
      EXPIRED: 'Expired',
      REPLACED: 'Replaced',
      REPEALED: 'Repealed',
    },
    level: {
      CENTRAL: 'Central',
      PROVINCE: 'Province',
      DISTRICT: 'District',
      COMMUNE: 'Commune',
      OTHER: 'Other',
    },
    system: { PARTY: 'Party', STATE: 'State', LEGISLATURE: 'National Assembly, People’s Councils' },
    role: {
      IMPLEMENTS: 'carries out',
      BASIS: 'rests on',
      DIRECTS: 'orders it carried out',
      REVIEWS: 'reviews',
      AMENDS: 'amends',
      REPLACES: 'replaces',
      PREPARES: 'orders it drafted',
      EXPLAINS: 'explains',
      MENTIONS: 'mentions',
    },
    section: {
      TITLE: 'title',
      BASIS: 'preamble',
      OPENING: 'opening',
      BODY: 'body',
      FOOTNOTE: 'footnote',
      RECIPIENTS: 'recipients',
      ANNEX: 'annex',
    },
    relation: {
      IMPLEMENTS: 'carries out',
      BASED_ON: 'rests on',
      AMENDS: 'amends',
      REPLACES: 'replaces',
      REPEALS: 'repeals',
      REVIEWS: 'reviews',
      ATTACHED_TO: 'is attached to',
      CITES: 'cites',
    },
  },
});
