import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TypeWord } from '../lexicon/type-words.js';
import { type NumberRead, readNumberBefore } from './read-number.js';

const separator = /(?:\s?[,;]\s?[-:.~']?(?:va\s)?|\s(?:va|hoac|den)\s)(?:so\s)?$/;

/**
 * The numbers before `number` that share its suffix, in reading order: "số 18, 19-NQ/TW". The list must begin at
 * "số" or a type word: other numbers before a symbol are no list.
 */
export function sharedNumbers(
  clean: CleanText,
  number: NumberRead,
  readTo: number,
  lexicon: Lexicon,
  words: readonly TypeWord[],
): NumberRead[] {
  const found: NumberRead[] = [];
  let from = number.numberWordFrom ?? number.from;
  for (let count = 0; count < 12; count++) {
    const window = clean.flat.slice(Math.max(readTo, from - 12), from);
    const gap = separator.exec(window);
    if (!gap) break;
    const before = readNumberBefore(clean, from - gap[0].length, lexicon, words);
    if (!before || (before.typeWord?.from ?? before.from) < readTo || before.digits.length > 4) break;
    found.unshift(before);
    if (before.typeWord) return found;
    from = before.numberWordFrom ?? before.from;
  }
  const first = found[0];
  if (first?.hasNumberWord) return found;
  return [];
}
