import type { Citation } from '../../documents/citation.js';
import type { DocumentId } from '../../documents/document-id.js';
import { factIndex } from '../../resolution/fact-index.js';
import { leastConfidence } from '../../resolution/mention.js';
import type { KnownDocument } from '../known-document.js';
import { atLeastOne } from '../own-mentions.js';
import type { Mention, Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { documentWords, listWords } from '../words/document-words.js';
import { toldIn } from '../words/source-words.js';

/** More candidates than this are not listed. */
const shown = 3;
const longestTitle = 90;

/** A symbol without a day that fits two documents or more. */
export const ambiguousCitation: Rule = {
  id: 'ambiguous-citation',
  level: 'warning',
  title: { vi: 'Dẫn chiếu có thể hiểu theo nhiều văn bản', en: 'A citation that fits several documents' },
  rationale: {
    vi: 'Số, ký hiệu được dùng lại mỗi nhiệm kỳ. Khi không ghi ngày và lời văn không cho biết, người đọc không biết văn bản nào được dẫn; cancu không tự chọn.',
    en: 'Symbols come back with every term. Where neither day nor words tell, the reader cannot know which document is meant; cancu does not choose.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 3 năm 2024\n\nKẾ HOẠCH\ngiám sát năm 2024\n\n1. Các cơ quan thực hiện Quy định số 124-QĐ/TW.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 3 năm 2024\n\nKẾ HOẠCH\ngiám sát năm 2024\n\n1. Các cơ quan thực hiện Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư.\n',
  },
  check: (plan) => {
    const byCandidates = new Map<string, Mention[]>();
    for (const mention of plan.mentions) {
      const { citation, meaning } = mention;
      if (meaning?.kind !== 'ambiguous' || meaning.candidates.length < 2) continue;
      if (citation.confidence < leastConfidence || citation.within !== null) continue;
      if (citation.symbol === null && !isPlenumWithoutTerm(citation, plan)) continue;
      const key = [citation.symbol ?? citation.name, ...meaning.candidates].join(' ');
      byCandidates.set(key, [...(byCandidates.get(key) ?? []), mention]);
    }
    return [...byCandidates.values()].flatMap((mentions) => complaintOf(mentions, plan) ?? []);
  },
};

/** "Nghị quyết Trung ương 4" without its term may be any of many; other names stand for whatever is in force. */
function isPlenumWithoutTerm({ name, statedTerm, text }: Citation, { knowledge }: Plan): boolean {
  if (name === null || statedTerm !== null || /kh[óo]a/iu.test(text.normalize('NFC'))) return false;
  return factIndex(knowledge.facts).namedDocument(name)?.kind === 'plenum';
}

function complaintOf(mentions: readonly Mention[], { knowledge }: Plan): Complaint | null {
  const at = atLeastOne(mentions);
  if (at === null) return null;
  const { citation, meaning } = at[0];
  const ids: readonly DocumentId[] = meaning?.kind === 'ambiguous' ? meaning.candidates : [];
  const candidates = ids.flatMap((id): KnownDocument[] => {
    const known = knowledge.documentOf(id);
    return known === null ? [] : [known];
  });
  if (candidates.length < 2) return null;
  const more = candidates.length - shown;
  const named = candidates.slice(0, shown).map((one) => withTitle(one, knowledge));
  const list = listWords(more > 0 ? [...named, { vi: `${more} văn bản khác`, en: `${more} more` }] : named);
  const called = citation.symbol ?? citation.name ?? citation.text;
  return {
    at,
    message: {
      vi: `${called} không ghi rõ ngày, có thể là ${candidates.length} văn bản: ${list.vi}.`,
      en: `${called} bears no day and may be any of ${candidates.length} documents: ${list.en}.`,
    },
    suggestion: {
      vi: 'Ghi thêm ngày ban hành (hoặc khóa) để xác định văn bản.',
      en: 'Add the day of issue (or the term) to say which one is meant.',
    },
    cited: { id: null, symbol: citation.symbol, name: citation.name, issuedOn: null },
    level: citation.symbol === null ? 'note' : 'warning',
    evidence: candidates.flatMap(({ fact, id, issuedOn }) =>
      fact && issuedOn
        ? [{ kind: 'fact' as const, of: id, value: issuedOn, ...toldIn(fact.provenance) }]
        : [],
    ),
  };
}

function withTitle(document: KnownDocument, knowledge: Plan['knowledge']) {
  const words = documentWords(document, knowledge);
  const title = document.title === null ? '' : ` (${shortTitle(document.title)})`;
  return { vi: words.vi + title, en: words.en + title };
}

/** The first words of a title, as many as tell documents apart in a sentence. */
function shortTitle(title: string): string {
  const words = title.replace(/\s+/g, ' ');
  return words.length <= longestTitle ? words : `${words.slice(0, words.lastIndexOf(' ', longestTitle))} …`;
}
