import { partialChanges } from '../partial-changes.js';
import type { Rule } from '../rule.js';

/** What the plan cites has been amended, and the plan does not name the amendment. */
export const amended: Rule = {
  id: 'amended',
  level: 'note',
  title: { vi: 'Văn bản được dẫn đã được sửa đổi, bổ sung', en: 'What it cites has been amended' },
  rationale: {
    vi: 'Văn bản vẫn còn đó nhưng nội dung đã khác. Không nhắc khi văn bản sửa đổi cũng được dẫn.',
    en: 'The document stands, but no longer says the same. Silent where the amendment is cited as well.',
  },
  bad: {
    text: 'UBND TỈNH SÔNG LAM\nSỞ NỘI VỤ\nSố: 734/SNV-TCBC\nSông Lam, ngày 12 tháng 7 năm 2024\n\nKính gửi: Sở Tài chính.\n\n1. Việc tuyển dụng viên chức thực hiện theo Luật Viên chức số 58/2010/QH12 ngày 15/11/2010.\n',
    asOf: '2024-07-12',
  },
  good: {
    text: 'UBND TỈNH SÔNG LAM\nSỞ NỘI VỤ\nSố: 734/SNV-TCBC\nSông Lam, ngày 12 tháng 7 năm 2024\n\nKính gửi: Sở Tài chính.\n\n1. Việc tuyển dụng viên chức thực hiện theo Luật Viên chức số 58/2010/QH12 ngày 15/11/2010, được sửa đổi, bổ sung bởi Luật số 52/2019/QH14 ngày 25/11/2019.\n',
    asOf: '2024-07-12',
  },
  check: (plan) => partialChanges(plan, 'amended'),
};
