import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import { wordAt } from '../clean/words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { ofWords } from '../tables/of-words.js';
import { readDamaged } from './damaged-issuer.js';
import { type BodyRead, withPlace } from './issuer-place.js';
import { tableOf } from './issuer-table.js';
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
  const steering = readSteering(clean, from);
  if (steering) return steering;
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
