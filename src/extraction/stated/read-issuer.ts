import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { hasMarks, isCapital, sliceOf, tidy } from '../clean/printed.js';
import { type Lexicon, placeAt } from '../lexicon/lexicon.js';
import { align, beginsAlike, patience } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import {
  afterIssuer,
  anyIssuerHeads,
  issuerNames,
  ofWords,
  openIssuerHeads,
} from '../tables/issuer-names.js';

/** An issuing body printed with a citation. */
export interface IssuerRead {
  /** With its marks, and the term when printed: "Ban Chấp hành Trung ương Đảng (khóa XIII)". */
  readonly name: string;
  /** Congress term as a Roman numeral: "XIII". */
  readonly term: string | null;
  readonly from: number;
  readonly to: number;
}

interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly open: boolean;
}

interface IssuerTable {
  readonly byFirstWord: ReadonlyMap<string, readonly KnownName[]>;
  /** Names to weigh damaged letters with: first those that texts print most, then all others. */
  readonly usual: readonly KnownName[];
  readonly others: readonly KnownName[];
}

const tables = new WeakMap<Lexicon, IssuerTable>();

function tableOf(lexicon: Lexicon): IssuerTable {
  let table = tables.get(lexicon);
  if (!table) {
    table = makeTable(lexicon);
    tables.set(lexicon, table);
  }
  return table;
}

function makeTable(lexicon: Lexicon): IssuerTable {
  const known = new Map<string, KnownName>();
  const add = (name: string, open: boolean): void => {
    const folded = foldMarks(name);
    if (folded.length > 1 && /^[a-z][a-z ,&-]*$/.test(folded)) known.set(folded, { name, folded, open });
  };
  for (const body of lexicon.facts.bodies)
    for (const name of body.names) if (name.includes(' ')) add(name, false);
  for (const name of openIssuerHeads) add(name, true);
  for (const name of issuerNames) add(name, false);
  const all = [...known.values()].sort((a, b) => b.folded.length - a.folded.length);
  const byFirstWord = new Map<string, KnownName[]>();
  for (const entry of all) {
    const first = entry.folded.split(' ', 1)[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  const usualNames = new Set(issuerNames);
  const closed = all.filter((entry) => !entry.open && entry.folded.length >= 6);
  return {
    byFirstWord,
    usual: closed.filter((entry) => usualNames.has(entry.name)),
    others: closed.filter((entry) => !usualNames.has(entry.name)),
  };
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
  const word = wordAt(flat, at);
  const afterOf = ofSet.has(word) && flat[at + word.length] === ' ';
  const start = afterOf ? at + word.length + 1 : at;
  const read = readBody(clean, start, lexicon, afterOf);
  if (!read) return null;
  if (!afterOf && !isCapital(clean, start)) return null;
  const term = readTerm(clean, read.to);
  return {
    name: term ? `${read.name}${term.printed}` : read.name,
    term: term?.term ?? null,
    from: start,
    to: term?.to ?? read.to,
  };
}

function wordAt(flat: string, from: number): string {
  let to = from;
  while (to < from + 14 && isWordCode(flat.charCodeAt(to))) to++;
  return flat.slice(from, to);
}

interface BodyRead {
  readonly name: string;
  readonly to: number;
}

function readBody(clean: CleanText, from: number, lexicon: Lexicon, afterOf: boolean): BodyRead | null {
  const { flat } = clean;
  const table = tableOf(lexicon);
  const minister =
    /^(?:bo truong|chu nhiem|thong doc|tong thanh tra) (?=bo |uy ban |ngan hang |van phong )/.exec(
      flat.slice(from, from + 26),
    );
  if (minister) {
    const body = readBody(clean, from + minister[0].length, lexicon, afterOf);
    if (body)
      return { name: `${tidy(sliceOf(clean, from, from + minister[0].length))} ${body.name}`, to: body.to };
  }
  const plenum = /^hoi nghi lan thu [a-z0-9]{1,5},? (?=ban chap hanh |bch )/.exec(
    flat.slice(from, from + 40),
  );
  if (plenum) {
    const body = readBody(clean, from + plenum[0].length, lexicon, afterOf);
    if (body)
      return { name: `${tidy(sliceOf(clean, from, from + plenum[0].length))} ${body.name}`, to: body.to };
  }
  for (const known of table.byFirstWord.get(wordAt(flat, from)) ?? []) {
    if (!flat.startsWith(known.folded, from) || isWordCode(flat.charCodeAt(from + known.folded.length)))
      continue;
    const to = from + known.folded.length;
    if (known.open) return isCapital(clean, from) || afterOf ? readOpen(clean, from, to) : null;
    return withPlace(clean, known.name, to, lexicon);
  }
  const dang = /^(?:dang)\b/.exec(flat.slice(from, from + 8));
  if (afterOf && dang && isCapital(clean, from)) return { name: 'Đảng', to: from + 4 };
  return (afterOf ? readDamaged(clean, from, table, lexicon) : null) ?? readAnyBody(clean, from);
}

const anyHeads = anyIssuerHeads.map((name) => foldMarks(name)).sort((a, b) => b.length - a.length);

/** A body that no table knows, as printed, when it begins like one. */
function readAnyBody(clean: CleanText, from: number): BodyRead | null {
  if (!isCapital(clean, from)) return null;
  const head = anyHeads.find((one) => clean.flat.startsWith(`${one} `, from));
  if (head === undefined || startsType(clean.flat, from)) return null;
  const read = readOpen(clean, from, from + head.length);
  return read.to >= from + head.length + 4 ? read : null;
}

function readDamaged(clean: CleanText, from: number, table: IssuerTable, lexicon: Lexicon): BodyRead | null {
  // Where marks are printed the letters are mostly right.
  const marked = hasMarks(clean, from);
  if (marked && !isCapital(clean, from)) return null;
  const limit = marked ? 0.17 : 0.3;
  const usual = nearestName(clean.flat, from, table.usual, limit);
  const best =
    usual && usual.share < 0.15 ? usual : nearer(usual, nearestName(clean.flat, from, table.others, limit));
  if (!best || isPrintedRight(clean, from, best.at)) return null;
  return withPlace(clean, best.known.name, best.at, lexicon);
}

/** Marks and only syllables that can be: another body with a like name, no damaged one. */
const isPrintedRight = (clean: CleanText, from: number, to: number): boolean =>
  hasMarks(clean, from) &&
  clean.flat
    .slice(from, to)
    .split(/[^a-z0-9]+/)
    .every(isSyllable);

interface NearName {
  readonly known: KnownName;
  readonly at: number;
  /** Cost a letter. */
  readonly share: number;
}

const nearer = (a: NearName | null, b: NearName | null): NearName | null =>
  a && b ? (b.share < a.share ? b : a) : (a ?? b);

function nearestName(
  flat: string,
  from: number,
  names: readonly KnownName[],
  limit: number,
): NearName | null {
  let best: NearName | null = null;
  for (const known of names) {
    if (!beginsAlike(flat, from, known.folded)) continue;
    const found = align(flat, from, known.folded, 1, limitToBeat(known.folded.length, limit, best));
    const share = found ? (found.cost + 0.3) / known.folded.length : 1;
    if (found && (!best || share < best.share)) best = { known, at: found.at, share };
  }
  return best;
}

/** What a name may cost to be nearer than `best`; no less than {@link align} is patient with, so that it reads alike. */
function limitToBeat(length: number, limit: number, best: NearName | null): number {
  const own = length * limit;
  if (!best) return own;
  const toBeat = best.share * length - 0.29;
  return toBeat < patience ? Math.min(own, toBeat) : own;
}

/** "Ủy ban nhân dân tỉnh" + "Bình Thuận". */
function withPlace(clean: CleanText, name: string, to: number, lexicon: Lexicon): BodyRead {
  const { flat } = clean;
  const level = /^ (tinh|thanh pho|huyen|quan|thi xa|xa|phuong)(?= )/.exec(flat.slice(to, to + 12));
  const wantsLevel = /(?:nhân dân|HĐND|UBND|Đảng bộ|Mặt trận Tổ quốc Việt Nam)$/.test(name);
  const afterLevel = level && wantsLevel ? to + level[0].length : to;
  const base = afterLevel > to ? `${name} ${tidy(sliceOf(clean, to + 1, afterLevel))}` : name;
  if (flat[afterLevel] !== ' ') return { name: base, to: afterLevel };
  const place = placeAt(lexicon, flat, afterLevel + 1);
  if (place && isCapital(clean, afterLevel + 1))
    return { name: `${base} ${place.name}`, to: afterLevel + 1 + place.folded.length };
  if (!/(?:ủy|tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/.test(base)) return { name: base, to: afterLevel };
  // A smaller place: the capitalised words that follow.
  let end = afterLevel;
  for (let words = 0; words < 3; words++) {
    const next = end + 1;
    const word = wordAt(flat, next);
    if (
      flat[end] !== ' ' ||
      word.length < 2 ||
      !isCapital(clean, next) ||
      clean.codes[end] === 12 ||
      endsIssuer(flat, next)
    )
      break;
    end = next + word.length;
  }
  return end === afterLevel
    ? { name: base, to: afterLevel }
    : { name: `${base} ${tidy(sliceOf(clean, afterLevel + 1, end))}`, to: end };
}

/** Reads a body's own words to the end of its name. */
function readOpen(clean: CleanText, from: number, headEnd: number): BodyRead {
  const { flat } = clean;
  const commas = flat.startsWith('ban chi dao', from);
  let end = headEnd;
  for (let words = 0; words < 16; words++) {
    const gap = /^(?: - | |, )/.exec(flat.slice(end, end + 3))?.[0] ?? '';
    if (gap === '' || clean.codes[end] === 12 || (gap === ', ' && !commas)) break;
    const next = end + gap.length;
    const word = wordAt(flat, next);
    if (
      word === '' ||
      (endsIssuer(flat, next) &&
        !(commas && words === 0) &&
        (!isCapital(clean, next) || /^(?:thuc hien|trien khai|ve viec)/.test(flat.slice(next, next + 10))))
    )
      break;
    if (gap === ', ' && (isCapital(clean, next) || word.length < 2)) break;
    if (word === 'va' && !isCapital(clean, next + 3) && !commas) break;
    if (
      startsType(flat, word === 'va' ? next + 3 : next) &&
      isCapital(clean, word === 'va' ? next + 3 : next)
    )
      break;
    end = next + word.length;
  }
  return { name: tidy(sliceOf(clean, from, end)), to: end };
}

const endsIssuer = (flat: string, at: number): boolean => afterIssuer.test(flat.slice(at, at + 16));

const typeStart =
  /^(?:nghi quyet|ket luan|quy dinh|quyet dinh|chi thi|thong|ke hoach|chuong trinh|de an|huong dan|cong van|quy che|nghi dinh|luat)/;

const startsType = (flat: string, at: number): boolean => typeStart.test(flat.slice(at, at + 14));

export interface TermRead {
  readonly term: string;
  /** As it joins a body's name: " (khóa XIII)" or " khóa XIII". */
  readonly printed: string;
  readonly to: number;
}

const termPattern = /\s?(\()?\s?kh[a-z0]{2,4}\s(?:thu\s)?([ivxl1|]{1,5})(?![a-z0-9])(\s?\))?/y;

/** A congress term (khóa) at `from`: "(khóa XIII)", "khóa XIII". */
export function readTerm(clean: CleanText, from: number): TermRead | null {
  termPattern.lastIndex = from;
  const match = termPattern.exec(clean.flat);
  const numeral = (match?.[2] ?? '').replace(/[1l|]/g, 'i').toUpperCase();
  if (!match || !/^(?:X{0,2})(?:IX|IV|V?I{0,3})$/.test(numeral)) return null;
  const bracketed = match[1] !== undefined;
  const closed = match[3] !== undefined;
  const to = from + match[0].length;
  return { term: numeral, printed: bracketed && closed ? ` (khóa ${numeral})` : ` khóa ${numeral}`, to };
}
