import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { isWhite } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';

/** "Ngày 28 tháng 7 năm 2022, tại trụ sở …": a comma behind the day, and no document's tail. */
const dayThatTells = /^ngay \d{1,2}(?: thang |[/.-])\d{1,2}(?: nam |[/.-])\d{4}(?: ?, (?!cua )|: )/;
/** In codes. */
const longestDay = 40;

/** "…-NQ/TW. Ngày 12/12/2014, …", also on a line below: the date is that of what the next sentence tells. */
export function beginsSentence(clean: CleanText, at: number): boolean {
  const code = clean.codes[at] ?? 0;
  if (code === 0x2e) return isWhite(clean.codes[at + 1] ?? 0) && isCapital(clean, at + 2);
  return (
    (code === lineBreak || code === blankLine) &&
    isCapital(clean, at + 1) &&
    dayThatTells.test(clean.flat.slice(at + 1, at + longestDay))
  );
}
