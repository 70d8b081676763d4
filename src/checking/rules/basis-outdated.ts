import { endedSince, endedWhenIssued, levelOfEnding, outdatedComplaint } from '../outdated.js';
import { atLeastOne, basisMentions, mentionsOfVersion } from '../own-mentions.js';
import type { Rule } from '../rule.js';

/** The preamble rests on what no longer holds: an error when it did not hold then, a warning when it ended since. */
export const basisOutdated: Rule = {
  id: 'basis-outdated',
  level: 'error',
  title: { vi: 'Căn cứ đã hết hiệu lực', en: 'Rests on what no longer holds' },
  rationale: {
    vi: 'Văn bản chỉ được căn cứ vào văn bản đang có hiệu lực vào ngày ký. Căn cứ hết hiệu lực sau ngày ký thì chỉ là cảnh báo.',
    en: 'A document may rest only on what is in force when it is signed. Where the foundation ended later, this is a warning.',
  },
  bad: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 1127/QĐ-UBND\nSông Lam, ngày 06 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế kiểm soát quyền lực\n\nCăn cứ Quy định số 205-QĐ/TW ngày 23 tháng 9 năm 2019 của Bộ Chính trị;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n',
  },
  good: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 1127/QĐ-UBND\nSông Lam, ngày 06 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế kiểm soát quyền lực\n\nCăn cứ Quy định số 114-QĐ/TW ngày 11 tháng 7 năm 2023 của Bộ Chính trị;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const then = endedWhenIssued(cited, plan);
      const ending = then ?? endedSince(cited, plan);
      if (ending === null) return [];
      const basis = atLeastOne(basisMentions(mentionsOfVersion(cited, plan)));
      if (basis === null) return [];
      const level = levelOfEnding(then === null ? 'warning' : 'error', basis, ending, plan);
      return { ...outdatedComplaint(cited, basis, ending, plan), level };
    }),
};
