import { daysBetween } from '../../documents/iso-date.js';
import type { Mention } from '../mention.js';

/**
 * Whether the title in which `previous` stands is over, so that the next item of the outer list begins: after ";", or
 * with another document of the outer one's type. What the same body issued as `previous` stays in the title: a
 * province's "Kế hoạch … thực hiện Nghị quyết số 21-NQ/TW và Kế hoạch số 07-KH/TW".
 */
export function endsTitle(gap: string, mention: Mention, previous: Mention): boolean {
  if (!previous.within) return false;
  if (closesQuotation.test(gap)) return true;
  // "… về thi đua theo Nghị quyết Đại hội và Kế hoạch số …": a title that only alludes to a document names no list.
  if (previous.titleRelation === 'mentions' && previous.form === 'unnumbered' && mention.form === 'numbered')
    return true;
  if (
    previous.form === 'unnumbered' &&
    mention.form === 'numbered' &&
    /^\s?,\s?$/.test(gap) &&
    !isOfType(previous, mention.typeWord)
  )
    return true;
  // "… về sơ kết 5 năm thực hiện Chỉ thị số … và Công văn số …": nobody sums up the years of a letter.
  if (previous.titleRelation === 'reviews' && mention.typeWord === 'Công văn') return true;
  const outer = topOf(previous);
  if (isIssuedAfter(mention, outer)) return true;
  const body = previous.parts?.body;
  if (body && body === mention.parts?.body && body !== outer.parts?.body) return false;
  if (body && body !== outer.parts?.body && mention.parts?.body === outer.parts?.body) return true;
  return gap.includes(';') || (mention.typeWord === outer.typeWord && previous.typeWord !== outer.typeWord);
}

/** "… về thực hiện Quy chế dân chủ ở cơ sở, Nghị định số …": what stands by name in a title is joined by its like alone. */
const isOfType = ({ name }: Mention, type: string | null): boolean =>
  type === null || (name?.startsWith(type) ?? false);

/** In days: a title may name what was about to be issued, but nothing that came much later. */
const aboutToCome = 7;

function isIssuedAfter({ date }: Mention, outer: Mention): boolean {
  return date !== null && outer.date !== null && daysBetween(outer.date, date) > aboutToCome;
}

/** The title stood in quotation marks. */
const closesQuotation = /^\s?"\s?(?:[,;]|va )/;

/** The mention in whose title, or in that of whose title, and so on, `mention` stands; itself where it stands in none. */
export function topOf(mention: Mention): Mention {
  let top = mention;
  while (top.within) top = top.within;
  return top;
}
