import type { DocumentId } from '../../documents/document-id.js';
import type { ValidityEvent } from '../../documents/validity.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import type { Knowledge } from '../knowledge.js';
import { dayWords } from './day-words.js';
import { documentWords } from './document-words.js';

type Phrase = (by: BilingualText | null, parts: string | null) => BilingualText;

const by = (who: BilingualText | null, vi: string, en: string): BilingualText =>
  who === null ? { vi: '', en: '' } : { vi: ` ${vi} ${who.vi}`, en: ` ${en} ${who.en}` };

const inBrackets = (parts: string | null) => (parts === null ? '' : ` (${parts})`);

/** What can happen to a document, as a clerk would say it, and by which document. */
const phrases: Readonly<Partial<Record<ValidityEvent['kind'], Phrase>>> = {
  replaced: (who) => {
    const { vi, en } = by(who, 'bằng', 'by');
    return { vi: `đã được thay thế${vi}`, en: `was replaced${en}` };
  },
  repealed: (who) => {
    const { vi, en } = by(who, 'bởi', 'by');
    return { vi: `đã bị bãi bỏ${vi}`, en: `was repealed${en}` };
  },
  expired: () => ({ vi: 'đã hết hiệu lực', en: 'expired' }),
  suspended: (who) => {
    const { vi, en } = by(who, 'theo', 'by');
    return { vi: `đã bị ngưng hiệu lực${vi}`, en: `was suspended${en}` };
  },
  amended: (who, parts) => {
    const { vi, en } = by(who, 'bởi', 'by');
    return {
      vi: `đã được sửa đổi, bổ sung${inBrackets(parts)}${vi}`,
      en: `was amended${inBrackets(parts)}${en}`,
    };
  },
  partly_replaced: (who, parts) => {
    const { vi, en } = by(who, 'bởi', 'by');
    return {
      vi: `đã được thay thế hoặc bãi bỏ một phần${inBrackets(parts)}${vi}`,
      en: `was replaced or repealed in part${inBrackets(parts)}${en}`,
    };
  },
};

/**
 * What happened, by which document and from when; the day only where the document that did it does not tell it.
 *
 * @example eventWords(event, knowledge).vi // 'đã được thay thế bằng Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị'
 */
export function eventWords(event: ValidityEvent, knowledge: Knowledge): BilingualText {
  const doer = documentNamed(event.by, knowledge);
  const phrase = phrases[event.kind]?.(doer && documentWords(doer, knowledge), event.parts);
  const day = event.on !== null && event.on !== doer?.issuedOn ? dayWords(event.on) : null;
  return {
    vi: `${phrase?.vi ?? ''}${day ? `, từ ngày ${day.vi}` : ''}`,
    en: `${phrase?.en ?? ''}${day ? `, from ${day.en}` : ''}`,
  };
}

function documentNamed(id: DocumentId | null, knowledge: Knowledge) {
  return id === null ? null : knowledge.documentOf(id);
}
