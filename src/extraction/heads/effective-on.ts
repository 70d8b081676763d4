import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { readDate } from '../stated/read-date.js';

const ownEffect = /co hieu luc(?: thi hanh)?(?: ke)? tu (?=ngay)/g;

/** The day from which the document says that it takes effect: "có hiệu lực từ ngày …"; "kể từ ngày ký" is its own date. */
export function readEffectiveOn(
  clean: CleanText,
  plan: DocumentPlan,
  issuedOn: IsoDate | null,
): IsoDate | null {
  const body = clean.flat.slice(plan.bodyFrom, plan.to);
  if (!body.includes('co hieu luc')) return null;
  for (const match of body.matchAll(ownEffect)) {
    const before = body.slice(Math.max(0, match.index - 60), match.index);
    if (!/\bnay (?:chinh thuc )?$/.test(before)) continue;
    const at = plan.bodyFrom + match.index + match[0].length;
    if (/^ngay (?:ky|ban hanh)/.test(clean.flat.slice(at, at + 14))) return issuedOn;
    const date = readDate(clean, at);
    if (date) return date.date;
  }
  return null;
}
