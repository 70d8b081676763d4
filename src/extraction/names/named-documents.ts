import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { hasMarks, isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike } from '../matching/align.js';
import { type Mention, newMention } from '../mention.js';
import { readIssuer } from '../stated/read-issuer.js';
import { namedTypes, nameEnds, selfWords } from '../tables/named-documents.js';
import { readLaw } from './named-laws.js';
import { readPartyDocument } from './named-party-documents.js';

interface NamedType {
  readonly name: string;
  readonly folded: string;
}

const types: readonly NamedType[] = namedTypes
  .map((name) => ({ name, folded: foldMarks(name) }))
  .sort((a, b) => b.folded.length - a.folded.length);
/** A number, for the look-up is made at every other word. */
const firstTwoCodes = (text: string, at: number): number =>
  text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);
const typesByStart = new Map<number, NamedType[]>();
for (const type of types) {
  const key = firstTwoCodes(type.folded, 0);
  typesByStart.set(key, [...(typesByStart.get(key) ?? []), type]);
}

/** What everything that may be cited by name begins with, beside the types. */
const furtherStarts = [
  'dieu le',
  'hien phap',
  'cuong linh',
  'luat ',
  'bo luat',
  'phap lenh',
  'van kien',
  'nq tw',
  'kl tw',
];
/** Its first two codes as `a * 128 + b`, and the two that follow: few words pass both, and only they are read. */
const firstTwo = new Uint8Array(128 * 128);
const nextTwo = new Uint8Array(128 * 128);
for (const start of [...types.map((type) => type.folded), ...furtherStarts]) {
  firstTwo[firstTwoCodes(start, 0)] = 1;
  for (const space of ' \n\f') {
    const [third = '', fourth = ''] = start.slice(2, 4).replace(' ', space);
    nextTwo[third.charCodeAt(0) * 128 + fourth.charCodeAt(0)] = 1;
  }
}

/** A type word with "của" behind it that names no document by itself: it may be short for one ("Kế hoạch của …"). */
export interface TypeOfBody {
  readonly from: number;
  /** End of the type word. */
  readonly to: number;
  readonly typeWord: string;
}

/** Documents cited by name, and what may be short for one cited elsewhere. */
export interface FoundNames {
  readonly mentions: readonly Mention[];
  readonly typesOfBodies: readonly TypeOfBody[];
}

/**
 * Finds documents cited by name, without a symbol (văn bản gọi theo tên): the Party's charter, congress and plenum
 * resolutions, laws, and others that a title in quotation marks or a subject makes specific. `taken`: mentions found
 * already, in reading order; what they cover is left alone.
 */
export function findNamedDocuments(
  clean: CleanText,
  lexicon: Lexicon,
  taken: readonly Mention[],
): FoundNames {
  const { codes } = clean;
  const found: Mention[] = [];
  const typesOfBodies: TypeOfBody[] = [];
  let next = 0;
  // Where the search went on behind a mention, and whether a name may begin right there.
  let resumed = 0;
  let free = true;
  // No name is shorter than four codes.
  const last = codes.length - 4;
  for (let i = 0; i <= last; i++) {
    if (firstTwo[(codes[i] ?? 0) * 128 + (codes[i + 1] ?? 0)] !== 1) continue;
    if (nextTwo[(codes[i + 2] ?? 0) * 128 + (codes[i + 3] ?? 0)] !== 1) continue;
    if (i === resumed ? !free : isWordCode(codes[i - 1] ?? 0)) continue;
    while (next < taken.length && (taken[next]?.to ?? 0) <= i) next++;
    const following = taken[next];
    if (following && following.from <= i) {
      resumed = following.to;
      free = true;
      i = resumed - 1;
      continue;
    }
    const read = readNamed(clean, i, lexicon, following?.from ?? codes.length);
    if (read.length === 0) {
      const typed = typeOfBodyAt(clean, i);
      if (typed) typesOfBodies.push(typed);
      continue;
    }
    const end = read[read.length - 1]?.to ?? i;
    found.push(...read);
    i = Math.max(i, end - 1);
    resumed = i + 1;
    free = false;
  }
  return { mentions: found, typesOfBodies };
}

function typeOfBodyAt(clean: CleanText, at: number): TypeOfBody | null {
  const { flat } = clean;
  if (!isCapital(clean, at)) return null;
  for (const type of typesByStart.get(firstTwoCodes(flat, at)) ?? []) {
    const to = at + type.folded.length;
    if (!flat.startsWith(type.folded, at) || !flat.startsWith(' cua ', to)) continue;
    return /(?:cac|nhung) $/.test(flat.slice(Math.max(0, at - 6), at))
      ? null
      : { from: at, to, typeWord: type.name };
  }
  return null;
}

function readNamed(clean: CleanText, at: number, lexicon: Lexicon, limit: number): Mention[] {
  const { flat } = clean;
  const capital = isCapital(clean, at);
  // In small letters only "điều lệ Đảng" and a type with its body and subject name one document.
  if (capital || flat.startsWith('dieu le', at)) {
    const party = readPartyDocument(clean, at);
    if (party.length > 0) return party.every((mention) => mention.to <= limit) ? party : [];
  }
  if (capital && /^(?:luat|bo luat|phap lenh) /.test(flat.slice(at, at + 10)))
    return readNamedLaw(clean, at, lexicon, limit);
  for (const type of typesByStart.get(firstTwoCodes(flat, at)) ?? []) {
    const end = at + type.folded.length;
    if (!flat.startsWith(type.folded, at) || isWordCode(flat.charCodeAt(end))) continue;
    if (!capital && !flat.startsWith(' cua ', end)) return [];
    const mention = readByTitle(clean, at, type, lexicon, limit);
    return mention ? [mention] : [];
  }
  return [];
}

function readNamedLaw(clean: CleanText, at: number, lexicon: Lexicon, limit: number): Mention[] {
  const law = readLaw(clean, at, lexicon);
  if (!law || law.to > limit) return [];
  const mention = namedMention(at, law.to, law.name, law.confidence);
  mention.typeWord = clean.flat.startsWith('bo', at)
    ? 'Bộ luật'
    : clean.flat.startsWith('ph', at)
      ? 'Pháp lệnh'
      : 'Luật';
  return [mention];
}

function namedMention(from: number, to: number, name: string, confidence: number): Mention {
  const mention = newMention(from, to, 'unnumbered');
  mention.name = name;
  mention.confidence = confidence;
  return mention;
}

function readByTitle(
  clean: CleanText,
  at: number,
  type: NamedType,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const end = at + type.folded.length;
  const known = isCapital(clean, at) ? readKnownName(clean, at, end + 1, lexicon, limit) : null;
  if (known) return { ...known, typeWord: type.name };
  const quoted = readQuoted(clean, at, end, limit);
  if (quoted) return { ...quoted, typeWord: type.name };
  if (selfWords.test(flat.slice(end, end + 12)) || flat[end] !== ' ') return null;
  if (/(?:cac|nhung|mot so|nhieu|moi|cac loai|va cac) $/.test(flat.slice(Math.max(0, at - 9), at)))
    return null;
  const issuer = flat.startsWith(' cua ', end) ? readIssuer(clean, end, lexicon) : null;
  if (issuer) return readByIssuer(clean, at, type, issuer, limit);
  if (!isCapital(clean, at) || startsSentence(clean, at)) return null;
  return readBySubject(clean, at, end, type, lexicon, limit);
}

interface KnownName {
  readonly name: string;
  readonly folded: string;
}

const knownNames = new WeakMap<Lexicon, ReadonlyMap<string, readonly KnownName[]>>();

/** Names of at least four words that the curated table knows, and their other forms, by their first two letters. */
function knownNamesOf(lexicon: Lexicon): ReadonlyMap<string, readonly KnownName[]> {
  let names = knownNames.get(lexicon);
  if (!names) {
    const map = new Map<string, KnownName[]>();
    for (const fact of lexicon.facts.named) {
      if (fact.kind === 'law' || fact.kind === 'constitution' || fact.kind === 'plenum') continue;
      for (const printed of [fact.name, ...fact.aliases]) {
        const folded = foldMarks(printed);
        if (folded.split(' ').length < 4 || !/^[a-z ,-]+$/.test(folded)) continue;
        map.set(folded.slice(0, 2), [...(map.get(folded.slice(0, 2)) ?? []), { name: printed, folded }]);
      }
    }
    for (const list of map.values()) list.sort((a, b) => b.folded.length - a.folded.length);
    names = map;
    knownNames.set(lexicon, names);
  }
  return names;
}

/** A name of the curated table, a letter in six damaged at most; `after`: where the words behind its type begin. */
function readKnownName(
  clean: CleanText,
  at: number,
  after: number,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const marked = hasMarks(clean, at);
  let best: { name: string; to: number; share: number } | null = null;
  for (const known of knownNamesOf(lexicon).get(flat.slice(at, at + 2)) ?? []) {
    const exact = flat.startsWith(known.folded, at);
    if (!exact && (marked || !beginsAlike(flat, at, known.folded, after - at))) continue;
    const found = exact
      ? { at: at + known.folded.length, cost: 0 }
      : align(flat, at, known.folded, 1, known.folded.length / 6);
    if (!found || found.at > limit || isWordCode(flat.charCodeAt(found.at))) continue;
    const share = found.cost / known.folded.length - known.folded.length / 1e4;
    if (!best || share < best.share) best = { name: known.name, to: found.at, share };
  }
  return best ? namedMention(at, best.to, best.name, 0.9) : null;
}

/** `Đề án “Thí điểm …”`, `“Chiến lược quốc gia …”`: the quotation marks bound the name. */
function readQuoted(clean: CleanText, at: number, end: number, limit: number): Mention | null {
  const { flat } = clean;
  if (!isCapital(clean, at)) return null;
  const opens = /^ ?"/.exec(flat.slice(end, end + 2));
  if (opens) {
    const close = flat.indexOf('"', end + opens[0].length);
    if (close < 0 || close - end > 400 || close >= limit || close - end < 8) return null;
    return namedMention(
      at,
      close + 1,
      tidy(sliceOf(clean, at, close + 1))
        .replace(/["“”*]/g, '')
        .replace(/\s+/g, ' '),
      0.85,
    );
  }
  if (flat[at - 1] !== '"') return null;
  const close = flat.indexOf('"', end);
  if (
    close < 0 ||
    close - at > 220 ||
    close >= limit ||
    close - end < 8 ||
    /[;:]/.test(flat.slice(at, close))
  )
    return null;
  return namedMention(at - 1, close + 1, tidy(sliceOf(clean, at, close)).replace(/["“”*]/g, ''), 0.75);
}

/** "Kết luận của Bộ Chính trị về chủ trương bố trí …": type, body and subject name one document. */
function readByIssuer(
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

const generic =
  /^ (?:(?:chi tiet|cu the|hanh dong|phoi hop|c[a-z]{1,3}a|trong|chung|rieng|khac|moi|lien quan|hien hanh|voi|va|o|tai|cho|da|duoc|len|thuc te|hoat dong|so|ngay|tu|de|cap|nham|theo|co|la|ban hanh|tap trung|bang|nay|phai|do|nhu|se)\b|c. th. h.a|ve (?:cac |nhung )?(?:noi dung|van de)\b)/;
/** Types that name a document only with "về …" behind them. */
const needsSubject =
  /^(?:nghi quyet|ket luan|quyet dinh|thong bao|chi thi|bao cao|to trinh|huong dan|quy dinh|thong tu|nghi dinh|tuyen bo)$/;

/** "xây dựng Nghị định quy định về …", "dự thảo Quyết định quy định …": a document in the making, by what it regulates. */
function regulates(type: NamedType, after: string, before: string): boolean {
  return (
    /^(?:nghi dinh|quyet dinh|thong tu|nghi quyet)$/.test(type.folded) &&
    /^ (?:quy dinh|huong dan|sua doi) /.test(after) &&
    /(?:xay dung|du thao|soan thao|trinh|ban hanh) $/.test(before)
  );
}
const needsOwnWords = /^(?:ke hoach|chuong trinh|chuong trinh hanh dong)$/;
const carriesOut = /^ (?:(?:to chuc|tiep tuc|trien khai) ){0,2}(?:thuc hien|trien khai)\b/;
const prepares = /(?:xay dung|ban hanh|lap|tham muu|co|bang|theo|trong|dua vao)(?: va)? $/;

function readBySubject(
  clean: CleanText,
  at: number,
  end: number,
  type: NamedType,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const after = flat.slice(end, end + 40);
  const before = flat.slice(Math.max(0, at - 40), at);
  if (carriesOut.test(after)) {
    // "Chương trình hành động thực hiện Nghị quyết …": the span ends before the document that it carries out.
    if (
      prepares.test(before) ||
      !/(?:thuc hien|trien khai|quan triet|so ket|tong ket|bo sung vao)(?: co| nghiem tuc| nghiem| tot| day du| dong bo| hieu qua)* $/.test(
        before,
      )
    )
      return null;
    const to = endOfName(clean, end, Math.min(flat.length, end + 300));
    return { ...namedMention(at, end, tidy(sliceOf(clean, at, to ?? end)), 0.6), typeWord: type.name };
  }
  if (generic.test(after) || !/^ [a-z]/.test(after)) return null;
  if (needsSubject.test(type.folded) && !/^ v[e.] /.test(after) && !regulates(type, after, before))
    return null;
  if (needsOwnWords.test(type.folded) && /^ cong tac\b/.test(after)) return null;
  if (isCapital(clean, end + 1) && readIssuer(clean, end, lexicon)) return null;
  const to = endOfName(clean, end, limit);
  if (to === null || wordsIn(flat, end, to) < 3) return null;
  return { ...namedMention(at, to, tidy(sliceOf(clean, at, to)), 0.7), typeWord: type.name };
}

const longestName = 320;

/** Where a name that begins before `from` ends: at the clause's end or a word that no name goes on after. */
function endOfName(clean: CleanText, from: number, limit: number): number | null {
  const { flat, codes } = clean;
  const most = Math.min(limit, from + longestName, flat.length);
  let end = from;
  while (end < most) {
    const letter = flat.charAt(end);
    if (/[;:()"[\]{}^]/.test(letter)) break;
    if (letter === '.' && !/[0-9]/.test(flat.charAt(end + 1))) break;
    if (codes[end] === 12 && isCapital(clean, end + 1)) break;
    end++;
  }
  const stop = nameEnds.exec(flat.slice(from, end));
  if (stop) end = from + stop.index;
  else if (end === limit) {
    // What follows is joined to it by a word: "Chiến lược … và Nghị quyết số …".
    const joint = /(?:,| va| cung| cung voi)\s*$/.exec(flat.slice(from, end));
    if (!joint) return null;
    end = from + joint.index;
  }
  while (end > from && /[\s,."-]/.test(flat.charAt(end - 1))) end--;
  return end - from < 8 ? null : end;
}

const wordsIn = (flat: string, from: number, to: number): number =>
  flat.slice(from, to).trim().split(' ').length;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether the capital at `at` only begins a sentence or an item. */
function startsSentence(clean: CleanText, at: number): boolean {
  const before = clean.flat.slice(Math.max(0, at - 3), at);
  return at === 0 || /(?:[.!?] ?|[-+] |\d[.)] |[a-h]\) )$/.test(before) || (clean.codes[at - 1] ?? 32) === 12;
}
