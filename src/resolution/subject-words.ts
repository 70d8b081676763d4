import { remembering } from '../documents/remembering.js';
import { foldWords } from './fold-words.js';

/**
 * Pairs of neighbouring syllables, without marks. Vietnamese words are mostly two syllables long, so a pair says far
 * more than a syllable, but no pair reaches over a full stop; a scan that lost a mark or a letter spoils only the pairs around it.
 */
export const syllablePairs = remembering((text): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const phrase of text.split('.')) {
    const syllables = foldWords(phrase).split(' ');
    for (let at = 1; at < syllables.length; at++) pairs.add(`${syllables[at - 1]} ${syllables[at]}`);
  }
  return pairs;
});

/** Words that stand in a sentence by chance share fewer than this many pairs with a title. */
const enoughPairs = 2;

/** Words that merely stand before a citation must share this many pairs with a title to choose it. */
export const pairsNearby = 3;

/**
 * Which of several titles the words speak of, as its index; null when none stands out. Pairs that all titles share
 * ("cán bộ, đảng viên") tell nothing; the best title needs twice the support of the next.
 *
 * @param least so many telling pairs are needed: more for words that merely stand nearby
 * @example titleMeant('về sắp xếp tổ chức bộ máy', [titleOf2017, titleOf2022]) // 0
 */
export function titleMeant(
  words: string,
  titles: readonly (string | null)[],
  least = enoughPairs,
): number | null {
  const said = syllablePairs(words);
  const known = titles.map((title) => (title === null ? new Set<string>() : syllablePairs(title)));
  const scores = known.map((pairs) => {
    let score = 0;
    for (const pair of said) {
      if (pairs.has(pair) && (known.length === 1 || known.some((others) => !others.has(pair)))) score += 1;
    }
    return score;
  });
  const best = Math.max(0, ...scores);
  const second = Math.max(0, ...scores.toSpliced(scores.indexOf(best), 1));
  return best >= least && best >= 2 * second ? scores.indexOf(best) : null;
}

/** Whether words that should be a title have nothing in common with the title known: another document is meant. */
export function isAnotherSubject(words: string, title: string): boolean {
  const said = syllablePairs(words);
  const known = syllablePairs(title);
  if (said.size < 5 || known.size < 5) return false;
  for (const pair of said) if (known.has(pair)) return false;
  return true;
}

/**
 * Phrases with which texts order something to be carried out, without marks. They stand before citations of every
 * subject, and in titles too, so they must not choose between titles.
 */
const ordering = [
  'tiep tuc',
  'day manh',
  'tang cuong',
  'quan triet',
  'trien khai',
  'to chuc thuc hien',
  'thuc hien',
  'nghiem tuc',
  'dong bo',
  'kip thoi',
  'co hieu qua',
  'hieu qua',
  'theo tinh than',
  'can cu',
  'tham muu',
  'so ket',
  'tong ket',
  'nghi quyet',
  'trung uong',
];

const orderingPhrases = new RegExp(`\\b(?:${ordering.join('|')})\\b`, 'g');

/** Folded words that stand before a citation, without those that say what is to be done with it; null when none are left. */
export function wordsOfSubject(folded: string): string | null {
  return (
    folded
      .replace(orderingPhrases, '.')
      .replace(/[. ]*\.[. ]*/g, '. ')
      .replace(/^[. ]+|[. ]+$/g, '') || null
  );
}
