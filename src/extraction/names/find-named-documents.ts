import type { CleanText } from '../clean/clean-text.js';
import { isLetter, isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readLaw } from './named-laws.js';
import { namedMention } from './named-mention.js';
import { readPartyDocument } from './named-party-documents.js';
import { firstTwoCodes, types, typesByStart } from './named-types.js';
import { readByTitle } from './read-by-title.js';
import { type TypeOfBody, typeOfBodyAt } from './type-of-body.js';

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
  'nq tu',
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
    if (i === resumed ? !free : isWordCode(codes[i - 1] ?? 0) && !isGlued(clean, i)) continue;
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

/** "phù hợp vớiLuật Điện lực": a page lost the space before the name. */
const isGlued = (clean: CleanText, at: number): boolean =>
  isCapital(clean, at) &&
  !isCapital(clean, at + 1) &&
  isLetter(clean.codes[at - 1] ?? 0) &&
  !isCapital(clean, at - 1);

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
