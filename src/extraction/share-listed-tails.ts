import type { CleanText } from './clean-text.js';
import type { Mention } from './mention.js';
import { printSuffix } from './symbol.js';

/**
 * A list prints its date and issuer once: "số 18, 19-NQ/TW, ngày 25/10/2017 của …" gives both to both; "Quyết định số
 * 200-QĐ/TW ngày …, Quy định số 42-QĐ/TW ngày … của Ban Bí thư" shares the issuer of documents of one series and type.
 */
export function shareListedTails(clean: CleanText, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const last = mention.listedWith;
    if (!last) continue;
    mention.date = last.date;
    mention.issuer = last.issuer;
    mention.term = last.term;
    mention.subject = last.subject;
    mention.tailTo = mention.to;
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention || !next || mention.issuer !== null || next.issuer === null || mention.listedWith) continue;
    if (!mention.parts || !next.parts || printSuffix(mention.parts) !== printSuffix(next.parts)) continue;
    if (mention.number === next.number) continue;
    if (!/^\s?(?:,|;|va|, va)\s?(?:so\s)?$/.test(clean.flat.slice(mention.tailTo, next.from))) continue;
    mention.issuer = next.issuer;
    next.typeWord ??= mention.typeWord;
    mention.term ??= next.term;
  }
}
