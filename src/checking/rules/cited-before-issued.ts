import { referenceTo } from '../known-document.js';
import { atLeastOne } from '../own-mentions.js';
import type { Rule } from '../rule.js';
import { dayWords } from '../words/day-words.js';
import { documentWords, thisDocument } from '../words/document-words.js';

/** The plan cites what was issued after the plan's own day. */
export const citedBeforeIssued: Rule = {
  id: 'cited-before-issued',
  level: 'warning',
  title: {
    vi: 'Dẫn chiếu văn bản ban hành sau ngày của chính mình',
    en: 'Cites what was issued after its own day',
  },
  rationale: {
    vi: 'Không thể dẫn văn bản chưa ban hành: một trong hai ngày ghi sai. Văn bản được giao xây dựng thì không tính.',
    en: 'A document that does not exist yet cannot be cited: one of the two days is wrong. What the plan orders to be drafted does not count.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 3 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 8 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  check: ({ cited, clock, document, knowledge }) =>
    cited.flatMap((one) => {
      const at = atLeastOne(
        one.mentions.filter(
          ({ citation: { statedDate, role } }) =>
            statedDate !== null && statedDate > clock.on && role !== 'prepares',
        ),
      );
      const stated = at?.[0].citation.statedDate ?? null;
      if (at === null || stated === null) return [];
      const what = documentWords(one.document, knowledge);
      const plan = thisDocument(document);
      const [said, issued] = [dayWords(stated), dayWords(clock.on)];
      const asSaid =
        stated === one.document.issuedOn
          ? { vi: '', en: '' }
          : { vi: `, được ghi ngày ${said.vi},`, en: `, given the day ${said.en},` };
      const isDraft = clock.from === 'as-of';
      return {
        at,
        message: {
          vi: `${what.vi}${asSaid.vi} được ban hành sau ${isDraft ? `ngày kiểm tra (${issued.vi})` : `${plan.vi} (ngày ${issued.vi})`}.`,
          en: `${what.en}${asSaid.en} was issued after ${isDraft ? `the day of the check (${issued.en})` : `${plan.en} (${issued.en})`}.`,
        },
        suggestion: {
          vi: `Kiểm tra lại ngày của văn bản được dẫn${isDraft ? '' : ' và ngày ban hành'}.`,
          en: `Check the day of the cited document${isDraft ? '' : ' and the day of issue'}.`,
        },
        cited: referenceTo(one.document),
        evidence: [],
      };
    }),
};
