import type { ValidityEventKind, ValidityStatus } from '../../documents/validity.js';
import { enumType } from '../schema/enum-type.js';

export const validityStatusEnum = enumType<ValidityStatus>(
  'ValidityStatus',
  'The status of a document on a day (tình trạng hiệu lực).',
  {
    not_yet_in_force: 'It takes effect later (chưa có hiệu lực).',
    in_force: 'A source says that it is in force on that day or later (còn hiệu lực).',
    amended: 'Amended or supplemented, otherwise unchanged (đã được sửa đổi, bổ sung).',
    partly_replaced: 'A part has been replaced or repealed (hết hiệu lực một phần).',
    suspended: 'Its effect is suspended (ngưng hiệu lực).',
    expired: 'Its time has run out (hết thời hạn hiệu lực).',
    replaced: 'Another document has taken its place (đã bị thay thế).',
    repealed: 'It has been repealed (đã bị bãi bỏ).',
    no_known_change: 'No source tells of a change; none says that it is in force (chưa ghi nhận thay đổi).',
  },
);

export const validityEventKindEnum = enumType<ValidityEventKind>(
  'ValidityEventKind',
  'What can happen to a document (loại sự kiện hiệu lực).',
  {
    issued: 'Issued (ban hành).',
    effective: 'Took effect (có hiệu lực).',
    confirmed: 'A source says that it is in force (được xác nhận còn hiệu lực).',
    corrected: 'An error in it was corrected (đính chính).',
    amended: 'Amended or supplemented (sửa đổi, bổ sung).',
    partly_replaced: 'Replaced or repealed in part (thay thế, bãi bỏ một phần).',
    suspended: 'Suspended (ngưng hiệu lực).',
    expired: 'Expired (hết thời hạn).',
    replaced: 'Replaced (bị thay thế).',
    repealed: 'Repealed (bị bãi bỏ).',
  },
);
