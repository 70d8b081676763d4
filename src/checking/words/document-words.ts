import type { ExtractedDocument } from '../../documents/citation.js';
import { parseSymbol } from '../../documents/symbol.js';
import type { BilingualText } from '../../errors/cancu-error.js';
import { factIndex } from '../../resolution/fact-index.js';
import type { Knowledge } from '../knowledge.js';
import type { KnownDocument } from '../known-document.js';
import { dayWords } from './day-words.js';

/**
 * A document as a plan would cite it: type, symbol, day, issuer. In Party style a comma stands before the day.
 *
 * @example documentWords(document, knowledge).vi // 'Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị'
 */
export function documentWords(document: KnownDocument, { facts }: Knowledge): BilingualText {
  const { symbol, name, title, issuedOn, issuer } = document;
  const type = document.type === null ? null : factIndex(facts).types.byKey(document.type);
  const called = symbol === null ? (name ?? title) : titleOfLaw(document);
  const comma = symbol !== null && parseSymbol(symbol)?.style === 'party' ? ',' : '';
  const day = issuedOn && dayWords(issuedOn);
  return {
    vi: [
      called ?? type?.name ?? 'Văn bản',
      symbol && ` số ${symbol}`,
      day && `${comma} ngày ${day.vi}`,
      called === null && issuer !== null ? ` của ${issuer}` : null,
    ]
      .filter((part) => part !== null)
      .join(''),
    en: [called ?? type?.nameEn ?? 'Document', symbol && ` No. ${symbol}`, day && ` of ${day.en}`]
      .filter((part) => part !== null)
      .join(''),
  };
}

/** Laws are called by their titles: "Luật Đất đai số 31/2024/QH15". */
function titleOfLaw({ type, title, name }: KnownDocument): string | null {
  const isLaw = type !== null && ['luat', 'bo-luat', 'phap-lenh', 'hien-phap'].includes(type);
  if (!isLaw) return null;
  const called = name ?? title;
  return called !== null && /^(Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s/u.test(called) ? called : null;
}

/** The document under examination as a sentence names it: "Kế hoạch này", "this document". */
export function thisDocument({ type }: ExtractedDocument): BilingualText {
  return { vi: `${type ?? 'Văn bản'} này`, en: 'this document' };
}

/** Several names as one: "A", "A và B", "A, B và C". */
export function listWords(items: readonly BilingualText[]): BilingualText {
  return {
    vi: joined(
      items.map(({ vi }) => vi),
      'và',
    ),
    en: joined(
      items.map(({ en }) => en),
      'and',
    ),
  };
}

function joined(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
