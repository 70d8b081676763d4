import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter, isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { specks } from '../tables/confusable-letters.js';
import { closesSymbol, opensNothing } from './goes-on.js';
import { breaksOff, readSign, type Sign } from './read-sign.js';
import { isAcronym, type Segment } from './segment.js';

/** Up to six groups of letters joined by hyphens and slashes, from `from` on. */
export function readSegments(clean: CleanText, from: number, lexicon: Lexicon): Segment[] {
  const segments: Segment[] = [];
  let i = from;
  while (segments.length < 6) {
    const sign = readSign(clean, i, segments, lexicon);
    const letters = sign ? readLetters(clean, sign.to, lexicon, segments.length === 0) : null;
    if (!sign || !letters) break;
    const { folded, to } = letters;
    const segment = joinPieces(clean, { folded, from: sign.to, to, sign: sign.sign }, lexicon);
    const last = segments[segments.length - 1];
    // After a complete symbol only what is glued to it or goes on in capitals belongs to it.
    const complete = last !== undefined && segments.length > 1 && lexicon.codes.has(last.folded);
    if (last && sign.spaced && !goesOnBehind(clean, i, sign, segment, complete, lexicon)) break;
    segments.push(segment);
    i = segment.to;
  }
  return segments;
}

/** Whether a group that white space sets apart belongs to the symbol: "…-⏎BNV", "QĐ-BCA- C41". */
function goesOnBehind(
  clean: CleanText,
  from: number,
  { to }: Sign,
  segment: Segment,
  isComplete: boolean,
  lexicon: Lexicon,
): boolean {
  const isGlued = clean.codes[from] === 0x2d && segment.sign === '-';
  if (isGlued && closesSymbol(clean, segment.from, false)) return true;
  const isBroken =
    breaksOff(clean, from, to) && (lexicon.codes.has(segment.folded) || opensNothing(clean, segment.to));
  return isAcronym(clean, segment) && (!isComplete || isBroken);
}

interface Letters {
  readonly folded: string;
  readonly to: number;
}

const longestSegment = 14;

/** The letters of one group; specks between them are left out, "I-I" is the H that a scan took apart. */
function readLetters(clean: CleanText, from: number, lexicon: Lexicon, isFirst: boolean): Letters | null {
  const { flat } = clean;
  if (!startsSegment(clean, from)) return null;
  const cut = endOfCapitals(clean, from, lexicon);
  let folded = '';
  let i = from;
  while (i < from + longestSegment && i < cut) {
    if (flat[i] === '!' && i > from && isDigit(flat.charCodeAt(i + 1))) {
      // "QH!4": a 1.
      folded += '1';
      i++;
    } else if (flat.startsWith('i-i', i) && isCapital(clean, i) && isCapital(clean, i + 2)) {
      folded += 'h';
      i += 3;
    } else if (isSegmentCode(flat.charCodeAt(i))) folded += flat.charAt(i++);
    else if (isOpenBracketForC(clean, i)) {
      folded += 'c';
      i++;
    } else if (flat[i] === '~' && (lexicon.types.has(folded) || isWholeCode(clean, folded, i, lexicon)))
      break;
    else if (flat[i] === '.' && standsForHyphen(clean, folded, i, lexicon, isFirst)) break;
    else if (i > from && isSpeckInAbbreviation(clean, i)) i++;
    else break;
  }
  return beforeGluedWord(clean, { folded, to: i }, from, lexicon);
}

/** "BTC~PC": dust in the place of a hyphen, behind a code that goes on to no other. */
const isWholeCode = ({ flat }: CleanText, folded: string, at: number, lexicon: Lexicon): boolean =>
  lexicon.codes.has(folded) && !lexicon.codes.has(folded + runOfLetters(flat, at + 1));

/**
 * "QĐ.UBND", "BTC.PC": a point in the place of the hyphen behind a type or a body. "NQ.HĐND.K7" and "TT.LB" were printed so
 * on purpose.
 */
function standsForHyphen(
  clean: CleanText,
  folded: string,
  at: number,
  lexicon: Lexicon,
  isFirst: boolean,
): boolean {
  const run = runOfLetters(clean.flat, at + 1);
  const end = at + 1 + run.length;
  if (clean.flat[end] === '.' && isCapital(clean, end + 1)) return false;
  if (isFirst && lexicon.types.has(folded)) return lexicon.codes.has(run) && !lexicon.types.has(folded + run);
  if (lexicon.codes.has(folded + run)) return false;
  // "QĐ-UBND.HC": where a hyphen is printed before it, the point is meant, too.
  const isTyped =
    clean.codes[at - folded.length - 1] === 0x2d && isLetter(clean.codes[at - folded.length - 2] ?? 0);
  return !isTyped && lexicon.codes.get(folded)?.party === false && closesSymbol(clean, at + 1, false);
}

function runOfLetters(flat: string, from: number): string {
  let to = from;
  while (to < from + 12 && isLetter(flat.charCodeAt(to))) to++;
  return flat.slice(from, to);
}

/** "UBNDCỘNG HÒA", "VPĐOÀN TNCS": a code to which the next column of a head is glued ends where a name's first word begins. */
function beforeGluedWord(clean: CleanText, letters: Letters, from: number, lexicon: Lexicon): Letters {
  const { folded, to } = letters;
  if (folded.length < 6 || to - from !== folded.length || clean.flat[to] !== ' ') return letters;
  const word = nameStart.exec(folded)?.[0];
  const code = word && folded.slice(0, -word.length);
  if (!code || !lexicon.codes.has(code) || lexicon.codes.has(folded)) return letters;
  return { folded: code, to: to - word.length };
}

/** First words of what heads print beside the number. */
const nameStart = /(?:cong|dang|doan|doc|uy|ban|hoi|tinh|thanh|huyen|phuong)$/;

/** A group begins with a letter; a digit only where a capital follows it: "0Đ", "6TP". */
function startsSegment(clean: CleanText, from: number): boolean {
  const code = clean.flat.charCodeAt(from);
  if (isDigit(code)) return isLetter(clean.flat.charCodeAt(from + 1)) && isCapital(clean, from + 1);
  return isSegmentCode(code) || isOpenBracketForC(clean, from);
}

/** "NĐ-(P", "BT(TW": a C read as a bracket, for none closes it. */
function isOpenBracketForC(clean: CleanText, i: number): boolean {
  return (
    clean.flat[i] === '(' &&
    (/[-/]/.test(clean.flat.charAt(i - 1)) ||
      (isCapital(clean, i - 1) && !clean.flat.slice(i, i + 14).includes(')'))) &&
    (isCapital(clean, i + 1) || (/[-/]/.test(clean.flat.charAt(i + 1)) && isCapital(clean, i + 2)))
  );
}

/** "T^W", "T,W": dust between the letters of an abbreviation, where no new word begins. */
function isSpeckInAbbreviation(clean: CleanText, i: number): boolean {
  const { flat } = clean;
  const mark = flat.charAt(i);
  if (!specks.includes(mark) && mark !== ',' && mark !== '.') return false;
  const next = flat.charCodeAt(i + 1);
  if (!isLetter(next)) return false;
  const startsWord = isLetter(flat.charCodeAt(i + 2)) && !isCapital(clean, i + 2);
  if (isCapital(clean, i + 1)) return !startsWord || specks.includes(mark);
  return specks.includes(mark) && !isLetter(flat.charCodeAt(i + 2));
}

const isSegmentCode = (code: number): boolean => isWordCode(code) || code === 0x26 || code === 0x7c;

/** "TWngày", "TWNghị": a lost space shows where capitals end and a longer word in small letters begins. */
function endOfCapitals(clean: CleanText, from: number, lexicon: Lexicon): number {
  let to = from;
  let lastCapital = from;
  while (to < from + longestSegment && isSegmentCode(clean.flat.charCodeAt(to))) {
    if (isCapital(clean, to)) lastCapital = to;
    to++;
  }
  if (to - lastCapital <= 3 || lastCapital === from) return from + longestSegment;
  return lexicon.codes.has(clean.flat.slice(from, lastCapital)) ? lastCapital : lastCapital + 1;
}

/** "T W", "CT\nr/TU": a known abbreviation that white space takes apart. */
function joinPieces(clean: CleanText, segment: Segment, lexicon: Lexicon): Segment {
  const { flat } = clean;
  if (flat[segment.to] !== ' ' || !isLetter(flat.charCodeAt(segment.to + 1))) return segment;
  let to = segment.to + 1;
  while (to < segment.to + 6 && isLetter(flat.charCodeAt(to))) to++;
  if (isWordCode(flat.charCodeAt(to))) return segment;
  const folded = segment.folded + flat.slice(segment.to + 1, to);
  const followedBySign = flat[to] === '/' || flat[to] === '-';
  const whole = lexicon.codes.has(folded) || (lexicon.types.has(folded) && followedBySign);
  const enough = lexicon.codes.has(segment.folded) && !followedBySign;
  if (!whole || enough || (!isCapital(clean, segment.to + 1) && !followedBySign)) return segment;
  return { ...segment, folded, to };
}
