import type { LabelFragment } from '../asking/operations.js';
import { dictionary, type Language } from '../words/dictionary.js';

/** What it takes to name a document. */
export type Nameable = Pick<LabelFragment, 'id' | 'symbol' | 'name' | 'title' | 'type'> &
  Partial<Pick<LabelFragment, 'issuerName'>>;

const words = dictionary({
  vi: {
    numbered: (type: string, symbol: string) => `${type} số ${symbol}`,
    of: (type: string, issuer: string) => `${type} của ${issuer}`,
    unnumbered: (label: string) => `${label} (không rõ số)`,
    document: 'Văn bản',
  },
  en: {
    numbered: (type, symbol) => `${type} No. ${symbol}`,
    of: (type, issuer) => `${type} of ${issuer}`,
    unnumbered: (label) => `${label} (number unknown)`,
    document: 'Document',
  },
});

/** The key of documents whose type nobody knows. */
const unknownType = 'khac';

/**
 * What a document is called (tên gọi): by its symbol, else by its name, else by its type and issuer.
 *
 * @example documentLabel(document, 'vi') // 'Nghị quyết số 28-NQ/TW'
 */
export function documentLabel(document: Nameable, language: Language): string {
  const { numbered, of, unnumbered } = words[language];
  const type = typeLabel(document.type, language);
  if (document.symbol) return numbered(type, document.symbol);
  if (document.name) return document.name;
  return unnumbered(document.issuerName ? of(type, document.issuerName) : type);
}

/** As short as it goes: `28-NQ/TW`. */
export function shortLabel(document: Nameable, language: Language): string {
  return document.symbol ?? documentLabel(document, language);
}

/** Name of a document's type (tên loại). */
export function typeLabel({ key, name, nameEn }: LabelFragment['type'], language: Language): string {
  if (key === unknownType) return words[language].document;
  if (language === 'vi' || nameEn === null) return name;
  return nameEn.charAt(0).toUpperCase() + nameEn.slice(1);
}
