import { partialChanges } from '../partial-changes.js';
import type { Rule } from '../rule.js';

/** Part of what the plan cites has been replaced or repealed; the rest stands. */
export const partlyReplaced: Rule = {
  id: 'partly-replaced',
  level: 'note',
  title: {
    vi: 'Một phần văn bản được dẫn đã bị thay thế hoặc bãi bỏ',
    en: 'Part of what it cites has been replaced or repealed',
  },
  rationale: {
    vi: 'Phần còn lại vẫn có hiệu lực; người đọc cần biết phần nào không còn. Các phần được nêu khi nguồn có nêu.',
    en: 'The rest still holds; the reader needs to know which part does not. The parts are named where a source names them.',
  },
  bad: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 86/KH-UBND\nSông Lam, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\nbảo đảm an toàn giao thông\n\n1. Tuyên truyền Luật Giao thông đường bộ số 23/2008/QH12 ngày 13/11/2008.\n',
  },
  good: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 86/KH-UBND\nSông Lam, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\nbảo đảm an toàn giao thông\n\n1. Tuyên truyền Luật Giao thông đường bộ số 23/2008/QH12 ngày 13/11/2008.\n',
    asOf: '2024-06-30',
  },
  check: (plan) => partialChanges(plan, 'partly_replaced'),
};
