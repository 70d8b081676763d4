import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { endsIssuer } from './open-issuer.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** What is said, "của" with the body behind it, before "tại" and the document. No name is longer, in codes. */
const speaks =
  /(?:de nghi|y kien(?: xu ly)?|tham dinh|tham tra|chi dao|ket luan|yeu cau|huong dan|bao cao|kien nghi|thong bao|tham muu|trinh|quy dinh|,|;| va)( cua\.? ?(?:(?! cua )[^;:.()"|]){4,90}?) tai (?:cac )?(?:van ban (?:so )?)?$/;

/**
 * The body that speaks in the document that follows: "đề nghị của Sở Nội vụ tại Tờ trình số …", "ý kiến thẩm định của Sở
 * Tư pháp tại Báo cáo số …". `before`: the words before the document, which begin at `from`.
 */
export function issuerThatSpeaks(
  clean: CleanText,
  from: number,
  before: string,
  lexicon: Lexicon,
): IssuerRead | null {
  if (!/ tai (?:cac )?(?:van ban (?:so )?)?$/.test(before)) return null;
  const said = speaks.exec(before);
  if (!said) return null;
  const body = said[1] ?? '';
  const at = from + said.index + said[0].lastIndexOf(body);
  const end = at + body.length;
  const read = readIssuer(clean, at, lexicon);
  if (!read || read.name === 'Đảng' || kindAlone.test(clean.flat.slice(at, end))) return null;
  if (read.to === end) return read;
  const rest = clean.flat.slice(read.to, end);
  if (hasSpoken.test(rest)) return read;
  // Its name goes on in words of its own: "Giám đốc Sở Nông nghiệp & Phát triển nông thôn tỉnh".
  return nameGoesOn.test(rest) && !endsIssuer(rest, rest.search(/[a-z]/))
    ? { ...read, name: tidy(sliceOf(clean, read.from, end)), to: end }
    : null;
}

/** "của Giám đốc Trung tâm": of which, only the reader knows. */
const kindAlone =
  /^ cua (?:giam doc|hieu truong|vien truong|thu truong|truong) (?:trung tam|so|ban|vien|truong|phong|co quan|don vi|chi cuc|cuc)$/;

/** "của Sở Y tế nêu tại …". */
const hasSpoken = /^ (?:da |co )?(?:neu|trinh|bao cao|de nghi|kien nghi|y kien)$/;

const nameGoesOn = /^(?:,| va| &| -)? ?[a-z&][a-z&, -]{1,70}$/;

/** What an office (văn phòng) writes tells the words of another body; that one did not issue it. */
export function notThroughOffice(mention: Mention, issuer: IssuerRead | null): IssuerRead | null {
  const code = /(?:^|-)VP/.test(mention.parts?.body ?? mention.symbol?.split('/').at(-1) ?? '');
  return issuer !== null && code && !/văn phòng/iu.test(issuer.name) ? null : issuer;
}
