import { endedSince, levelOfEnding, outdatedComplaint } from '../outdated.js';
import { atLeastOne, basisMentions, mentionsOfVersion } from '../own-mentions.js';
import type { Rule } from '../rule.js';

/** The plan was right when it was issued; what it cites has ended since. */
export const outdatedSince: Rule = {
  id: 'outdated-since',
  level: 'warning',
  title: {
    vi: 'Văn bản được dẫn đã hết hiệu lực sau khi ban hành',
    en: 'What it cites has ended since it was issued',
  },
  rationale: {
    vi: 'Kế hoạch đúng vào ngày ký nhưng nay phải làm theo văn bản khác; người đang thực hiện và người sắp dẫn lại kế hoạch cần biết.',
    en: 'The plan was right on the day it was signed, but another document must be followed now; those who carry it out or cite it again need to know.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-CTr/TU\nSông Lam, ngày 10 tháng 3 năm 2023\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-CTr/TU\nSông Lam, ngày 10 tháng 3 năm 2023\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.\n',
    asOf: '2023-06-30',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const ending = endedSince(cited, plan);
      if (ending === null) return [];
      const own = atLeastOne(mentionsOfVersion(cited, plan));
      if (own === null || basisMentions(own).length > 0) return [];
      return {
        ...outdatedComplaint(cited, own, ending, plan),
        level: levelOfEnding('warning', own, ending, plan),
      };
    }),
};
