import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter, isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TypeWord } from '../lexicon/type-words.js';
import { mayEndAt } from '../lexicon/word-ends.js';
import { align, endsAlike } from '../matching/align.js';

/** A type word found before a position. */
export interface FoundTypeWord {
  readonly from: number;
  readonly to: number;
  readonly word: TypeWord;
  /** 0 when its letters are right (marks aside). */
  readonly cost: number;
}

/**
 * The type word that ends at `end` (white space and light punctuation before it skipped). Those of `damaged` are also
 * found where a scan changed their letters, at most about one in four.
 */
export function typeWordBefore(
  clean: CleanText,
  end: number,
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): FoundTypeWord | null {
  const to = skipBack(clean.flat, end);
  const exact = exactTypeWord(clean, to, lexicon) ?? typeWordGrownTogether(clean, to, lexicon);
  return (
    exact ??
    (beginsLine(clean, to, end) ? null : damagedTypeWord(clean, to, damaged, damaged !== lexicon.typeWords))
  );
}

/** "Nghị quyếtsố 19": the space before "số" is lost. */
function typeWordGrownTogether(clean: CleanText, to: number, lexicon: Lexicon): FoundTypeWord | null {
  if (!clean.flat.startsWith('so', to - 2) || !isLetter(clean.flat.charCodeAt(to - 3))) return null;
  const found = exactTypeWord(clean, to - 2, lexicon);
  return found && { ...found, to };
}

/** "Số" with a capital on a new line is the number of a head: what stands above it is no type word. */
function beginsLine(clean: CleanText, from: number, end: number): boolean {
  if (!isCapital(clean, end)) return false;
  for (let i = from; i < end; i++) if (clean.flat[i] === ' ' && clean.codes[i] !== 32) return true;
  return false;
}

/** 1 for white space and what else may stand between a type word and its number. */
const skipped = new Uint8Array(128);
for (const mark of ' ,:.("_#\'`~^-') skipped[mark.charCodeAt(0)] = 1;

function skipBack(flat: string, end: number): number {
  let i = end;
  const least = Math.max(0, end - 4);
  while (i > least && skipped[flat.charCodeAt(i - 1)] === 1) i--;
  // The number of a footnote, glued to the word.
  if (i > 1 && isDigit(flat.charCodeAt(i - 1)) && isLetter(flat.charCodeAt(i - 2))) i--;
  return i;
}

function exactTypeWord(clean: CleanText, to: number, lexicon: Lexicon): FoundTypeWord | null {
  const { flat } = clean;
  if (!mayEndAt(lexicon.typeWordEnds, clean.codes, to)) return null;
  const lastWord = flat.slice(startOfWord(flat, to), to);
  for (const word of lexicon.typeWordsByLastWord.get(lastWord) ?? []) {
    const from = to - word.folded.length;
    if (
      from >= 0 &&
      flat.startsWith(word.folded, from) &&
      (from === 0 || !isWordCode(flat.charCodeAt(from - 1)) || (isCapital(clean, from) && !word.short)) &&
      (!word.short ||
        (isCapital(clean, from) && isCapital(clean, from + 1) && /[^-/]/.test(flat.charAt(from - 1))))
    ) {
      return { from, to, word, cost: 0 };
    }
  }
  return null;
}

function startOfWord(flat: string, to: number): number {
  let i = to;
  const least = Math.max(0, to - 12);
  while (i > least && isWordCode(flat.charCodeAt(i - 1))) i--;
  return i;
}

/** `isTold`: the words are those alone that the symbol behind them asks for. */
function damagedTypeWord(
  clean: CleanText,
  to: number,
  words: readonly TypeWord[],
  isTold: boolean,
): FoundTypeWord | null {
  const { flat } = clean;
  const last = to > 0 ? flat.charCodeAt(to - 1) : 0;
  if (words.length === 0 || last < 0x61 || last > 0x7f) return null;
  let best: FoundTypeWord | null = null;
  let bestShare = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const letters = word.folded.length;
    if (letters < 5 || word.name === contractWord || !endsAlike(flat, to, word.folded)) continue;
    const limit = letters <= 6 ? 1.4 : Math.min(3, letters * (isTold ? 0.27 : 0.24));
    const found = align(flat, to, word.folded, -1, Math.min(limit, bestShare * letters));
    if (!found) continue;
    const from = withInitial(clean, found.at, word.folded);
    if (!isTold && found.cost > letters * 0.12 && !isCapital(clean, from)) continue;
    const share = found.cost / letters;
    if (share < bestShare - 0.001) {
      best = { from, to, word, cost: found.cost };
      bestShare = share;
    }
  }
  return best;
}

/** A contract is no document to cite: "Lao động" of a law's name must not be taken for a damaged "Hợp đồng". */
const contractWord = 'Hợp đồng';

/** "K ết luận", "H ướng dẫn": the first letter, which the scan set apart, belongs to the word. */
function withInitial(clean: CleanText, at: number, folded: string): number {
  const { flat } = clean;
  const isApart =
    flat[at - 1] === ' ' &&
    flat[at - 2] === folded[0] &&
    isCapital(clean, at - 2) &&
    !isWordCode(flat.charCodeAt(at - 3)) &&
    flat[at] !== folded[0];
  return isApart ? at - 2 : at;
}
