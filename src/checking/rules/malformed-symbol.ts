import type { IsoDate } from '../../documents/iso-date.js';
import { parseSymbol } from '../../documents/symbol.js';
import { leastConfidence } from '../../resolution/mention.js';
import { atLeastOne } from '../own-mentions.js';
import type { Mention } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';

/** More misprinted symbols than this are no slips: the text is a scan or a copy, and one note says so. */
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
  check: ({ mentions, clock }) => {
    const judged = mentions.filter((mention) => !isOfOldForm(mention, clock.on) && !isRead(mention));
    const doubtful = judged.filter(isDoubtful);
    const misprinted = judged.filter((mention) => !isDoubtful(mention) && isMisprinted(mention));
    const slips = byPrint(misprinted);
    return slips.length > mostSlips
      ? [...scanComplaint(misprinted), ...byPrint(doubtful).flatMap(complaintOf)]
      : byPrint([...doubtful, ...misprinted]).flatMap(complaintOf);
  },
};

function isDoubtful({ citation }: Mention): boolean {
  return citation.symbol !== null && citation.confidence < leastConfidence;
}

/** Until then each ministry printed symbols in its own way: "49-TT/GD", "09/BKH/VPTĐ". */
const formsAgreedOn = '2005-01-01';

function isOfOldForm({ citation: { statedDate } }: Mention, issuedOn: IsoDate): boolean {
  return (statedDate ?? issuedOn) < formsAgreedOn;
}

/**
 * Whether the print is the reading, so that there is nothing to correct: blanks, line breaks, kinds of dash, dots in a
 * code, Markdown's escapes and the number of a page in the middle make no misprint; nor do capitals where all is in
 * capitals.
 */
function isRead({ citation: { symbol, text } }: Mention): boolean {
  if (symbol === null) return false;
  if (text.endsWith(symbol)) return true;
  const [reading, isCapitals] = [plainPrint(symbol), text === text.toUpperCase()];
  return [text, text.replace(/\s\d{1,3}\s+(?=\p{L}|\d)/gu, ' ')].some((print) => {
    const plain = plainPrint(print);
    return isCapitals ? plain.endsWith(reading.toUpperCase()) : plain.endsWith(reading);
  });
}

/** Letters, marks and the order of the parts make a misprint. */
function isMisprinted({ citation: { symbol, form, text } }: Mention): boolean {
  if (symbol === null || form !== 'numbered') return false;
  return !isCodeOfItsOwn(text, symbol);
}

/**
 * A symbol of proper form whose codes are far from those of the reading is no slip but a code that the tables lack:
 * "07/CBG-SXD", "2231/C06-TTDLDC".
 */
function isCodeOfItsOwn(text: string, symbol: string): boolean {
  const print = /\d[^\s]*$/.exec(text.trim())?.[0] ?? '';
  const [printed, read] = [parseSymbol(print), parseSymbol(symbol)];
  if (printed === null) return differingLetters(codeOf(print), codeOf(symbol)) > 2;
  if (read === null || printed.number !== read.number) return false;
  const isOtherType =
    (printed.type?.length ?? 0) > 2 && differingLetters(printed.type ?? '', read.type ?? '') > 1;
  const isOtherBody =
    printed.issuer !== read.issuer &&
    (printed.issuer.length < 3 || differingLetters(printed.issuer, read.issuer) > 1);
  return isOtherType || isOtherBody;
}

/** What follows the number and the year. */
function codeOf(symbol: string): string {
  return symbol.replace(/^\d+[a-zđ]?(?:\/\d{4})?[-/]/i, '');
}

/** Letters that stand in one word and not at the same place in the other, from both ends. */
function differingLetters(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail;
}

/** "08-QĐI/TW" for 08-QĐi/TW, "183/2010/TTLT/BTC" for 183/2010/TTLT-BTC: nobody reads it wrong. */
function isHarmless({ citation: { symbol, text } }: Mention): boolean {
  if (symbol === null) return false;
  const [print, reading] = [plainPrint(text).toLowerCase(), plainPrint(symbol).toLowerCase()];
  const withSlashes = (words: string) => words.replaceAll('-', '/');
  // A Party symbol has its hyphen before the slash; turned round it is another's form.
  const isParty = /^\d+[a-zđ]?-/.test(reading);
  return print.endsWith(reading) || (!isParty && withSlashes(print).endsWith(withSlashes(reading)));
}

function plainPrint(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\\.]+/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/T[ƯU](?=$)/u, (code) => (code === 'TU' ? code : 'TW'));
}

function byPrint(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = plainPrint(mention.citation.text);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
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
      ...(isDoubtful(at[0]) || isHarmless(at[0]) ? { level: 'note' as const } : {}),
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
        vi: `${mentions.length} dẫn chiếu có số, ký hiệu không in đúng thể thức, như "${at[0].citation.text.replace(/\s+/g, ' ')}" được đọc là ${at[0].citation.symbol}; có thể là bản quét hoặc bản chép lại.`,
        en: `${mentions.length} citations have symbols that are not written as they should be, such as "${at[0].citation.text.replace(/\s+/g, ' ')}", read as ${at[0].citation.symbol}; the text may be a scan or a copy.`,
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
