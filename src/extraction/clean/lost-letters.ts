import { foldMarks } from '../../documents/fold.js';
import { wordsThatLoseLetters } from '../tables/lost-letters.js';
import { isDigit, isLetter } from './codes.js';

/** What stands in a text for a character that a converter could not read: U+FFFD. */
export const lostLetter = '\ufffd';

/** Words by themselves with `?` for each vowel in turn, the likeliest first. */
const words = new Map<string, string>();
for (const word of wordsThatLoseLetters.map((printed) => foldMarks(printed))) {
  for (let i = 0; i < word.length; i++) {
    const lost = `${word.slice(0, i)}?${word.slice(i + 1)}`;
    if ('aeiouyd'.includes(word.charAt(i)) && !words.has(lost)) words.set(lost, word);
  }
}

/** What a lost letter most often was: a vowel with a mark. */
const usual = 'a'.charCodeAt(0);

/**
 * Puts letters where a converter lost them: "ng�y" is read "ngay". `lostAt`: indexes of the lost letters among the
 * `codes`, ascending. A lone one between spaces is none.
 */
export function restoreLostLetters(codes: Uint8Array, lostAt: readonly number[]): void {
  const lost = new Set(lostAt);
  const isPart = (index: number): boolean => lost.has(index) || isLetter(codes[index] ?? 0);
  for (const at of lostAt) {
    let from = at;
    while (from > 0 && isPart(from - 1)) from--;
    let to = at + 1;
    while (isPart(to)) to++;
    if (to - from < 2) continue;
    let word = '';
    for (let i = from; i < to; i++)
      word += i === at || lost.has(i) ? '?' : String.fromCharCode(codes[i] ?? 0);
    const isMonth = word === 'th?ng' && isDigit(codes[to + 1] ?? 0);
    const known = isMonth ? 'thang' : words.get(word);
    codes[at] = known?.charCodeAt(at - from) ?? usual;
    lost.delete(at);
  }
}
