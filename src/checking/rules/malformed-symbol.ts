import { leastConfidence } from '../../resolution/mention.js';
import { atLeastOne } from '../own-mentions.js';
import type { Mention } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';

/** More misprinted symbols than this are no slips: the text is a scan, and one note says so. */
const mostSlips = 5;

/** A symbol that is not printed as symbols are, with its likely reading. */
export const malformedSymbol: Rule = {
  id: 'malformed-symbol',
  level: 'warning',
  title: { vi: 'Số, ký hiệu viết sai thể thức', en: 'A symbol that is not written as it should be' },
  rationale: {
    vi: 'Nêu cách đọc có khả năng nhất. Khi cách đọc còn ngờ thì không kết luận gì khác về dẫn chiếu ấy. Văn bản quét có nhiều ký hiệu đọc sai thì chỉ một lưu ý chung.',
    en: 'The likely reading is given. A doubtful reading is the ground of no other finding. A scan with many misread symbols gets one note for all.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy định số 114/QĐ-TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2023\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.\n',
  },
  check: ({ mentions }) => {
    const doubtful = mentions.filter(isDoubtful);
    const misprinted = mentions.filter((mention) => !isDoubtful(mention) && isMisprinted(mention));
    const slips = byPrint(misprinted);
    return slips.length > mostSlips
      ? [...scanComplaint(misprinted), ...byPrint(doubtful).flatMap(complaintOf)]
      : byPrint([...doubtful, ...misprinted]).flatMap(complaintOf);
  },
};

function isDoubtful({ citation }: Mention): boolean {
  return citation.symbol !== null && citation.confidence < leastConfidence;
}

/** Blanks, line breaks and the kind of dash make no misprint; letters, marks and the order of the parts do. */
function isMisprinted({ citation: { symbol, form, text } }: Mention): boolean {
  if (symbol === null || form !== 'numbered') return false;
  return !plainPrint(text).endsWith(plainPrint(symbol));
}

/** "08-QĐI/TW" for 08-QĐi/TW: nobody reads it wrong. */
function differsInCaseOnly({ citation: { symbol, text } }: Mention): boolean {
  return symbol !== null && plainPrint(text).toLowerCase().endsWith(plainPrint(symbol).toLowerCase());
}

function plainPrint(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/T\.?[ƯU]\.?(?=$)/u, (code) => (code === 'TU' ? code : 'TW'));
}

function byPrint(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = plainPrint(mention.citation.text);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

function complaintOf(mentions: readonly Mention[]): readonly Complaint[] {
  const at = atLeastOne(mentions);
  if (at === null) return [];
  const { text, symbol, candidates, typeWord } = at[0].citation;
  const printed = text.replace(/\s+/g, ' ');
  const reading = [typeWord, symbol].filter((part) => part !== null).join(' số ');
  const others = candidates.filter((other) => other !== symbol);
  const or =
    others.length === 0
      ? { vi: '', en: '' }
      : { vi: ` (hoặc ${others.join(', ')})`, en: ` (or ${others.join(', ')})` };
  return [
    {
      at,
      message: {
        vi: `"${printed}" không đúng thể thức số, ký hiệu; có lẽ là ${reading}${or.vi}.`,
        en: `"${printed}" is not written as symbols are; it is likely ${reading}${or.en}.`,
      },
      suggestion: { vi: `Đối chiếu rồi viết lại: ${reading}.`, en: `Check it and write: ${reading}.` },
      cited: { id: null, symbol, name: null, issuedOn: at[0].citation.statedDate },
      evidence: [],
      ...(isDoubtful(at[0]) || differsInCaseOnly(at[0]) ? { level: 'note' as const } : {}),
    },
  ];
}

function scanComplaint(mentions: readonly Mention[]): readonly Complaint[] {
  const at = atLeastOne(mentions);
  if (at === null) return [];
  return [
    {
      at,
      message: {
        vi: `Văn bản có vẻ là bản quét: ${mentions.length} dẫn chiếu phải đọc lại ký hiệu, như "${at[0].citation.text.replace(/\s+/g, ' ')}" đọc là ${at[0].citation.symbol}.`,
        en: `The text looks like a scan: ${mentions.length} citations had their symbols repaired, such as "${at[0].citation.text.replace(/\s+/g, ' ')}", read as ${at[0].citation.symbol}.`,
      },
      suggestion: {
        vi: 'Kiểm tra bản gốc, hoặc dùng bản điện tử nếu có.',
        en: 'Check it with the original, or take the electronic version.',
      },
      cited: null,
      evidence: [],
      level: 'note',
    },
  ];
}
