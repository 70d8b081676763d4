import type { DocumentTypeFact } from '../../facts/fact-types.js';
import { factIndex, symbolOf } from '../../resolution/fact-index.js';
import { referenceTo } from '../known-document.js';
import { atLeastOne } from '../own-mentions.js';
import type { CitedDocument, Mention, Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { documentWords } from '../words/document-words.js';
import { sourceWords, toldIn } from '../words/source-words.js';

/** The type word printed before a symbol is not the type of that document. */
export const typeConflict: Rule = {
  id: 'type-conflict',
  level: 'warning',
  title: { vi: 'Tên loại văn bản không khớp ký hiệu', en: 'The type named does not agree with the symbol' },
  rationale: {
    vi: 'KL là Kết luận, không phải Nghị quyết; QĐ/TW có thể là Quyết định hoặc Quy định, khi đó tên loại theo văn bản gốc.',
    en: 'KL is a conclusion and no resolution; QĐ/TW may be a decision or a regulation, and then the original tells which.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Tiếp tục thực hiện Nghị quyết số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Tiếp tục thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng.\n',
  },
  check: (plan) =>
    plan.cited.flatMap((cited) => againstSymbol(cited, plan) ?? againstRegistry(cited, plan) ?? []),
};

function againstSymbol({ document, mentions }: CitedDocument, plan: Plan): Complaint | null {
  const possible = typesOfSymbol(document.symbol, plan);
  if (possible.length === 0) return null;
  const at = atLeastOne(
    mentions.filter((mention) => {
      const named = namedType(mention, plan);
      return named !== null && !possible.some((type) => mayBeCalled(type, named));
    }),
  );
  const [right] = possible;
  if (at === null || !right) return null;
  const typeWord = at[0].citation.typeWord ?? '';
  return {
    at,
    message: {
      vi: `Tên loại "${typeWord}" không khớp với ký hiệu ${document.symbol}, là ký hiệu của ${right.name}.`,
      en: `The type "${typeWord}" does not agree with the symbol ${document.symbol}, which is that of a ${right.name}.`,
    },
    suggestion: {
      vi: `Sửa tên loại thành "${right.name}", hoặc sửa ký hiệu nếu ký hiệu mới là chỗ sai.`,
      en: `Write "${right.name}", or correct the symbol where that is the slip.`,
    },
    cited: referenceTo(document),
    evidence: [],
    // Some offices give their programmes the numbers of resolutions ("Chương trình hành động số 12-NQ/TU").
    level: document.isKnown ? 'warning' : 'note',
  };
}

/**
 * Whether a document of one type may go by the name of another: its fuller name ("Quy chế phối hợp" of a Quy chế), or a
 * letter, whose symbol prints no type but a body whose code may look like one (812/CT-THNVDT of a Cục Thuế).
 */
function mayBeCalled(type: DocumentTypeFact, named: DocumentTypeFact): boolean {
  const [one, other] = [type.name.toLowerCase(), named.name.toLowerCase()];
  return type === named || named.key === 'cv' || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Of types that share an abbreviation, the registry tells which it is. */
function againstRegistry({ document, mentions }: CitedDocument, plan: Plan): Complaint | null {
  const { fact } = document;
  if (!fact || fact.unconfirmed.includes('type') || fact.provenance.basis === 'unsourced') return null;
  const at = atLeastOne(
    mentions.filter((mention) => {
      const named = namedType(mention, plan);
      return named !== null && named.key !== document.type && !isPrintedShort(mention);
    }),
  );
  if (at === null) return null;
  const what = documentWords(document, plan.knowledge);
  const told = toldIn(fact.provenance);
  const source = sourceWords(told);
  return {
    at,
    message: {
      vi: `${fact.symbol} được gọi là "${at[0].citation.typeWord}", nhưng đó là ${what.vi}${source.vi}.`,
      en: `${fact.symbol} is called "${at[0].citation.typeWord}", but it is ${what.en}${source.en}.`,
    },
    suggestion: { vi: `Sửa tên loại thành "${fact.type}".`, en: `Write "${fact.type}".` },
    cited: referenceTo(document),
    evidence: [{ kind: 'fact', of: document.id, value: fact.type, ...told }],
    level: 'note',
  };
}

/** "QĐ 205-QĐ/TW": the letters stand for each of the types that share them. */
const isPrintedShort = ({ citation }: Mention): boolean =>
  /^\p{Lu}{2,4}\p{Ll}{0,2}[\s.]/u.test(citation.text);

/** The type that a mention's type word means; not where that word is itself a repaired reading. */
function namedType({ citation }: Mention, { knowledge }: Plan): DocumentTypeFact | null {
  const { typeWord, form, repairs } = citation;
  if (typeWord === null || form === 'alias' || form === 'unnumbered' || repairs.length > 0) return null;
  return factIndex(knowledge.facts).types.byName(typeWord);
}

function typesOfSymbol(text: string | null, { knowledge }: Plan): readonly DocumentTypeFact[] {
  const symbol = text === null ? null : symbolOf(text);
  if (symbol?.type == null) return [];
  return factIndex(knowledge.facts).types.byAbbreviation(symbol.type, symbol.style);
}
