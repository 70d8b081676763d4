import { referenceTo } from '../known-document.js';
import { atLeastOne, ownMentions } from '../own-mentions.js';
import type { Rule } from '../rule.js';

/** A numbered document of which neither registry nor graph knows anything: its validity was not checked. */
export const unknownDocument: Rule = {
  id: 'unknown-document',
  level: 'note',
  title: { vi: 'Văn bản được dẫn chưa có trong dữ liệu', en: 'What it cites is not known' },
  rationale: {
    vi: 'Chỉ để biết: hiệu lực của văn bản này chưa được kiểm tra. Phần lớn văn bản của địa phương thuộc loại này.',
    en: 'For information only: the validity of this document was not checked. Most local documents are of this kind.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy chế số 02-QC/TU, ngày 18/01/2021 của Ban Chấp hành Đảng bộ tỉnh.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const { document } = cited;
      if (document.isKnown || document.symbol === null || plan.knowledge.held.has(document.id)) return [];
      const own = atLeastOne(ownMentions(cited, plan));
      if (own === null) return [];
      return {
        at: own,
        message: {
          vi: `Chưa có dữ liệu về ${document.symbol}: hiệu lực chưa được kiểm tra.`,
          en: `Nothing is known of ${document.symbol}: its validity was not checked.`,
        },
        suggestion: null,
        cited: referenceTo(document),
        evidence: [],
      };
    }),
};
