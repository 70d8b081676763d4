import { type StaleFoundation, staleFoundations } from '../../documents/stale-foundation.js';
import { eventEvidence, isUnsourced } from '../event-evidence.js';
import { referenceTo } from '../known-document.js';
import { endingOf } from '../outdated.js';
import { atLeastOne, ownMentions } from '../own-mentions.js';
import type { CitedDocument, Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { documentWords } from '../words/document-words.js';
import { eventWords } from '../words/event-words.js';
import { sourceWords, toldBy } from '../words/source-words.js';

/** The plan carries out or rests on a document whose own foundation has ended. */
export const staleChain: Rule = {
  id: 'stale-chain',
  level: 'warning',
  title: {
    vi: 'Thực hiện văn bản mà căn cứ của nó đã hết hiệu lực',
    en: 'Carries out a document whose own foundation has ended',
  },
  rationale: {
    vi: 'Kế hoạch thực hiện một chương trình; chương trình ấy lại thực hiện một nghị quyết nay đã bị thay thế. Chương trình có thể vẫn còn, nhưng cần xem lại. Căn cứ hết hiệu lực sau ngày ban hành thì là lưu ý.',
    en: 'The plan carries out a programme, which carries out a resolution that has been replaced. The programme may stand, but wants a second look. A note where the foundation ended after the plan was issued.',
  },
  bad: {
    text: 'HUYỆN ỦY ĐỒNG MÂY\n*\nSố 57-KH/HU\nĐồng Mây, ngày 15 tháng 12 năm 2023\n\nKẾ HOẠCH\nthực hiện Kế hoạch số 40-KH/TU, ngày 10/3/2020 của Tỉnh ủy thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị\n\nBan Thường vụ Huyện ủy xây dựng Kế hoạch như sau:\n\n1. Các chi bộ tổ chức học tập.\n',
  },
  good: {
    text: 'HUYỆN ỦY ĐỒNG MÂY\n*\nSố 57-KH/HU\nĐồng Mây, ngày 15 tháng 12 năm 2023\n\nKẾ HOẠCH\nthực hiện Kế hoạch số 40-KH/TU, ngày 10/10/2023 của Tỉnh ủy thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị\n\nBan Thường vụ Huyện ủy xây dựng Kế hoạch như sau:\n\n1. Các chi bộ tổ chức học tập.\n',
    asOf: '2023-12-31',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => {
      const own = atLeastOne(
        ownMentions(cited, plan).filter(
          ({ citation: { role } }) => role === 'implements' || role === 'basis',
        ),
      );
      if (own === null || endingOf(cited.asOf) !== null) return [];
      const { id } = cited.document;
      const { knowledge, clock, asOf } = plan;
      const stale = (on: typeof asOf) =>
        staleFoundations(id, knowledge.foundationsOf, knowledge.lineage, on)[0];
      const then = stale(clock.on);
      const now = then ?? stale(asOf);
      return now ? complaintOf(cited, now, own, then !== undefined, plan) : [];
    }),
};

function complaintOf(
  cited: CitedDocument,
  { path, validity }: StaleFoundation,
  at: Complaint['at'],
  wasStale: boolean,
  { knowledge }: Plan,
): readonly Complaint[] {
  const last = path.at(-1);
  const foundation = last === undefined ? null : knowledge.documentOf(last);
  const { event } = validity;
  if (foundation === null || event === null) return [];
  const what = documentWords(cited.document, knowledge);
  const ground = documentWords(foundation, knowledge);
  const happened = eventWords(event, knowledge);
  const source = sourceWords(toldBy(event));
  return [
    {
      at,
      message: {
        vi: `${what.vi} được ban hành để thực hiện hoặc căn cứ vào ${ground.vi}, mà văn bản này ${happened.vi}${source.vi}.`,
        en: `${what.en} carries out or rests on ${ground.en}, which ${happened.en}${source.en}.`,
      },
      suggestion: {
        vi: 'Kiểm tra xem văn bản được thực hiện đã được thay thế hoặc điều chỉnh chưa.',
        en: 'Check whether the document carried out has been replaced or adjusted.',
      },
      cited: referenceTo(cited.document),
      evidence: [eventEvidence(foundation, event, knowledge)],
      level: wasStale && !isUnsourced(event) ? 'warning' : 'note',
    },
  ];
}
