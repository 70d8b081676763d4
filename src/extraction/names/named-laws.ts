import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { lawNames } from '../tables/law-names.js';

/** A document's name and where it ends. */
export interface NameRead {
  readonly name: string;
  readonly to: number;
  readonly confidence: number;
}

interface KnownLaw {
  readonly name: string;
  readonly folded: string;
}

const lawLists = new WeakMap<Lexicon, ReadonlyMap<string, readonly KnownLaw[]>>();

/** Known laws by the first word of their own name, longest first. */
function lawsOf(lexicon: Lexicon): ReadonlyMap<string, readonly KnownLaw[]> {
  let laws = lawLists.get(lexicon);
  if (!laws) {
    const names = new Set([
      ...lawNames,
      ...lexicon.facts.named.filter((fact) => fact.kind === 'law').map((fact) => fact.name),
    ]);
    const map = new Map<string, KnownLaw[]>();
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const folded = foldMarks(name);
      const key = keyOf(folded, 0);
      map.set(key, [...(map.get(key) ?? []), { name, folded }]);
    }
    laws = map;
    lawLists.set(lexicon, laws);
  }
  return laws;
}

const headOf = /^(?:bo luat|phap lenh|luat) /;

const keyOf = (flat: string, from: number): string => {
  const head = headOf.exec(flat.slice(from, from + 10))?.[0] ?? '';
  return head + (/^[a-z]+/.exec(flat.slice(from + head.length, from + head.length + 10))?.[0] ?? '');
};

/**
 * Reads the law, code or ordinance that begins at `from`: "Luật Đất đai", "Luật sửa đổi, bổ sung một số điều của Luật
 * Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương". Null for "luật" as a common word.
 */
export function readLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  if (!isCapital(clean, from)) return null;
  return readAmendingLaw(clean, from, lexicon) ?? readPlainLaw(clean, from, lexicon);
}

function readPlainLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  const { flat } = clean;
  for (const law of lawsOf(lexicon).get(keyOf(flat, from)) ?? []) {
    if (!flat.startsWith(law.folded, from) || isWordCode(flat.charCodeAt(from + law.folded.length))) continue;
    return withYear(clean, law.name, from + law.folded.length, 0.95);
  }
  return readUnknownLaw(clean, from);
}

const amending =
  /(?:bo luat|phap lenh|luat) (?:sua doi|bo sung)(?:, (?:bo sung|sua doi))?(?: (?:mot so dieu|dieu [\d, va]{1,20}))?(?: cua)?(?: (?:cac|[\d]{1,2}))? /y;

function readAmendingLaw(clean: CleanText, from: number, lexicon: Lexicon): NameRead | null {
  amending.lastIndex = from;
  const match = amending.exec(clean.flat);
  if (!match) return null;
  let to = from + match[0].length;
  let last = to;
  for (let laws = 0; laws < 8; laws++) {
    const next = readPlainLaw(clean, to, lexicon);
    if (!next) break;
    last = next.to;
    const joint = /^(?:,| va|;)? (?=luat |bo luat |phap lenh )/.exec(clean.flat.slice(last, last + 12));
    if (!joint || joint[0] === ' ') break;
    to = last + joint[0].length;
  }
  return last === from + match[0].length
    ? null
    : { name: tidy(sliceOf(clean, from, last)), to: last, confidence: 0.9 };
}

const lawStops =
  /^(?:nay|ngay|so|nam|duoc|quy|da|co|theo|thi|la|va|de|tai|do|cho|tren|trong|khi|khong|ma|nhu|hien|phai|hoac|voi|cac|su)$/;

/** A law that no list holds: its words to the end of the clause, the first with a capital. */
function readUnknownLaw(clean: CleanText, from: number): NameRead | null {
  const { flat } = clean;
  const head = headOf.exec(flat.slice(from, from + 10));
  if (!head) return null;
  let to = from + head[0].length;
  if (!isCapital(clean, to)) return null;
  let words = 0;
  let end = from;
  while (words < 14) {
    const word = /^[a-z]+/.exec(flat.slice(to, to + 12))?.[0];
    if (word === undefined || (words > 0 && lawStops.test(word))) break;
    end = to + word.length;
    words++;
    if (flat[end] !== ' ' || clean.codes[end] === 12) break;
    to = end + 1;
  }
  return words === 0 || end <= from ? null : withYear(clean, tidy(sliceOf(clean, from, end)), end, 0.7);
}

/** "Luật Đất đai năm 2024", "Hiến pháp 2013": the year tells which. */
export function withYear(clean: CleanText, name: string, to: number, confidence: number): NameRead {
  const year = /^ nam ((?:19|20)\d{2})(?![\d/-]|\.\d)/.exec(clean.flat.slice(to, to + 12));
  return year
    ? { name: `${name} năm ${year[1]}`, to: to + year[0].length, confidence }
    : { name, to, confidence };
}
