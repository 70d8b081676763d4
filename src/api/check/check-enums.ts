import type { IssueClock, Level } from '../../checking/report.js';
import { outcomeWords } from '../../checking/report-words.js';
import { rules } from '../../checking/rules.js';
import { enumType } from '../schema/enum-type.js';

const levelMeanings: Readonly<Record<Level, string>> = {
  error: 'A fault of the plan (lỗi).',
  warning: 'Something to act on (cảnh báo).',
  note: 'Good to know (lưu ý).',
};

export const findingLevelEnum = enumType<Level>(
  'FindingLevel',
  'How grave a finding is (mức độ).',
  levelMeanings,
);

export const levelSettingEnum = enumType<Level | 'off'>(
  'LevelSetting',
  'The level that an office gives a rule (mức độ do cơ quan đặt).',
  { ...levelMeanings, off: 'The rule is not used (không dùng).' },
);

export const checkRuleEnum = enumType<string>(
  'CheckRule',
  'A rule of the checker; docs/rules.md says what each is for (quy tắc kiểm tra).',
  Object.fromEntries(rules.map(({ id, title }) => [id, `${title.en} (${title.vi}).`])),
);

export const citationOutcomeEnum = enumType<string>(
  'CitationOutcome',
  'What became of a citation: the status of its document, or why it has none (kết quả của dẫn chiếu).',
  Object.fromEntries(
    Object.entries(outcomeWords).map(([outcome, { vi, en }]) => [
      outcome,
      `${en[0]?.toUpperCase()}${en.slice(1)} (${vi}).`,
    ]),
  ),
);

export const clockOriginEnum = enumType<IssueClock['from']>(
  'ClockOrigin',
  'Where the day of issue comes from that a check goes by (nguồn của mốc ban hành).',
  {
    text: 'Printed in the text (ghi trong văn bản).',
    given: 'Given with the question (do người hỏi nêu).',
    'as-of': 'A draft prints none: the as-of date stands in (dự thảo, lấy ngày xét).',
  },
);
