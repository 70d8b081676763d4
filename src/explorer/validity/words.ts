import type { ValidityStatus } from '../asking/operations.js';
import { dictionary } from '../words/dictionary.js';

export const validityWords = dictionary({
  vi: {
    /**
     * The status as a plain sentence. `{on| từ ngày %}` stands for these words with the day in the place of `%`, and for
     * nothing where no day is known; so do `by`, `until` and `parts`.
     */
    sentence: {
      NOT_YET_IN_FORCE: 'Chưa có hiệu lực{on|; có hiệu lực từ ngày %}.',
      IN_FORCE: 'Còn hiệu lực{on|, theo nguồn xác nhận ngày %}.',
      AMENDED: 'Đã được sửa đổi, bổ sung{by| bởi %}{on| từ ngày %}{parts| (%)}.',
      PARTLY_REPLACED: 'Đã được thay thế một phần{by| bởi %}{on| từ ngày %}{parts| (%)}.',
      SUSPENDED: 'Đang ngưng hiệu lực{by| theo %}{on| từ ngày %}{until| đến hết ngày %}.',
      EXPIRED: 'Đã hết hiệu lực{on| từ ngày %}.',
      REPLACED: 'Được thay thế{by| bởi %}{on| từ ngày %}.',
      REPEALED: 'Bị bãi bỏ{by| bởi %}{on| từ ngày %}.',
      NO_KNOWN_CHANGE: 'Chưa ghi nhận thay đổi nào về hiệu lực.',
    } as Record<ValidityStatus, string>,
    heading: 'Tình trạng hiệu lực',
    silence: 'Không nguồn nào nói văn bản đã thay đổi, cũng không nguồn nào xác nhận văn bản còn hiệu lực.',
    asOf: (day: string) => `Tính đến ngày ${day}`,
    asOfToday: (day: string) => `Tính đến hôm nay, ${day}`,
    source: 'Nguồn',
    checked: (day: string) => `Sổ đăng ký kiểm tra ngày ${day}`,
    notListed: 'Không có trong sổ đăng ký; chỉ dựa vào các văn bản đã đọc',
    byText: 'lời văn của',
    inferred: 'ngày suy từ ngày ban hành',
    commonKnowledge: 'sổ đăng ký, chưa dẫn được trang nguồn',
    history: 'Diễn biến',
    undated: 'chưa rõ ngày',
    by: 'bởi',
    label: 'Xem tình trạng vào ngày',
    today: 'Về hôm nay',
    now: 'Hôm nay',
  },
  en: {
    sentence: {
      NOT_YET_IN_FORCE: 'Not yet in force{on|; takes effect on %}.',
      IN_FORCE: 'In force{on|, as a source confirmed on %}.',
      AMENDED: 'Amended{by| by %}{on| from %}{parts| (%)}.',
      PARTLY_REPLACED: 'Replaced in part{by| by %}{on| from %}{parts| (%)}.',
      SUSPENDED: 'Suspended{by| by %}{on| from %}{until| until %}.',
      EXPIRED: 'Expired{on| on %}.',
      REPLACED: 'Replaced{by| by %}{on| from %}.',
      REPEALED: 'Repealed{by| by %}{on| from %}.',
      NO_KNOWN_CHANGE: 'No change of its validity is known.',
    },
    heading: 'Status',
    silence: 'No source tells of a change, and none confirms that it is in force.',
    asOf: (day) => `As of ${day}`,
    asOfToday: (day) => `As of today, ${day}`,
    source: 'Source',
    checked: (day) => `Registry checked on ${day}`,
    notListed: 'Not in the registry; this rests on the texts read alone',
    byText: 'the words of',
    inferred: 'day taken from the day of issue',
    commonKnowledge: 'the registry, without a page to name yet',
    history: 'What happened',
    undated: 'day unknown',
    by: 'by',
    label: 'Status on',
    today: 'Back to today',
    now: 'Today',
  },
});
