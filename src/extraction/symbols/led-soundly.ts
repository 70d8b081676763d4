import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { NumberRead } from './read-number.js';

/**
 * Whether the type word before a number, or where there is none its "số", is printed right to the last mark. There the
 * scan did little harm, if there was a scan at all: what its symbol prints is rather new to the tables than damaged.
 */
export function isLedSoundly(clean: CleanText, number: NumberRead): boolean {
  const { typeWord, numberWordFrom } = number;
  if (typeWord) {
    return (
      typeWord.cost === 0 &&
      (numberWordFrom === null || isNumberWord(clean, numberWordFrom)) &&
      tidy(sliceOf(clean, typeWord.from, typeWord.to)).toLowerCase() === typeWord.word.name.toLowerCase()
    );
  }
  return numberWordFrom !== null && isNumberWord(clean, numberWordFrom);
}

const isNumberWord = (clean: CleanText, from: number): boolean =>
  sliceOf(clean, from, from + 2)
    .normalize('NFC')
    .toLowerCase() === 'số';
