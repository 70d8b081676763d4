import { type CleanText, isCapital } from './clean-text.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { readLaw } from './named-laws.js';

const longestName = 260;

/**
 * "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13": a law's name stands before its number, and the citation
 * begins with it. Extends the mentions of laws so, never over the mention before.
 */
export function extendLaws(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): void {
  let readTo = 0;
  for (const mention of mentions) {
    if (
      /^(?:QH|UBTVQH)\d/.test(mention.parts?.body ?? '') &&
      (mention.typeWord === null ||
        mention.typeWord === 'Luật' ||
        mention.typeWord === 'Bộ luật' ||
        mention.typeWord === 'Pháp lệnh')
    ) {
      const start = startOfName(clean, mention, readTo, lexicon);
      if (start !== null) {
        mention.from = start.from;
        mention.typeWord = start.typeWord;
        mention.repairs = mention.repairs.filter((repair) => repair.from >= mention.from);
      }
    }
    readTo = mention.to;
  }
}

function startOfName(
  clean: CleanText,
  mention: Mention,
  readTo: number,
  lexicon: Lexicon,
): { from: number; typeWord: string } | null {
  const { flat } = clean;
  const least = Math.max(readTo, mention.from - longestName);
  const numberFrom = flat.lastIndexOf(' so', mention.to - 6);
  const window = flat.slice(least, mention.to);
  for (const match of window.matchAll(/(?:^|[\s("])((?:bo )?luat|phap lenh) /g)) {
    const from = least + match.index + match[0].length - (match[1] ?? '').length - 1;
    if (!isCapital(clean, from)) continue;
    const law = readLaw(clean, from, lexicon);
    if (!law || law.to > mention.to) continue;
    const typeWord = match[1] === 'luat' ? 'Luật' : match[1] === 'bo luat' ? 'Bộ luật' : 'Pháp lệnh';
    if (/^,? ?\(?(?:so|s6)?:?\s?$/.test(flat.slice(law.to, firstDigit(flat, law.to))) || law.to >= numberFrom)
      return { from, typeWord };
  }
  return null;
}

function firstDigit(flat: string, from: number): number {
  let i = from;
  while (i < flat.length && i < from + 12 && !/\d/.test(flat.charAt(i))) i++;
  return i;
}
