import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter } from '../clean/codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { rememberingWith } from '../lexicon/remembering-with.js';
import { keepsMarks } from './read-type-abbreviation.js';
import type { Suffix } from './suffix.js';

/**
 * Reads a suffix that is printed as it should be, as nearly all are: `-NQ/TW`, `/KH-UBND`, `/2017/NĐ-CP`, each part
 * known, nothing between or behind it that might belong to it. Null for any other: that one is read letter by letter.
 * What both read they read alike; this one is several times as fast.
 */
export function readSoundSuffix(
  clean: CleanText,
  from: number,
  lexicon: Lexicon,
  expected: readonly string[],
): Suffix | null {
  const start = endOfYear(clean, from);
  const to = endOfLetters(clean, start);
  if (to - start < 4 || to - start > longest || !endsCleanly(clean, to)) return null;
  const first = clean.at[start] ?? 0;
  // Something is left out between the letters: marks of a decomposed text, of Markdown.
  if ((clean.at[to - 1] ?? 0) - first !== to - 1 - start) return null;
  const parts = partsOf(clean.original.slice(first, first + to - start), lexicon);
  if (!parts || (expected.length > 0 && !expected.includes(parts.foldedType))) return null;
  if (parts.foldsAlike && expected.length > 0 && !keepsMarks(clean, from)) return null;
  const year = start > from ? clean.flat.slice(from + 1, start) : null;
  return {
    year,
    type: parts.type,
    body: parts.body,
    party: parts.party && year === null,
    to,
    repairs: none,
    cost: 0,
    known: true,
    otherTypes: none,
    otherBodies: none,
  };
}

const longest = 24;
const none: readonly never[] = [];
const hyphen = 0x2d;
const slash = 0x2f;

/** Behind `/2017` where a slash follows; else `from`. */
function endOfYear({ codes }: CleanText, from: number): number {
  if (codes[from] !== slash || codes[from + 5] !== slash) return from;
  const century = codes[from + 1];
  if ((century !== 0x31 && century !== 0x32) || (codes[from + 2] !== 0x30 && codes[from + 2] !== 0x39))
    return from;
  return isDigit(codes[from + 3] ?? 0) && isDigit(codes[from + 4] ?? 0) ? from + 5 : from;
}

function endOfLetters({ codes }: CleanText, from: number): number {
  let to = from;
  for (let code = codes[to] ?? 0; isLetter(code) || code === hyphen || code === slash; code = codes[to] ?? 0)
    to++;
  return to;
}

/** Whether what stands behind a symbol cannot belong to it: the end of a sentence or clause, a bracket, another word. */
function endsCleanly({ codes }: CleanText, to: number): boolean {
  let i = to;
  const mark = codes[i] ?? 0;
  if (mark === 0 || mark === 0x29 || mark === 0x22) return true;
  if (mark === 0x2c || mark === 0x2e || mark === 0x3a || mark === 0x3b) i++;
  if ((codes[i] ?? 0) > 0x20) return false;
  i++;
  const next = i;
  while (i < next + 7 && isLetter(codes[i] ?? 0)) i++;
  const behind = codes[i] ?? 0;
  // "CT ⏎ r/TU": letters that a sign follows may go on with it.
  if (behind === hyphen || behind === slash) return false;
  return i > next || isDigit(behind) || behind === 0x28 || behind === 0x22 || behind === 0;
}

interface SoundParts {
  readonly type: string;
  readonly foldedType: string;
  /** Whether another type differs in nothing but marks: ĐA and DA. */
  readonly foldsAlike: boolean;
  readonly body: string;
  readonly party: boolean;
}

const mostRead = 5000;

/** The parts of a printed suffix, by what was made of the same letters before; null when they are not all known. */
const partsOf = rememberingWith(takeApart, mostRead);

function takeApart(printed: string, lexicon: Lexicon): SoundParts | null {
  const match = /^(?:-(\p{L}+)\/|\/(\p{L}+)-)(\p{L}+(?:-\p{L}+)*)$/u.exec(printed);
  const type = match?.[1] ?? match?.[2];
  const body = match?.[3];
  if (!match || type === undefined || body === undefined) return null;
  const abbreviation = lexicon.typeList.find((one) => one.printed === type);
  if (!abbreviation) return null;
  const codes = body.split('-').map((code) => lexicon.codeList.find((one) => one.printed === code));
  const [first] = codes;
  // Of the National Assembly the term must follow.
  if (!first || codes.includes(undefined) || body.endsWith('QH')) return null;
  return {
    type,
    foldedType: abbreviation.folded,
    foldsAlike: lexicon.types.get(abbreviation.folded)?.length !== 1,
    body,
    party: first.party || match[1] !== undefined,
  };
}
