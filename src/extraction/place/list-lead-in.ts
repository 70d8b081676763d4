import { blankLine, type CleanText } from '../clean/clean-text.js';
import { sentenceStart } from '../clean/sentences.js';

const longestList = 3000;
const item = /^[\s"]*(?:[a-h]\)|\d{1,2}[.)]|[-+])?[\s"]*$/;

const isBreak = (code: number | undefined): boolean => code === 10 || code === blankLine;

/**
 * The words that lead in a list ("Bãi bỏ các Nghị quyết sau:") when a citation is the first thing in one of its items.
 * `start`: where the item begins; `words`: what stands in it before the citation. Null when nothing leads in.
 */
export function leadIn(clean: CleanText, start: number, words: string, doubleSpaced: boolean): string | null {
  const { codes, flat } = clean;
  if (!item.test(words) || (!isBreak(codes[start]) && !isBreak(codes[start - 1]))) return null;
  for (let i = start - 1; i > Math.max(0, start - longestList); i--) {
    if (flat[i] !== ':' || (codes[i + 1] ?? 32) === 32) continue;
    const lead = flat.slice(sentenceStart(clean, i, doubleSpaced), i);
    if (
      !/\b(?:bai bo|thay the|huy bo|sau|gom|van ban|quy dinh|nghi quyet|quyet dinh|nghi dinh|thong tu|toan bo|mot phan)\b/.test(
        lead,
      )
    )
      return null;
    // "… hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:" says one thing of all.
    const change = /het hieu luc|bai bo|thay the/.exec(lead);
    return `${change ? lead.slice(0, change.index + change[0].length) : lead} `;
  }
  return null;
}
