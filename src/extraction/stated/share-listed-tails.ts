import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { printSuffix, type SymbolParts } from '../symbol-parts.js';
import { pairDates } from './pair-dates.js';

/**
 * A list prints its date and issuer once: "số 18, 19-NQ/TW, ngày 25/10/2017 của …" gives both to both; "Quyết định số
 * 200-QĐ/TW ngày …, Quy định số 42-QĐ/TW ngày … của Ban Bí thư" shares the issuer of documents of one series and type.
 */
export function shareListedTails(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): void {
  for (const mention of mentions) {
    const last = mention.listedWith;
    if (!last) continue;
    mention.date = last.date;
    mention.year = last.year;
    mention.issuer = last.issuer;
    mention.term = last.term;
    mention.subject = last.subject;
    mention.tailTo = mention.to;
  }
  pairDates(clean, mentions, lexicon);
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (mention && next) shareDate(clean, mention, next);
    // Its neighbour, behind it, may have got the issuer by the list in which both stand.
    if (mention?.listedWith) mention.issuer ??= mention.listedWith.issuer;
    if (!mention || !next || mention.issuer !== null || next.issuer === null || mention.listedWith) continue;
    if (!mention.parts || !next.parts) continue;
    if (!areOfOneBody(mention.parts, next.parts) && !areOfOnePair(clean, mention, next)) continue;
    if (mention.symbol === next.symbol) continue;
    if (!inOneList.test(clean.flat.slice(mention.tailTo, next.from))) continue;
    if (!mayShareIssuer(clean, mention, next, mentions[i - 1], mentions[i + 2])) continue;
    mention.issuer = next.issuer;
    next.typeWord ??= mention.typeWord;
    mention.term ??= next.term;
  }
}

/** Between two members of a list: a comma, semicolon or "và", and the part of the second that is meant ("Điều 14"). */
const inOneList =
  /^\s?(?:,|;|va|, va|; va)\s?(?:tai\s)?(?:cac\s(?=$))?(?:(?:diem|khoan|dieu|muc|chuong|phan|phu luc)\s[a-z0-9]{1,4},?\s(?:va\s)?){0,4}(?:so\s)?$/;

/** Whether one body issued both: a State code is one body's whatever the type, what bears /TW comes from several. */
const areOfOneBody = (a: SymbolParts, b: SymbolParts): boolean =>
  printSuffix(a) === printSuffix(b) || (a.body === b.body && a.body !== '' && !a.party && !b.party);

/** "Chỉ thị số 35-CT/TW, ngày … và Kết luận số 118-KL/TW, ngày … của Bộ Chính trị": of one code, each with its day. */
const areOfOnePair = (clean: CleanText, mention: Mention, next: Mention): boolean =>
  mention.parts?.body === next.parts?.body &&
  mention.date !== null &&
  next.date !== null &&
  (mention.term === null || next.term !== null) &&
  clean.flat.slice(mention.tailTo, next.from) === ' va ';

/**
 * Whether what is printed behind the last of a list is said of `mention` too. The chairman (Chủ tịch) signs other types
 * than the committee whose code both bear; and what bears /TW and has a date of its own is a clause of its own.
 */
function mayShareIssuer(
  clean: CleanText,
  mention: Mention,
  next: Mention,
  before: Mention | undefined,
  behind: Mention | undefined,
): boolean {
  const isClause = clean.flat.slice(mention.tailTo, next.from).includes(';');
  const isInRow =
    (before !== undefined && isLike(clean, before, mention)) ||
    (behind !== undefined && isLike(clean, next, behind));
  if (isClause && mention.parts?.party && mention.date !== null && !isInRow) return false;
  return mention.parts?.type === next.parts?.type || !/^chủ tịch/iu.test(next.issuer ?? '');
}

/** "Quy định số 94-QĐ/TW, ngày …; Quy định số 95-QĐ/TW, ngày …": one behind the other in a list of one series. */
const isLike = (clean: CleanText, one: Mention, next: Mention): boolean =>
  one.parts !== null &&
  next.parts !== null &&
  printSuffix(one.parts) === printSuffix(next.parts) &&
  inOneList.test(clean.flat.slice(one.tailTo, next.from));

/**
 * Gives `mention` the date of `next` where one date stands behind the two: "Tờ trình số 394/TTr-CP và Đề án số
 * 395/ĐA-CP ngày 09/5/2025", "các Nghị quyết: số 10-NQ/TW, số 11-NQ/TW, ngày 03/6/2017", "cùng ngày 30/6/2025". A date
 * in brackets belongs to the last alone.
 */
function shareDate(clean: CleanText, mention: Mention, next: Mention): void {
  if (mention.date !== null || next.date === null || mention.listedWith || mention.tailTo > mention.to)
    return;
  if (!mention.parts || !next.parts || mention.symbol === next.symbol) return;
  // "22/2013/QĐ-UBND" is of 2013.
  if (mention.parts.year !== null && !next.date.startsWith(mention.parts.year)) return;
  const between = /^\s?(,|;|va|, va)\s?(?:so\s)?(?:[a-z ]{2,30} so )?$/.exec(
    clean.flat.slice(mention.to, next.from),
  );
  if (!between) return;
  const behind = clean.flat.slice(next.to, next.to + 16);
  const together = /^[\s,(]{0,3}(?:deu )?cung ngay /.test(behind);
  const isInBrackets = /^[\s,]{0,2}\(/.test(behind);
  const isPair = between[1]?.endsWith('va') ?? false;
  if (together || next.sharesDate || (!isInBrackets && areOfOneDay(clean, mention, next, isPair))) {
    mention.date = next.date;
    mention.sharesDate = true;
  }
}

/**
 * Whether two documents in a row may have been issued together: of one body and type; of one State body, joined by "và".
 * Where "và" joins two of the Party, each with its type word, the date is that of the last alone.
 * Laws are passed on days of their own, and what bears /TW comes from several bodies.
 */
function areOfOneDay(clean: CleanText, mention: Mention, next: Mention, isPair: boolean): boolean {
  const { parts } = mention;
  if (!parts || !next.parts || /^(?:QH|UBTVQH)\d/.test(parts.body)) return false;
  const isSame = printSuffix(parts) === printSuffix(next.parts);
  if (isPair && parts.party)
    return isSame && (next.typeWord === null || isPlural(clean, mention) || isNumberedNext(mention, next));
  if (isPair) return isSame || parts.body === next.parts.body;
  // "Thông tư số 13/2020/TT-BGDĐT, 14/2020/TT-BGDĐT ngày …": of the year of both.
  if (!parts.party) return isSame && next.typeWord === null && parts.year !== null;
  return isSame && (next.typeWord === null || isPlural(clean, mention));
}

/** "Quyết định số 31-QĐ/TW và Quyết định số 32-QĐ/TW": what is numbered one behind the other was issued together. */
const isNumberedNext = (mention: Mention, next: Mention): boolean =>
  Number(next.number) - Number(mention.number) === 1;

/** "các Nghị quyết số …", "các Nghị quyết: số …, số …". */
function isPlural(clean: CleanText, mention: Mention): boolean {
  const before = clean.flat.slice(Math.max(0, mention.from - 40), mention.from);
  if (mention.typeWord !== null && mention.from === mention.numberFrom) return true;
  return mention.typeWord === null
    ? /\b(?:cac|nhung) [^.;]{3,30}$/.test(before)
    : /\b(?:cac|nhung|[2-9]) $/.test(before);
}
