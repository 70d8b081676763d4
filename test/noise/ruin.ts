import { offset, type Span } from '../../src/documents/span.js';
import type { DegradedText } from './degrade.js';
import { seededRandom } from './random.js';

/** How a recogniser that knows no Vietnamese renders a whole text. */
export type Ruin = 'marks lost' | 'marks guessed';

/** What such a recogniser sees in a marked letter: letters of the languages that it does know. */
const guesses: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ă: ['a', 'i', 'd'],
  â: ['a', 'i', 'd', 'A'],
  ê: ['e', 'é'],
  ô: ['o', '6', 'd', 'é'],
  ơ: ['o', 'a', 'é'],
  ư: ['u', 'w', 'tr'],
  đ: ['d', 'd', 'c'],
  Đ: ['D', 'P', 'B', 'Ð'],
  Ô: ['O', 'Q'],
  Ư: ['U'],
};
/** How often the letter is guessed, where it is not simply its unmarked self. */
const guessShare = 0.35;

/**
 * `text` with all Vietnamese marks lost, or with most lost and the others guessed; digits, signs and spaces stand.
 * `marked` spans are carried along.
 */
export function ruin<Marked extends Span>(
  text: string,
  marked: readonly Marked[],
  { mode, seed }: { readonly mode: Ruin; readonly seed: number },
): DegradedText<Marked> {
  const random = seededRandom(seed);
  const begins = new Uint32Array(text.length + 1);
  let ruined = '';
  for (let at = 0; at < text.length; at++) {
    begins[at] = ruined.length;
    const character = text[at] ?? '';
    const plain = withoutMarks(character);
    const guess = guesses[withoutTone(character)];
    const isGuessed = mode === 'marks guessed' && plain !== character && random.next() < guessShare;
    ruined += isGuessed && guess ? random.pick(guess) : plain;
  }
  begins[text.length] = ruined.length;
  return {
    text: ruined,
    marked: marked.map((span) => ({
      ...span,
      start: offset(begins[span.start] ?? ruined.length),
      end: offset(begins[span.end] ?? ruined.length),
    })),
  };
}

function withoutMarks(character: string): string {
  if (character === 'đ') return 'd';
  if (character === 'Đ') return 'D';
  return character.normalize('NFD').replace(/\p{M}/gu, '');
}

function withoutTone(character: string): string {
  return character
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
