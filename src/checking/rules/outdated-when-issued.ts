import { endedWhenIssued, levelOfEnding, outdatedComplaint } from '../outdated.js';
import { atLeastOne, basisMentions, mentionsOfVersion } from '../own-mentions.js';
import type { Rule } from '../rule.js';

/** The plan cites what no longer held on the day on which it was issued. Its preamble has a rule of its own. */
export const outdatedWhenIssued: Rule = {
  id: 'outdated-when-issued',
  level: 'error',
  title: {
    vi: 'Dẫn chiếu văn bản đã hết hiệu lực khi ban hành',
    en: 'Cites what no longer held when it was issued',
  },
  rationale: {
    vi: 'Văn bản giao việc theo một quy định đã bị thay thế, bãi bỏ thì người thực hiện không biết làm theo đâu. Chỉ tính những chỗ văn bản tự dẫn chiếu: tên của văn bản khác, chỗ nêu rõ việc thay thế đều được bỏ qua. Chỉ dẫn để sơ kết, tổng kết, hoặc việc thay thế chưa có nguồn công khai, thì nhẹ đi một mức.',
    en: 'A plan that orders people to follow a replaced or repealed rule leaves them without one. Only what the plan cites in its own voice counts: titles of other documents and places that state the replacement do not. One level milder where the document is only reviewed, and where no public source confirms the change.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 142-KH/TU\nSông Lam, ngày 18 tháng 9 năm 2023\n\nKẾ HOẠCH\nkiểm tra công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 142-KH/TU\nSông Lam, ngày 18 tháng 9 năm 2023\n\nKẾ HOẠCH\nkiểm tra công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị thay cho Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const ending = endedWhenIssued(cited, plan);
      if (ending === null) return [];
      const own = atLeastOne(mentionsOfVersion(cited, plan));
      if (own === null || basisMentions(own).length > 0) return [];
      return {
        ...outdatedComplaint(cited, own, ending, plan),
        level: levelOfEnding('error', own, ending, plan),
      };
    }),
};
