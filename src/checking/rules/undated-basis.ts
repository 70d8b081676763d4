import { symbolOf } from '../../resolution/fact-index.js';
import { impossibleDayOf } from '../impossible-day.js';
import { referenceTo } from '../known-document.js';
import { atLeastOne, basisMentions, ownMentions } from '../own-mentions.js';
import type { Mention, Plan } from '../plan.js';
import type { Rule } from '../rule.js';
import { thisDocument } from '../words/document-words.js';

/** A numbered document under "Căn cứ" without its day. */
export const undatedBasis: Rule = {
  id: 'undated-basis',
  level: 'warning',
  title: { vi: 'Căn cứ có số, ký hiệu nhưng không ghi ngày', en: 'A numbered foundation without its day' },
  rationale: {
    vi: 'Căn cứ ban hành ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày và trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I). Điều lệ Đảng, luật và pháp lệnh, quy chế gọi theo tên không phải ghi; căn cứ đã ghi ngày ở chỗ khác trong phần căn cứ thì không nhắc.',
    en: 'A preamble gives type, symbol, issuer, day and subject of each foundation (Decree 30/2020/NĐ-CP, Annex I). The Party Charter, laws and standing rules cited by name need none, nor does what the preamble dates elsewhere.',
  },
  bad: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 1127/QĐ-UBND\nSông Lam, ngày 06 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Nghị định số 60/2021/NĐ-CP của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n',
  },
  good: {
    text: 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\nSố: 1127/QĐ-UBND\nSông Lam, ngày 06 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Viên chức số 58/2010/QH12; Điều lệ Đảng;\n\nCăn cứ Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021 của Chính phủ quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const { symbol } = cited.document;
      if (symbol === null || basisMentions(cited.mentions).length === 0) return [];
      const basis = atLeastOne(basisMentions(ownMentions(cited, plan)));
      if (basis === null || symbolOf(symbol)?.style === 'legislature') return [];
      const inPreamble = cited.mentions.filter(
        ({ citation: { section } }) => section === 'basis' || section === 'title',
      );
      if (inPreamble.some((mention) => isDated(mention, plan))) return [];
      if (basis.every(({ citation }) => citation.form === 'alias' || citation.form === 'unnumbered'))
        return [];
      const name = thisDocument(plan.document);
      return {
        at: basis,
        message: {
          vi: `Phần căn cứ của ${name.vi} dẫn ${symbol} mà không ghi ngày ban hành.`,
          en: `The preamble of ${name.en} cites ${symbol} without its day of issue.`,
        },
        suggestion: {
          vi: `Ghi thêm ngày, tháng, năm ban hành của ${symbol}.`,
          en: `Add the day on which ${symbol} was issued.`,
        },
        cited: referenceTo(cited.document),
        evidence: [],
      };
    }),
};

/** A day that no calendar has is wrong, but it is there. */
function isDated(mention: Mention, { text }: Plan): boolean {
  return mention.citation.statedDate !== null || impossibleDayOf(mention, text) !== null;
}
