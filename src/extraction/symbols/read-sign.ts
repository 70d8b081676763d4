import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isSlashBeforeType } from './misread-slash.js';
import { isAcronym, type Segment } from './segment.js';

/** "…-⏎BNV": a hyphen or slash at the end of a line or page, right behind the letters, says that the symbol goes on. */
export const breaksOff = (clean: CleanText, from: number, to: number): boolean =>
  isSign(clean.codes[from]) && isBreak(clean.codes[to - 1]);

const isBreak = (code: number | undefined): boolean => code === lineBreak || code === blankLine;

const isSign = (code: number | undefined): boolean => code === 0x2d || code === 0x2f;

/** What stands before a group of letters. */
export interface Sign {
  readonly sign: Segment['sign'];
  readonly to: number;
  readonly spaced: boolean;
}

/** The sign before the next group of letters, damaged or spaced out as it may be; null where the symbol ends. */
export function readSign(
  clean: CleanText,
  from: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Sign | null {
  return (
    readMisreadSlash(clean, from, segments, lexicon) ??
    readPrintedSign(clean, from, segments.length === 0) ??
    readSpacedHyphen(clean, from, segments, lexicon)
  );
}

/** "624ICT-TTg", "2016lNĐ-CP": the slash before the type, read as a letter. */
const readMisreadSlash = (
  clean: CleanText,
  from: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Sign | null =>
  segments.length === 0 && isSlashBeforeType(clean, from, lexicon)
    ? { sign: '?', to: from + 1, spaced: false }
    : null;

const signPattern = /[`'^~.,]?(\s?)([-/]{1,2}|,\/|[.,_=~:;'|])?(\s?)[`'^~.,]?/y;

function readPrintedSign(clean: CleanText, from: number, first: boolean): Sign | null {
  signPattern.lastIndex = from;
  const match = signPattern.exec(clean.flat);
  if (!match) return null;
  const printed = match[2] ?? '';
  const lone = printed === '' && match[0].trim() !== '' ? '?' : '';
  const sign = printed === '' ? lone : printed.includes('/') ? '/' : printed.startsWith('-') ? '-' : '?';
  const spacedBefore = match[1] !== '';
  const spacedAfter = match[3] !== '';
  let to = from + match[0].length;
  if (first) {
    if (sign === '' && (spacedBefore || spacedAfter) && !isCapital(clean, to)) return null;
  } else {
    if (sign === '' || (sign === '-' && spacedBefore)) return null;
    if (sign === '?' && (spacedBefore || spacedAfter)) return null;
  }
  if (spacedAfter && printed !== '') to = afterPageNumber(clean, to);
  return { sign, to, spaced: spacedBefore || spacedAfter };
}

/** "28-" at the foot of a page, the page number, "NQ/TW" on the next. */
function afterPageNumber(clean: CleanText, from: number): number {
  const match = /^(?:- )?\d{1,3}(?: -)? (?=[a-z])/.exec(clean.flat.slice(from, from + 12));
  const isLine = (i: number): boolean => (clean.codes[i] ?? 32) !== 32;
  return match && isLine(from - 1) && isLine(from + match[0].length - 1) ? from + match[0].length : from;
}

/** "112/TTr – UBND", "318/TTr -⏎STS": white space on both sides of the hyphen between a type and a code. */
function readSpacedHyphen(
  clean: CleanText,
  from: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Sign | null {
  const [first, second] = segments;
  if (!first || second || first.sign !== '/' || !lexicon.types.has(first.folded)) return null;
  const match = /^ - ?([a-z]{2,10})(?![a-z])/.exec(clean.flat.slice(from, from + 14));
  if (!match) return null;
  const folded = match[1] ?? '';
  const to = from + match[0].length - folded.length;
  const letters: Segment = { folded, from: to, to: to + folded.length, sign: '-' };
  const goesOn = lexicon.codes.has(folded) || (isBreak(clean.codes[to - 1]) && isAcronym(clean, letters));
  return goesOn && isCapital(clean, to) ? { sign: '-', to, spaced: false } : null;
}
