import type { IsoDate } from '../../documents/iso-date.js';
import { impossibleDays } from '../impossible-days.js';
import { referenceTo } from '../known-document.js';
import { mentionEvidence } from '../mention-evidence.js';
import { atLeastOne } from '../own-mentions.js';
import type { CitedDocument, Mention, Plan } from '../plan.js';
import type { FindingEvidence } from '../report.js';
import type { Complaint, Rule } from '../rule.js';
import { dayWords } from '../words/day-words.js';
import { documentName } from '../words/document-words.js';
import { sourceWords, toldIn } from '../words/source-words.js';

/** The plan gives a document another day than the registry does, or two days. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  level: 'warning',
  title: { vi: 'Ngày ban hành được dẫn không khớp', en: 'The day given does not agree' },
  rationale: {
    vi: 'Số, ký hiệu được đánh lại theo nhiệm kỳ hoặc theo năm, nên ngày là phần không thể sai của một dẫn chiếu. Ngày chưa có nguồn công khai, hoặc chính các nguồn không thống nhất, thì chỉ là lưu ý. Ngày không có trong lịch (31/02) cũng được nêu, kể cả ngày ban hành của chính văn bản.',
    en: 'Numbers begin anew with each term or year, so the day is the part of a citation that must not be wrong. Only a note where no public source confirms the day or the sources themselves differ. A day that no calendar has (31 February) is told too, also as the day of issue of the plan itself.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 165-KH/TU\nSông Lam, ngày 15 tháng 01 năm 2024\n\nKẾ HOẠCH\nhọc tập năm 2024\n\n1. Các cấp ủy tiếp tục thực hiện Kết luận số 21-KL/TW, ngày 25/11/2021 của Ban Chấp hành Trung ương Đảng khóa XIII.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 165-KH/TU\nSông Lam, ngày 15 tháng 01 năm 2024\n\nKẾ HOẠCH\nhọc tập năm 2024\n\n1. Các cấp ủy tiếp tục thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII.\n',
  },
  check: (plan) => [...plan.cited.flatMap((cited) => daysAgainst(cited, plan)), ...impossibleDays(plan)],
};

function daysAgainst(cited: CitedDocument, plan: Plan): readonly Complaint[] {
  const right = cited.document.issuedOn;
  if (right === null) return [];
  const wrong = new Map<IsoDate, Mention[]>();
  for (const mention of cited.mentions) {
    const { statedDate } = mention.citation;
    if (statedDate === null || statedDate === right) continue;
    wrong.set(statedDate, [...(wrong.get(statedDate) ?? []), mention]);
  }
  return [...wrong].flatMap(([stated, mentions]) => {
    const at = atLeastOne(mentions);
    return at === null ? [] : complaintOf(cited, at, stated, right, plan);
  });
}

function complaintOf(
  cited: CitedDocument,
  at: readonly [Mention, ...Mention[]],
  stated: IsoDate,
  right: IsoDate,
  { knowledge }: Plan,
): Complaint {
  const { document, mentions } = cited;
  const { fact } = document;
  const what = documentName(document, knowledge);
  const [said, known] = [dayWords(stated), dayWords(right)];
  const isCurated = fact?.issuedOn === right;
  const elsewhere = mentions.find(({ citation }) => citation.statedDate === right);
  const told = fact && toldIn(fact.provenance);
  const source = sourceWords(told);
  const reason = isCurated
    ? { vi: `ngày ban hành là ${known.vi}${source.vi}`, en: `it was issued on ${known.en}${source.en}` }
    : {
        vi: `chỗ khác ${elsewhere ? `(dòng ${elsewhere.citation.line}) ` : ''}ghi ngày ${known.vi}`,
        en: `elsewhere ${elsewhere ? `(line ${elsewhere.citation.line}) ` : ''}the day is ${known.en}`,
      };
  const isOpen = !isCurated || fact.provenance.basis === 'unsourced' || sourcesDiffer(fact, stated);
  const ofFact: readonly FindingEvidence[] =
    isCurated && told ? [{ kind: 'fact', of: document.id, value: right, ...told }] : [];
  return {
    at,
    message: {
      vi: `${what.vi} được ghi ngày ${said.vi}, nhưng ${reason.vi}.`,
      en: `${what.en} is given the day ${said.en}, but ${reason.en}.`,
    },
    suggestion: isCurated
      ? { vi: `Sửa ngày thành ${known.vi}.`, en: `Correct the day to ${known.en}.` }
      : {
          vi: 'Đối chiếu với văn bản gốc rồi thống nhất một ngày.',
          en: 'Check the original and keep one day.',
        },
    cited: referenceTo(document),
    evidence: [...ofFact, ...(elsewhere ? [mentionEvidence(elsewhere)] : [])],
    // Two days for one document in one text are a slip whichever is right.
    level: isOpen && !elsewhere ? 'note' : 'warning',
  };
}

function sourcesDiffer(fact: NonNullable<CitedDocument['document']['fact']>, stated: IsoDate): boolean {
  return (
    fact.unconfirmed.includes('issuedOn') ||
    fact.contradictions.some(({ field, value }) => field === 'issuedOn' && value === stated)
  );
}
