import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readIssuer } from '../stated/read-issuer.js';
import { selfWords } from '../tables/named-documents.js';
import type { NamedType } from './named-types.js';
import { readByIssuer } from './read-by-issuer.js';
import { readBySubject } from './read-by-subject.js';
import { readKnownName } from './read-known-name.js';
import { readQuoted } from './read-quoted-name.js';

/** Reads the document of type `type` at `at` by its title: a curated name, one in quotation marks, its body and subject, or its subject alone. */
export function readByTitle(
  clean: CleanText,
  at: number,
  type: NamedType,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const end = at + type.folded.length;
  const issuer = flat.startsWith(' cua ', end) ? readIssuer(clean, end, lexicon) : null;
  const quoted = readQuoted(clean, at, end, limit);
  const known = isCapital(clean, at) ? readKnownName(clean, at, end + 1, lexicon, limit) : null;
  if (known) {
    // A curated name says what is meant; the quotation marks around it belong to the citation all the same.
    const read = quoted && quoted.to > known.to ? { ...known, from: quoted.from, to: quoted.to } : known;
    return {
      ...read,
      tailTo: read.to,
      typeWord: type.name,
      issuer: issuer?.name ?? null,
      term: issuer?.term ?? null,
    };
  }
  if (quoted) return { ...quoted, typeWord: type.name };
  if (selfWords.test(flat.slice(end, end + 12)) || flat[end] !== ' ') return null;
  if (/(?:cac|nhung|mot so|nhieu|moi|cac loai|va cac) $/.test(flat.slice(Math.max(0, at - 9), at)))
    return null;
  if (issuer) return readByIssuer(clean, at, type, issuer, limit);
  if (!isCapital(clean, at) || startsSentence(clean, at)) return null;
  return readBySubject(clean, at, end, type, lexicon, limit);
}

/** Whether the capital at `at` only begins a sentence or an item. */
function startsSentence(clean: CleanText, at: number): boolean {
  const before = clean.flat.slice(Math.max(0, at - 3), at);
  return at === 0 || /(?:[.!?] ?|[-+] |\d[.)] |[a-h]\) )$/.test(before) || (clean.codes[at - 1] ?? 32) === 12;
}
