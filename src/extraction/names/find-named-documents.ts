import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter, isWhite, isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { isOfCongress, readCongressAlone } from './named-congresses.js';
import { readLaw } from './named-laws.js';
import { namedMention } from './named-mention.js';
import { readPartyDocument } from './named-party-documents.js';
import { firstTwoCodes, typesByStart } from './named-types.js';
import { readByTitle } from './read-by-title.js';
import { type TypeOfBody, typeOfBodyAt } from './type-of-body.js';

/** Documents cited by name, and what may be short for one cited elsewhere. */
export interface FoundNames {
  readonly mentions: readonly Mention[];
  readonly typesOfBodies: readonly TypeOfBody[];
}

/**
 * Finds documents cited by name, without a symbol (văn bản gọi theo tên): the Party's charter, congress and plenum
 * resolutions, laws, and others that a title in quotation marks or a subject makes specific. `starts`: where names may
 * begin; `taken`: mentions found already, in reading order; what they cover is left alone.
 */
export function findNamedDocuments(
  clean: CleanText,
  lexicon: Lexicon,
  starts: Uint32Array,
  taken: readonly Mention[],
): FoundNames {
  const { codes } = clean;
  const found: Mention[] = [];
  const typesOfBodies: TypeOfBody[] = [];
  let congress: Mention | null = null;
  let next = 0;
  // Where the search went on behind a mention, and whether a name may begin right there.
  let resumed = 0;
  let free = true;
  for (const i of starts) {
    if (i < resumed) continue;
    if (i === resumed ? !free : isWordCode(codes[i - 1] ?? 0) && !isGlued(clean, i)) continue;
    while (next < taken.length && (taken[next]?.to ?? 0) <= i) next++;
    const following = taken[next];
    if (following && following.from <= i) {
      resumed = following.to;
      free = true;
      continue;
    }
    const limit = following?.from ?? codes.length;
    const named = readNamed(clean, i, lexicon, limit);
    const short: Mention | null = named.length === 0 ? readCongressAlone(clean, i, congress) : null;
    const read: readonly Mention[] = short && short.to <= limit ? [short] : named;
    if (read.length === 0) {
      const typed = typeOfBodyAt(clean, i);
      if (typed) typesOfBodies.push(typed);
      continue;
    }
    const end = read[read.length - 1]?.to ?? i;
    found.push(...read);
    congress = read.findLast(isOfCongress) ?? congress;
    resumed = Math.max(i + 1, end);
    free = false;
  }
  return { mentions: found, typesOfBodies };
}

/** "phù hợp vớiLuật Điện lực", "- 5Luật Giá": a page lost the space before the name, or the point behind an item's number. */
const isGlued = (clean: CleanText, at: number): boolean =>
  isCapital(clean, at) &&
  !isCapital(clean, at + 1) &&
  (isLetter(clean.codes[at - 1] ?? 0) ? !isCapital(clean, at - 1) : isItemNumber(clean.codes, at - 1));

/** Whether a number of one or two digits that begins a word ends at `at`. */
const isItemNumber = (codes: Uint8Array, at: number): boolean =>
  isDigit(codes[at] ?? 0) &&
  (isWhite(codes[at - 1] ?? 0x20) || (isDigit(codes[at - 1] ?? 0) && isWhite(codes[at - 2] ?? 0x20)));

const endsBefore = (mentions: readonly Mention[], limit: number): boolean =>
  mentions.every((mention) => mention.to <= limit);

/** Nearly every start leads to none. */
const none: readonly Mention[] = [];
const lawWord = /^(?:luat|bo luat|phap lenh) /;

function readNamed(clean: CleanText, at: number, lexicon: Lexicon, limit: number): readonly Mention[] {
  const { flat } = clean;
  const capital = isCapital(clean, at);
  // In small letters only "điều lệ Đảng", a plenum's and a type with its body and subject name one document.
  if (capital || flat.startsWith('dieu le', at) || isOfPlenum(flat, at)) {
    const party = readPartyDocument(clean, at, lexicon);
    if (party.length > 0) return endsBefore(party, limit) ? party : none;
  }
  if (capital && lawWord.test(flat.slice(at, at + 10))) return readNamedLaw(clean, at, lexicon, limit);
  for (const type of typesByStart.get(firstTwoCodes(flat, at)) ?? []) {
    const end = at + type.folded.length;
    if (!flat.startsWith(type.folded, at) || isWordCode(flat.charCodeAt(end))) continue;
    if (!capital && !flat.startsWith(' cua ', end)) return none;
    const mention = readByTitle(clean, at, type, lexicon, limit);
    return mention ? [mention] : none;
  }
  return none;
}

/** "kết luận của Hội nghị lần thứ 10 …". */
function isOfPlenum(flat: string, at: number): boolean {
  const first = flat.charAt(at);
  if (first !== 'k' && first !== 'n') return false;
  const end = at + (first === 'k' ? 'ket luan' : 'nghi quyet').length;
  return flat.startsWith(' hoi nghi lan thu', end) || flat.startsWith(' cua hoi nghi lan thu', end);
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
