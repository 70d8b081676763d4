import type { CleanText } from '../clean/clean-text.js';
import { printedLetter } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import { digitsReadAsLetters } from '../tables/confusable-letters.js';
import { isDigitForSlash, isSlashMark, isYearBeforeType } from './misread-slash.js';

/** The year in a symbol: `/2017` of `140/2017/NĐ-CP`. */
export interface Year {
  readonly text: string;
  readonly to: number;
  readonly repairs: readonly FlatRepair[];
  /** Whether only white space stands between number and year: "61 2018/NĐ-CP". */
  readonly isApart?: boolean;
}

const yearPattern =
  /[`'^~]?\s?[/l|i][`'^~]?\s?([12ilz|]\s?[09oqd]\s?[0-9oqilsbzg$]\s?[0-9oqilsbzg$])[`'^~]?(?=\s?[/]|[l|1i][a-z])/y;

/**
 * Reads the year that begins at `from` with its slash; a letter after it must show that the symbol goes on. Where another
 * mark stands for one of its slashes a type must.
 */
export function readYear(clean: CleanText, from: number, lexicon: Lexicon): Year | null {
  return readDamagedYear(clean, from) ?? readMarkedYear(clean, from, lexicon);
}

/** "61.2018/NĐ-CP", "61/2018NĐ-CP", "61 2018/NĐ-CP". */
function readMarkedYear(clean: CleanText, from: number, lexicon: Lexicon): Year | null {
  const sign = clean.codes[from] ?? 0;
  if ((sign !== slash && !isSlashMark(sign)) || !isYearBeforeType(clean, from + 1, lexicon)) return null;
  const hasDigit = isDigitForSlash(clean, from + 5);
  return {
    text: clean.flat.slice(from + 1, from + 5),
    to: hasDigit ? from + 6 : from + 5,
    repairs: [
      ...(sign === slash ? [] : [{ from, to: from + 1, as: '/' }]),
      ...(hasDigit ? [{ from: from + 5, to: from + 6, as: '/' }] : []),
    ],
    ...(sign === space && { isApart: true }),
  };
}

const slash = 0x2f;
const space = 0x20;

function readDamagedYear(clean: CleanText, from: number): Year | null {
  yearPattern.lastIndex = from;
  const match = yearPattern.exec(clean.flat);
  const printed = match?.[1];
  if (!match || printed === undefined) return null;
  const to = from + match[0].length;
  const first = to - printed.length - (/[`'^~]$/.test(match[0]) ? 1 : 0);
  const digits = [...printed].map((letter, i) => {
    if (/\d/.test(letter)) return letter;
    return letter === ' ' ? '' : (digitsReadAsLetters[printedLetter(clean, first + i)]?.charAt(0) ?? '0');
  });
  const text = digits.join('');
  const repairs = text === printed ? [] : [{ from: to - printed.length, to, as: text }];
  const sign = from + match[0].search(/[/l|i]/);
  if (clean.flat[sign] !== '/') repairs.unshift({ from: sign, to: sign + 1, as: '/' });
  return { text, to, repairs };
}
