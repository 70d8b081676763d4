import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import { wordAt } from '../clean/words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { ofWords } from '../tables/of-words.js';
import { readDamaged } from './damaged-issuer.js';
import { type BodyRead, withPlace } from './issuer-place.js';
import { type IssuerTable, type KnownName, tableOf } from './issuer-table.js';
import { readAnyBody, readOpen, readSteering } from './open-issuer.js';
import { readTerm } from './read-term.js';

/** An issuing body printed with a citation. */
export interface IssuerRead {
  /** With its marks, and the term when printed: "Ban Chấp hành Trung ương Đảng (khóa XIII)". */
  readonly name: string;
  /** Congress term as a Roman numeral: "XIII". */
  readonly term: string | null;
  readonly from: number;
  readonly to: number;
}

const ofSet: ReadonlySet<string> = new Set(ofWords);

/**
 * Reads the issuing body at `from`, behind a symbol or its date: "của Bộ Chính trị", "Hội nghị Trung ương 7 (khóa
 * XII)". Damaged letters are taken for a known body after "của"; a body that nobody knows is read as printed when it
 * begins like one. Null when none stands there.
 */
export function readIssuer(clean: CleanText, from: number, lexicon: Lexicon): IssuerRead | null {
  const { flat } = clean;
  let at = from;
  if (flat[at] === ' ') at++;
  // "25/10/2017:của Ban Chấp hành …": a speck behind the date.
  else if (speckBeforeOf.test(flat.slice(at, at + 6))) at += flat[at + 1] === ' ' ? 2 : 1;
  const word = wordAt(flat, at);
  const of = lengthOfOf(clean, at, word);
  const afterOf = of > 0;
  const start = at + of;
  if (!afterOf && !isCapital(clean, start)) return null;
  const read = readBody(clean, start, lexicon, afterOf);
  if (!read) return null;
  const term = readTerm(clean, read.to);
  return {
    name: term ? `${read.name}${term.printed}` : read.name,
    term: term?.term ?? null,
    from: start,
    to: term?.to ?? read.to,
  };
}

const speckBeforeOf = /^[.:'_] ?cua[ .]/;

/** Length of "của" with the space behind it: "của", "của' ", or grown together with the body, "củaChính phủ"; 0 for none. */
function lengthOfOf(clean: CleanText, at: number, word: string): number {
  const { flat } = clean;
  if (ofSet.has(word)) {
    if (flat[at + word.length] === ' ') return word.length + 1;
    if (/['`’.,] /.test(flat.slice(at + word.length, at + word.length + 2))) return word.length + 2;
    // "của.Ủy ban": a speck in the place of the space.
    if (flat[at + word.length] === '.' && isCapital(clean, at + word.length + 1)) return word.length + 1;
  }
  // "(ủa Quốc hội": a bracket for the first letter.
  if (flat.startsWith('(ua ', at)) return 4;
  return word.startsWith('cua') && word.length > 4 && isCapital(clean, at + 3) ? 3 : 0;
}

/** A body that ends in "lần thứ" has lost its number, and with it its name. */
const wholeName = (read: BodyRead): BodyRead | null => (/lần thứ$/u.test(read.name) ? null : read);

function readBody(clean: CleanText, from: number, lexicon: Lexicon, afterOf: boolean): BodyRead | null {
  const { flat } = clean;
  const table = tableOf(lexicon);
  const first = wordAt(flat, from);
  const leadEnd = endOfLead(flat, from, first);
  if (leadEnd !== null) {
    const body = readBody(clean, leadEnd, lexicon, afterOf);
    if (body) return { name: `${tidy(sliceOf(clean, from, leadEnd))} ${body.name}`, to: body.to };
  }
  const steering = first === 'ban' ? readSteering(clean, from) : null;
  if (steering) return steering;
  const known = knownAt(flat, from, first, table);
  if (known) {
    const to = from + known.folded.length;
    if (known.open && !isCapital(clean, from) && !afterOf) return null;
    if (known.open) return wholeName(readOpen(clean, from, to));
    const council = first === 'ban' && councilBehind.test(flat.slice(to, to + 17));
    const body = council ? readBody(clean, to + 1, lexicon, true) : null;
    if (body) return { name: `${known.name} ${body.name}`, to: body.to };
    return withPlace(clean, known.name, to, lexicon);
  }
  if (afterOf && isCapital(clean, from) && /^dang\b/.test(flat.slice(from, from + 8)))
    return { name: 'Đảng', to: from + 4 };
  if (!afterOf) return unitOfTable.has(first) ? null : readAnyBody(clean, from);
  return readDamaged(clean, from, table, lexicon) ?? readAnyBody(clean, from);
}

const minister =
  /^(?:(?:bo truong|chu nhiem|thong doc|tong thanh tra) (?=bo |uy ban |ngan hang |van phong )|truong (?=ban chi dao )|lien (?:tich )?(?=(?:bo|so|uy ban|tong cuc|ban) )|thuong vu (?=(?:quan|tinh|thanh|huyen|dang) uy\b)|pho (?=(?:chu tich|giam doc|bo truong) )|doan chu tich (?=(?:tong lien doan|uy ban) ))/;
/** "Hội nghị lần thứ sáu (lần 2)" before the committee that met; scans damage a letter of each word. */
const plenum =
  /^h[a-z]i n[a-z0-9]hi l[a-z]n t ?h[a-z] (?:[a-z0-9]{1,5}|muoi [a-z]{2,4}),? ?(?:\(lan (?:\d|[a-z]{2,4})\) )?(?=ban chap hanh |bch )/;
/** First words of what {@link minister} and {@link plenum} look for: few bodies begin so. */
const leads: ReadonlySet<string> = new Set([
  'bo',
  'chu',
  'thong',
  'tong',
  'hoi',
  'truong',
  'lien',
  'thuong',
  'doan',
  'pho',
]);

/** "Bộ trưởng" Bộ Tài chính, "Hội nghị lần thứ sáu" Ban Chấp hành Trung ương, "liên" Bộ Tài chính - Bộ Công an: where the body begins; null without such words. */
function endOfLead(flat: string, from: number, first: string): number | null {
  if (!leads.has(first)) return null;
  const lead = minister.exec(flat.slice(from, from + 32)) ?? plenum.exec(flat.slice(from, from + 52));
  return lead ? from + lead[0].length : null;
}

/** "Ban Pháp chế Hội đồng nhân dân tỉnh": the council to which a committee belongs. */
const councilBehind = /^ (?:hoi dong nhan dan|hdnd)/;

/** The longest name of the table that stands at `from`, where the word `first` stands. */
function knownAt(flat: string, from: number, first: string, table: IssuerTable): KnownName | undefined {
  const second = from + first.length + 1;
  const two = flat.slice(from, second + wordAt(flat, second).length);
  return (
    table.byFirstTwoWords.get(two)?.find((known) => standsAt(flat, from, known.folded)) ??
    table.byFirstWord.get(first)?.find((known) => standsAt(flat, from, known.folded))
  );
}

/** "… Kế hoạch số 44/KH-UBND ngày 15/8/2025 | Phòng Kinh tế": without "của", a unit in the next column does the work. */
const unitOfTable: ReadonlySet<string> = new Set(['phong', 'to', 'doi', 'trung']);

const standsAt = (flat: string, from: number, folded: string): boolean =>
  flat.startsWith(folded, from) && !isWordCode(flat.charCodeAt(from + folded.length));
