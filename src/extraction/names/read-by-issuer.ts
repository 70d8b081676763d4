import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Mention } from '../mention.js';
import { endOfName, wordsIn } from './name-end.js';
import { namedMention } from './named-mention.js';
import type { NamedType } from './named-types.js';

/** "Kết luận của Bộ Chính trị về chủ trương bố trí …": type, body and subject name one document. */
export function readByIssuer(
  clean: CleanText,
  at: number,
  type: NamedType,
  issuer: { name: string; to: number; term: string | null },
  limit: number,
): Mention | null {
  const { flat } = clean;
  if (!/^ v[e.] /.test(flat.slice(issuer.to, issuer.to + 4))) return null;
  const specific = isCapital(clean, at)
    ? issuer.name !== 'Nhà nước'
    : /Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Thủ tướng|Ban Chấp hành/.test(issuer.name);
  if (!specific || issuer.name === 'Đảng' || /(?:theo|cac|nhung) $/.test(flat.slice(Math.max(0, at - 6), at)))
    return null;
  const to = endOfName(clean, issuer.to, limit);
  if (to === null || wordsIn(flat, issuer.to, to) < 4) return null;
  const mention = namedMention(
    at,
    to,
    capitalised(tidy(sliceOf(clean, at, to))),
    isCapital(clean, at) ? 0.75 : 0.6,
  );
  mention.typeWord = type.name;
  mention.issuer = issuer.name;
  mention.term = issuer.term;
  return mention;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
