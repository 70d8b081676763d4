import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { furtherLawNames } from '../tables/further-law-names.js';
import { lawNames } from '../tables/law-names.js';
import { ordinanceNames } from '../tables/ordinance-names.js';
import { type NameRead, withYear } from './law-year.js';
import { headOf, readUnknownLaw } from './unknown-laws.js';

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
      ...furtherLawNames,
      ...ordinanceNames,
      ...lexicon.facts.named.filter((fact) => fact.kind === 'law').map((fact) => fact.name),
    ]);
    const map = new Map<string, KnownLaw[]>();
    const listAs = (name: string, printed: string): void => {
      const folded = foldMarks(printed);
      const key = keyOf(folded, 0);
      map.set(key, [...(map.get(key) ?? []), { name, folded }]);
    };
    const list = (name: string): void => listAs(name, name);
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      list(name);
      if (name.includes('Ủy ban nhân dân')) {
        const short = name.replace('Ủy ban nhân dân', 'UBND');
        listAs(name, short);
        listAs(name, short.replace('Hội đồng nhân dân', 'HĐND'));
      }
      // Many a law was an ordinance before, and what bounds the name of one bounds that of the other.
      const other = name.startsWith('Luật ')
        ? `Pháp lệnh ${name.slice(5)}`
        : name.replace(/^Pháp lệnh /, 'Luật ');
      if (!names.has(other)) list(other);
    }
    laws = map;
    lawLists.set(lexicon, laws);
  }
  return laws;
}

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
    const to = from + law.folded.length;
    if (!flat.startsWith(law.folded, from)) continue;
    if (isWordCode(flat.charCodeAt(to)) && !gluedOn.test(flat.slice(to, to + 8))) continue;
    return withYear(clean, law.name, to, 0.95);
  }
  return readUnknownLaw(clean, from);
}

/** What a page may print without a space behind a law: "Luật Đất đaingày 29 tháng 11 …". */
const gluedOn = /^(?:ngay ?\d|so ?\d|nam ?\d)/;

const amending =
  /(?:bo luat|phap lenh|luat) (?:sua d[a-z]{1,2}i|bo sung)(?:,? (?:b[a-z]{1,2} s[a-z]{1,3}ng|sua d[a-z]{1,2}i))?(?: (?:m[a-z]t s[a-z0-9] di[a-z]{1,2}u|dieu [\d, va]{1,20}))?(?: cua)?(?: (?:cac|[\d]{1,2}))? /y;

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
  if (last === from + match[0].length)
    last += manyLaws.exec(clean.flat.slice(last, last + 140))?.[0].length ?? 0;
  return last === from + match[0].length
    ? null
    : { name: tidy(sliceOf(clean, from, last)), to: last, confidence: 0.9 };
}

/** "… của 9 Luật trong lĩnh vực xây dựng": what the laws have in common stands for their names, to the end of the clause. */
const manyLaws =
  /^luat (?:trong (?:cac )?linh vuc|(?:co )?lien quan den) (?:(?!(?:luat|nghi dinh|nghi quyet|quyet dinh|thong tu) )[a-z, ])+?(?=\s?[;.)]|,? (?:ngay|so) \d|,? duoc )/;
