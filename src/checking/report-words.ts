import type { BilingualText } from '../errors/bilingual-text.js';
import type { CitationOutcome, Level } from './report.js';

export type Language = keyof BilingualText;

/** Levels as reports print them. */
export const levelWords: Readonly<Record<Level, BilingualText>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'lưu ý', en: 'note' },
};

/** What became of a citation, as reports print it; gravest first, so that summaries begin with what matters. */
export const outcomeWords: Readonly<Record<CitationOutcome, BilingualText>> = {
  repealed: { vi: 'bị bãi bỏ', en: 'repealed' },
  replaced: { vi: 'bị thay thế', en: 'replaced' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  suspended: { vi: 'ngưng hiệu lực', en: 'suspended' },
  partly_replaced: { vi: 'bị thay thế một phần', en: 'replaced in part' },
  amended: { vi: 'được sửa đổi, bổ sung', en: 'amended' },
  not_yet_in_force: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  in_force: { vi: 'còn hiệu lực theo nguồn', en: 'in force, a source says' },
  no_known_change: { vi: 'chưa thấy thay đổi', en: 'no known change' },
  ambiguous: { vi: 'chưa rõ văn bản nào', en: 'ambiguous' },
  unknown: { vi: 'chưa có dữ liệu', en: 'not known' },
  unread: { vi: 'không đọc chắc được', en: 'not read with certainty' },
};
