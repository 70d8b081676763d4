import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Mention, newMention } from '../mention.js';
import { readTail } from '../stated/read-tail.js';
import { readNumberBefore } from '../symbols/read-number.js';
import { yearBehindNumber } from '../symbols/year-behind-number.js';
import { firstFrom, overlapsOne } from './disjoint.js';
import { inferDecree, inferFromIssuer } from './infer-symbol.js';
import { plainBody } from './same-body.js';

/** Nouns that the number may count, but no verb that begins like one: "Hướng dẫn 12 quy định", "Nghị quyết 28 phân công". */
const unit =
  /^ (?:nam(?! \d{4})|thang|ngay(?! \d)|diem|dieu(?! (?:chinh|hanh|tiet))|noi dung|nhiem vu|giai phap|muc(?! tieu)|trang|lan|nguoi|ty|trieu|phan(?! (?:cong|cap|dinh|anh|tich|loai|bo))|tuan(?! thu)|quy(?! (?:dinh|tac|uoc|ve|hoach))|don vi|chi tieu|dong chi|can bo|buoc|nhom|cap(?! (?:nhat|cho))|khau)\b/;

/** In codes. */
const longestUnit = 16;

/** Short forms with a number: "Nghị quyết 28", "Quy định số 37". `bareNumbers`: where such numbers end. */
export function findNumberedAliases(
  clean: CleanText,
  known: readonly Mention[],
  bareNumbers: readonly number[],
  lexicon: Lexicon,
): Mention[] {
  if (bareNumbers.length === 0) return [];
  const byNumber = indexByNumber(known);
  const found: Mention[] = [];
  for (const end of bareNumbers) {
    if (unit.test(clean.flat.slice(end, end + longestUnit))) continue;
    const mention = readAlias(clean, known, byNumber, end, lexicon);
    if (!mention) continue;
    found.push(mention);
    for (const further of furtherOf(clean, mention, known, byNumber, lexicon)) found.push(further);
  }
  return found;
}

/** Behind a short form in small letters: no noun that the number would count. */
const endsHere =
  /^\s?(?:[.,;:)"/]|$|(?:cua|ve|va|den|trong|tai|de|nham|theo|nay|noi tren|neu tren|tren|duoc|da|la|khi|o|ngay|hoac|vao|cung|sau|thi|cho|voi|bang)\b)/;

type NumberIndex = ReadonlyMap<string, readonly Mention[]>;

const plainNumber = (digits: string): string =>
  digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;

function indexByNumber(known: readonly Mention[]): NumberIndex {
  const index = new Map<string, Mention[]>();
  for (const mention of known) {
    if (mention.parts === null || mention.number === null) continue;
    const key = plainNumber(mention.number);
    const list = index.get(key);
    if (list) list.push(mention);
    else index.set(key, [mention]);
  }
  return index;
}

function readAlias(
  clean: CleanText,
  known: readonly Mention[],
  byNumber: NumberIndex,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  let number = readNumberBefore(clean, end, lexicon, []);
  // Damaged type words are worth looking for only before a number that the text cites in full.
  if (!number?.typeWord && number && byNumber.has(plainNumber(number.digits))) {
    number = readNumberBefore(clean, end, lexicon, lexicon.typeWords);
  }
  const word = number?.typeWord;
  if (!number || !word || overlapsOne(known, word.from, end)) return null;
  const capital = isCapital(clean, word.from);
  const year = yearBehindNumber(clean, end);
  // "kế hoạch 5 năm", "quyết định 2 nội dung": small numbers behind small letters count something.
  if (!capital && !number.hasNumberWord && number.digits.length < 2) return null;
  const mention = newMention(word.from, year === null ? end : end + 1 + year.length, 'alias');
  mention.number = number.digits;
  mention.typeWord = word.word.name;
  readTail(clean, mention, lexicon);
  const isSaidBefore = !capital && !number.hasNumberWord;
  const meant = meaningOf(mention, word.word.abbreviations, byNumber, year);
  if (
    isSaidBefore &&
    (!meant || meant.from > mention.from || !endsHere.test(clean.flat.slice(mention.to, mention.to + 12)))
  )
    return null;
  if (meant) {
    mention.symbol = meant.symbol;
    mention.parts = meant.parts;
    mention.confidence = Math.min(word.cost > 0 ? 0.85 : 0.92, meant.confidence);
  } else if (year !== null) {
    if (!inferDecree(mention, year)) return null;
  } else if (!capital || !inferFromIssuer(mention, word.word.abbreviations, number.hasNumberWord, lexicon))
    return null;
  if (word.cost > 0) mention.repairs = [{ from: word.from, to: word.to, as: word.word.name }];
  return mention;
}

const furtherNumber = /^(?:, | va |; )(\d{1,3})(?![\d/%-]|[.,]\d| ?[-/][a-z])/;

/** "Nghị định 178, 67": further numbers of the list, as long as the text cites a document of that number and type. */
function furtherOf(
  clean: CleanText,
  alias: Mention,
  known: readonly Mention[],
  byNumber: NumberIndex,
  lexicon: Lexicon,
): Mention[] {
  const found: Mention[] = [];
  const abbreviations = lexicon.typeWords.find((word) => word.name === alias.typeWord)?.abbreviations ?? [];
  let at = alias.to;
  for (;;) {
    const match = furtherNumber.exec(clean.flat.slice(at, at + 9));
    if (!match || unit.test(clean.flat.slice(at + match[0].length, at + match[0].length + longestUnit)))
      return found;
    const to = at + match[0].length;
    const further = newMention(to - (match[1] ?? '').length, to, 'alias');
    if (overlapsOne(known, further.from, to)) return found;
    further.number = match[1] ?? null;
    further.typeWord = alias.typeWord;
    const meant = meaningOf(further, abbreviations, byNumber);
    if (!meant) return found;
    further.symbol = meant.symbol;
    further.parts = meant.parts;
    further.confidence = Math.min(0.85, meant.confidence);
    found.push(further);
    at = to;
  }
}

const furthest = 40;

/** The cited document with this number and type, of the same body if one is printed: the last before it, else the next. */
function meaningOf(
  alias: Mention,
  abbreviations: readonly string[],
  byNumber: NumberIndex,
  year: string | null = null,
): Mention | null {
  const list = byNumber.get(plainNumber(alias.number ?? '')) ?? [];
  const here = firstFrom(list, alias.from);
  const body = alias.issuer === null ? null : plainBody(alias.issuer);
  let fallback: Mention | null = null;
  // Each step looks at one before it and at one behind it.
  for (let step = 0; step < 2 * furthest; step++) {
    const at = step % 2 === 0 ? here - 1 - step / 2 : here + (step - 1) / 2;
    const mention = at < 0 ? undefined : list[at];
    if (!mention || !isOfType(mention, alias, abbreviations)) continue;
    if (year !== null && mention.parts?.year !== year) continue;
    if (body === null || (mention.issuer !== null && plainBody(mention.issuer) === body)) return mention;
    fallback ??= mention;
  }
  return fallback;
}

function isOfType(mention: Mention, alias: Mention, abbreviations: readonly string[]): boolean {
  const type = mention.parts?.type ?? null;
  return (
    mention.typeWord === alias.typeWord ||
    (type !== null && abbreviations.includes(foldMarks(type))) ||
    // "Chương trình 05" is short for a "Chương trình hành động số 05-CTrHĐ/TU", too.
    (alias.typeWord !== null && (mention.typeWord?.startsWith(`${alias.typeWord} `) ?? false))
  );
}
