import type { CleanText } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { isWhite } from '../clean/codes.js';
import { numberWords } from '../tables/number-words.js';

const always: ReadonlySet<string> = new Set(numberWords.always);
const afterTypeWord: ReadonlySet<string> = new Set(numberWords.afterTypeWord);

/** Whether something like "số" stands before the number at `from`: then a type word before it is worth looking for. */
export function followsNumberWord(clean: CleanText, from: number): boolean {
  return numberWordBefore(clean, from) !== null;
}

/** "số" as it stands before a number, and whether it can be nothing else. */
export interface NumberWord {
  readonly from: number;
  readonly certain: boolean;
}

const dust = /[`'~^]/;
/** White space, as codes tell it apart, and light punctuation. */
const behindWord = codeSet(' \n\f:.,;_\'`~^"');
const inWord = codeSet('abcdefghijklmnopqrstuvwxyz0123456789$@~^\'"`.:');

/** "quyết.số": a speck in the place of the space before "số". */
const behindMark = /^[a-z]*[.:'"](?=s)/;

const hyphened = /^.?[\s(]?[s$][o0]?6?-$/;

/** "số" (or what a scan made of it) that ends before `end`. */
export function numberWordBefore(clean: CleanText, end: number): NumberWord | null {
  const { codes, flat } = clean;
  // "s6-24", "số ⏎ -24": the hyphen is dust.
  const isHyphened =
    codes[end - 1] === 0x2d &&
    (isWhite(codes[end - 2] ?? 0) || hyphened.test(flat.slice(Math.max(0, end - 4), end)));
  let to = isHyphened ? end - 1 : end;
  while (to > 0 && end - to < 4 && behindWord[codes[to - 1] ?? 0] === 1) to--;
  let from = to;
  while (from > 0 && to - from < 5 && inWord[codes[from - 1] ?? 0] === 1) from--;
  from += behindMark.exec(flat.slice(from, to))?.[0].length ?? 0;
  if (from === to || to - from > 4) return null;
  const printed = flat.slice(from, to);
  const word = dust.test(printed) ? printed.replace(/(?<=.)[`'~^](?=.)|^[`'~^]/g, '') : printed;
  if (/^so\d$/.test(word)) return { from, certain: true };
  const apart =
    word === 'o' ? /(?<=[\s"'(])s[\s,.]{1,2}$/.exec(flat.slice(Math.max(0, from - 4), from)) : null;
  if (apart) return { from: from - apart[0].length, certain: true };
  if (always.has(word)) return { from, certain: /^so[.:]?$|[$\d]/.test(word) };
  return afterTypeWord.has(word) ? { from, certain: false } : null;
}

/** Whether `folded` can be "số" right before a number: always, or behind a type word. */
export const mayBeNumberWord = (folded: string): boolean => afterTypeWord.has(folded) || always.has(folded);

/**
 * "36 15-HD/BTCTW": what is taken for "số" may be digits of the number, as long as that has no more than four. `word` is what
 * stands before `rest`, the digits.
 */
export function joined(flat: string, word: Span, rest: readonly Span[]): readonly string[] {
  const [digits] = rest;
  if (!digits || rest.length > 1 || digits.to - digits.from !== 2) return none;
  const read = flat.slice(word.from, word.to);
  return pairs.has(read) ? [read + flat.slice(digits.from, digits.to)] : none;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const pairs: ReadonlySet<string> = new Set(numberWords.pairsOfDigits);
const none: readonly never[] = [];
