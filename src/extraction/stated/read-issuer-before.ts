import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { issuerBehindTitle } from './issuer-behind-title.js';
import { issuerThatSpeaks, notThroughOffice } from './issuer-that-speaks.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** Words by which a text says that the body before them issued the document after them, or spoke in it. */
const issued =
  / (?:da |se |vua )?(?:kip thoi |khan truong |chu dong |som )?(?:(?:ban hanh|(?<=\b(?:da|vua) (?:[a-z]+ [a-z]+ )?)xay dung|co|ra|ky|ky ban hanh|thong qua)(?: cac| them)?|(?:ket luan|chi dao|huong dan|quy dinh|cho y kien|co y kien|tra loi|yeu cau|de nghi|bao cao) tai|(?:phe duyet|cong bo) (?:tai|theo)(?: cac)?) (?:tai )?$/;

/** "các Nghị định của Chính phủ: số 32/2015/NĐ-CP", "chương trình của Tỉnh ủy số 21-CTr/TU". */
const leadIn = /[a-z]( cua [^;.()]{3,70}?)\s?:?\s(?:so )?$/;

/** "các nghị quyết của Bộ Chính trị: Nghị quyết số 57-NQ/TW": a colon leads in a list that prints its types. */
const listLeadIn = /\b(?:cac|nhung|[2-9]) [a-z, ]{4,40}?( cua [^;.():]{3,70}?)\s?:\s(?:so )?$/;

const window = 130;

/**
 * Reads the issuing body that is printed before a citation and not behind it: "Tỉnh ủy ban hành Kế hoạch số
 * 92-KH/TU", "các Nghị định của Chính phủ: số 32/2015/NĐ-CP". Mentions that follow in the same list share it.
 */
export function readIssuersBefore(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): void {
  let last: Mention | null = null;
  let shared: IssuerRead | null = null;
  for (const [index, mention] of mentions.entries()) {
    const goesOn: boolean =
      last !== null && shared !== null && isListed(clean, last, mention) && mayBeOf(mention, shared);
    if (mention.issuer === null) {
      const before: IssuerRead | null = issuerBefore(clean, mention, last?.tailTo ?? 0, lexicon);
      shared = before ?? (goesOn ? shared : null);
      const read: IssuerRead | null =
        notThroughOffice(mention, shared) ?? issuerBehindTitle(clean, mention, mentions[index + 1], lexicon);
      mention.issuer = read?.name ?? null;
      mention.term ??= read?.term ?? null;
    } else shared = null;
    last = mention;
  }
}

function issuerBefore(
  clean: CleanText,
  mention: Mention,
  least: number,
  lexicon: Lexicon,
): IssuerRead | null {
  const { flat } = clean;
  const from = Math.max(least, mention.from - window);
  const before = flat.slice(from, mention.from);
  const lead = mention.typeWord === null ? leadIn.exec(before) : listLeadIn.exec(before);
  if (lead) {
    const at = from + lead.index + lead[0].indexOf(lead[1] ?? '');
    const read = readIssuer(clean, at, lexicon);
    const rest = read ? flat.slice(read.to, mention.from) : '';
    // "các Nghị quyết của Tỉnh ủy, gồm: Nghị quyết số …".
    const leads = /^(?:cac|nhung) /.test(lead[0])
      ? /^(?:,? (?:bao )?gom)?\s?:?\s(?:so )?$/
      : /^\s?:?\s(?:so )?$/;
    return read && leads.test(rest) ? read : null;
  }
  if (mention.typeWord === null && !before.endsWith(' tai van ban so ')) return null;
  const verb = issued.exec(before);
  return verb
    ? (bodyThatEnds(clean, from, from + verb.index, lexicon) ??
        bodyThatEnds(clean, from, from + beforeBracket(before, verb.index), lexicon))
    : issuerThatSpeaks(clean, from, before, lexicon);
}

/** "Huyện ủy Gia Viễn (Ninh Bình) ban hành": where the body's name ends. */
const beforeBracket = (before: string, end: number): number =>
  before[end - 1] === ')' ? (/ \([^()]{2,30}\)$/.exec(before.slice(0, end))?.index ?? end) : end;

/** "trình UBND huyện phê duyệt theo …": the body is asked, and did not speak in it. */
const asked = /\b(?:trinh|de nghi) $/;

/** The longest body that ends at `end` and begins at `from` or later, at the head of its clause. */
function bodyThatEnds(clean: CleanText, from: number, end: number, lexicon: Lexicon): IssuerRead | null {
  for (let at = from; at < end - 3; at++) {
    const begins =
      isCapital(clean, at) && (at === 0 || clean.flat[at - 1] === ' ' || clean.flat[at - 1] === '(');
    const read = begins ? readIssuer(clean, at, lexicon) : null;
    if (read && read.to === end)
      return asked.test(clean.flat.slice(Math.max(from, at - 10), at)) ? null : read;
  }
  return null;
}

/** "Tờ trình số 12/TTr-STC, các văn bản số 340/UBND-NC": a committee's code is none of the department before it. */
const mayBeOf = ({ symbol }: Mention, { name }: IssuerRead): boolean =>
  !/[/-]UBND(?:-|$)/.test(symbol ?? '') || /nhân dân|UBND|^Chủ tịch/iu.test(name);

/** Whether `next` goes on with the list in which `last` stands: only a comma, "và" or a semicolon between them. */
function isListed(clean: CleanText, last: Mention, next: Mention): boolean {
  const between = clean.flat.slice(last.tailTo, next.from);
  // "tại Tờ trình số …, các văn bản số … và số …; và Báo cáo số …".
  if (/^\s?(?:,|;|va|, va|; va)\s?(?:(?:cac )?van ban |cac )?(?:so )?$/.test(between)) return true;
  // A list may explain each of its members in brackets: "số 57-NQ/TW (về …), 66-NQ/TW (về …)".
  if (
    (next.typeWord === null || next.typeWord === last.typeWord) &&
    /^\s?\([^()]{1,160}\)\s?(?:,|;|va|, va)\s(?:so )?$/.test(between)
  )
    return true;
  // A list of numbers, each with its subject: "số 32/2015/NĐ-CP … về …; số 46/2015/NĐ-CP …". A subject may be of two parts.
  return next.typeWord === null && /^[^.;]{0,240}(?:; (?!so )[^.;]{4,160})?; (?:so )?$/.test(between);
}
