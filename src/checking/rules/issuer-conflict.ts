import { foldMarks } from '../../documents/fold.js';
import { issuersDisagree } from '../../resolution/issuing-organ.js';
import { referenceTo } from '../known-document.js';
import { mentionEvidence } from '../mention-evidence.js';
import { atLeastOne } from '../own-mentions.js';
import type { CitedDocument, Mention, Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { documentName } from '../words/document-words.js';
import { sourceWords, toldIn } from '../words/source-words.js';

/** The plan names another organ as the issuer than the registry does, or two organs for one document. */
export const issuerConflict: Rule = {
  id: 'issuer-conflict',
  level: 'warning',
  title: { vi: 'Cơ quan ban hành được dẫn không khớp', en: 'The issuer given does not agree' },
  rationale: {
    vi: 'Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư dùng chung ký hiệu /TW; dẫn nhầm cơ quan là dẫn nhầm thẩm quyền. Cơ quan chưa có nguồn xác nhận thì không so sánh.',
    en: 'The Central Committee, the Politburo and the Secretariat share the code /TW; naming the wrong one mistakes the authority. An issuer that no source confirms is not compared.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 114-QĐ/TW, ngày 11/7/2023 của Ban Bí thư.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện nghiêm Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => againstRegistry(cited, plan) ?? againstItself(cited, plan) ?? []),
};

function againstRegistry({ document, mentions }: CitedDocument, plan: Plan): Complaint | null {
  const { knowledge } = plan;
  const { fact } = document;
  if (!fact?.issuer || fact.unconfirmed.includes('issuer') || fact.provenance.basis === 'unsourced')
    return null;
  const { issuer } = fact;
  const at = atLeastOne(mentions.filter((mention) => disagrees(mention, issuer, plan)));
  if (at === null) return null;
  const what = documentName(document, knowledge);
  const told = toldIn(fact.provenance);
  const source = sourceWords(told);
  const stated = at[0].citation.statedIssuer ?? '';
  return {
    at,
    message: {
      vi: `${what.vi} được ghi là của ${stated}, nhưng cơ quan ban hành là ${issuer}${source.vi}.`,
      en: `${what.en} is given as issued by ${stated}, but ${issuer} issued it${source.en}.`,
    },
    suggestion: { vi: `Sửa cơ quan ban hành thành ${issuer}.`, en: `Correct the issuer to ${issuer}.` },
    cited: referenceTo(document),
    evidence: [{ kind: 'fact', of: document.id, value: issuer, ...told }],
  };
}

function againstItself({ document, mentions }: CitedDocument, plan: Plan): Complaint | null {
  const { knowledge } = plan;
  const first = mentions.find(({ citation }) => citation.statedIssuer !== null);
  const issuer = first?.citation.statedIssuer;
  if (!first || !issuer) return null;
  const at = atLeastOne(mentions.filter((mention) => disagrees(mention, issuer, plan)));
  if (at === null) return null;
  const what = documentName(document, knowledge);
  const other = at[0].citation.statedIssuer ?? '';
  return {
    at,
    message: {
      vi: `${what.vi} được ghi là của ${issuer} (dòng ${first.citation.line}) và của ${other} (dòng ${at[0].citation.line}).`,
      en: `${what.en} is given as issued by ${issuer} (line ${first.citation.line}) and by ${other} (line ${at[0].citation.line}).`,
    },
    suggestion: {
      vi: 'Đối chiếu với văn bản gốc rồi thống nhất một cơ quan.',
      en: 'Check the original and keep one issuer.',
    },
    cited: referenceTo(document),
    evidence: [mentionEvidence(first)],
  };
}

function disagrees(mention: Mention, issuer: string, plan: Plan): boolean {
  const { statedIssuer } = mention.citation;
  return (
    statedIssuer !== null &&
    issuersDisagree(statedIssuer, issuer) &&
    isPrintedWith(mention, statedIssuer, plan)
  );
}

/** So many code units before a citation hold "Bộ Chính trị đã ban hành". */
const before = 60;
/** And so many behind it a date, and the body across a line's end. */
const behind = 160;

/**
 * Whether the body is printed with this very citation. One that stands behind the last of a list ("Quy định số
 * 124-QĐ/TW và Quy định số 205-QĐ/TW của Bộ Chính trị") may be meant of that one alone.
 */
function isPrintedWith({ citation }: Mention, issuer: string, { mentions, text }: Plan): boolean {
  const next = mentions.find((other) => other.citation.start >= citation.end)?.citation.start;
  const around = text.slice(
    Math.max(0, citation.start - before),
    Math.min(next ?? text.length, citation.end + behind),
  );
  const words = (printed: string): string => foldMarks(printed).replace(/[^a-z0-9]+/g, ' ');
  return words(around).includes(words(issuer.split(' ').slice(0, 3).join(' ')));
}
