import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { damagedCodes } from './damaged-codes.js';
import { closesSymbol, spacedUnitAt } from './goes-on.js';
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
  const misread = readMisreadSlash(clean, from, segments, lexicon);
  if (misread) return misread;
  const printed = readPrintedSign(clean, from, segments.length === 0);
  // "TT-| BTC": the stroke is dust, no l.
  if (printed && clean.flat[printed.to] !== '|') return printed;
  return readSpacedHyphen(clean, from, segments, lexicon) ?? printed ?? readSpacedUnit(clean, from, segments);
}

/** "11614/BTC -PC": a hyphen before which a blank stands, with the unit of a State body behind it. */
function readSpacedUnit(clean: CleanText, from: number, segments: readonly Segment[]): Sign | null {
  if (segments[0]?.sign !== '/') return null;
  const to = spacedUnitAt(clean, from);
  return to < 0 ? null : { sign: '-', to, spaced: false };
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

/** "QĐ- -TTg", "19-| NQ": a hyphen printed twice, or a stroke of dust behind it. */
const signPattern = /(?:[`'^~.,]|"(?=\/))?(\s?)(- -|-\| ?|[-/]{1,2}|,\/|[.,_=~:;'|+"])?(\s?)[`'^~.,]?/y;

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

/** "112/TTr – UBND", "47/2007/NQ .HĐND", "12/QĐ UBND": white space, and one stray mark, between a type and a code. */
function readSpacedHyphen(
  clean: CleanText,
  from: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Sign | null {
  const [first, second] = segments;
  if (!first || second || !lexicon.types.has(first.folded)) return null;
  if (first.sign === '-') return readLostSlash(clean, from, lexicon);
  if (first.sign !== '/') return null;
  stray.lastIndex = from;
  const match = stray.exec(clean.flat);
  if (!match) return null;
  const [whole, marks = '', folded = ''] = match;
  const to = from + whole.length - folded.length;
  const letters: Segment = { folded, from: to, to: to + folded.length, sign: '-' };
  if (!isCapital(clean, to) || !isAcronym(clean, letters)) return null;
  const isHyphened = marks.includes('-');
  const goesOn = lexicon.codes.has(folded)
    ? marks.trim() !== '' || !bodyOfSentence.test(clean.flat.slice(letters.to, letters.to + 8))
    : isHyphened &&
      (isBreak(clean.codes[to - 1]) || isDamagedCode(folded, lexicon) || closesSymbol(clean, to, false));
  return goesOn ? { sign: '-', to, spaced: false } : null;
}

/** "18-NQ TW": the slash of a Party symbol faded to a space. */
function readLostSlash(clean: CleanText, from: number, lexicon: Lexicon): Sign | null {
  partyCode.lastIndex = from;
  const code = partyCode.exec(clean.flat)?.[1];
  const isParty = code !== undefined && lexicon.codes.get(code)?.party === true;
  return isParty && isCapital(clean, from + 1) && isCapital(clean, from + 2)
    ? { sign: '?', to: from + 1, spaced: false }
    : null;
}
const partyCode = / ([a-z]{2,7})(?![a-z0-9])/y;

/** A hyphen that is spaced out, another mark in its place or beside it, or none; then a group of letters. */
const stray = /( ?[-.|=_~':;,]{0,2} ?[-.|=_~']? ?)([a-z&]{2,10})(?![a-z])/y;

/** "Nghị quyết 12/2019/NQ HĐND tỉnh": with its level it is the body that the sentence names. */
const bodyOfSentence = /^ (?:tinh|thanh|huyen|quan|thi|xa|phuon|cac)/;

const isDamagedCode = (folded: string, lexicon: Lexicon): boolean =>
  (damagedCodes(folded, lexicon, none)[0]?.cost ?? 1) <= 0.65;
const none: readonly string[] = [];
