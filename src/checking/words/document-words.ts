import type { ExtractedDocument } from '../../documents/citation.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { factIndex, symbolOf } from '../../resolution/fact-index.js';
import type { Knowledge } from '../knowledge.js';
import type { KnownDocument } from '../known-document.js';
import { dayWords } from './day-words.js';

/**
 * A document as a plan would cite it: type, symbol, day, issuer. In Party style a comma stands before the day.
 *
 * @example documentWords(document, knowledge).vi // 'Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị'
 */
export function documentWords(document: KnownDocument, knowledge: Knowledge): BilingualText {
  const { symbol, issuedOn, issuer } = document;
  const called = documentName(document, knowledge);
  const comma = symbol !== null && symbolOf(symbol)?.style === 'party' ? ',' : '';
  const day = issuedOn && dayWords(issuedOn);
  const needsIssuer = issuer !== null && symbol !== null && lawTitle(document) === null;
  return {
    vi: `${called.vi}${day ? `${comma} ngày ${day.vi}` : ''}${needsIssuer ? ` của ${issuer}` : ''}`,
    en: `${called.en}${day ? ` of ${day.en}` : ''}`,
  };
}

/**
 * A document by its type and symbol alone, or by its name.
 *
 * @example documentName(document, knowledge) // { vi: 'Quy định số 114-QĐ/TW', en: 'Regulation No. 114-QĐ/TW' }
 */
export function documentName(document: KnownDocument, { facts }: Knowledge): BilingualText {
  const { symbol, name, title } = document;
  const type = document.type === null ? null : factIndex(facts).types.byKey(document.type);
  const called = symbol === null ? (name ?? title) : lawTitle(document);
  return {
    vi: `${called ?? type?.name ?? 'Văn bản'}${symbol ? ` số ${symbol}` : ''}`,
    en: `${called ?? type?.nameEn ?? 'Document'}${symbol ? ` No. ${symbol}` : ''}`,
  };
}

const startsLikeLaw = /^(Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s/u;

/** Laws are called by their titles: "Luật Đất đai số 31/2024/QH15". Null for everything else. */
function lawTitle({ type, title, name }: KnownDocument): string | null {
  const isLaw = type !== null && ['luat', 'bo-luat', 'phap-lenh', 'hien-phap'].includes(type);
  if (!isLaw) return null;
  return [name, title].find((called) => called !== null && startsLikeLaw.test(called)) ?? null;
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
