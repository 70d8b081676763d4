import { type CleanText, isCapital, printedLetter } from '../clean/clean-text.js';
import type { Lexicon, TypeWord } from '../lexicon/lexicon.js';
import { isWordCode } from '../matching/fuzzy-match.js';
import type { FlatRepair } from '../mention.js';
import { digitsReadAsLetters, specks } from '../tables/confusable-letters.js';
import { numberWords } from '../tables/number-words.js';
import { type FoundTypeWord, typeWordBefore } from './find-type-word.js';

/** A number (số) before its suffix, with "số" and the type word before it. */
export interface NumberRead {
  /** First code of the number itself. */
  readonly from: number;
  readonly to: number;
  /** As it should be printed: "140" for "1 4O". */
  readonly digits: string;
  /** Other numbers that the damaged codes may mean. */
  readonly others: readonly string[];
  readonly repairs: readonly FlatRepair[];
  /** Whether "số" stands before it. */
  readonly hasNumberWord: boolean;
  readonly numberWordFrom: number | null;
  readonly typeWord: FoundTypeWord | null;
  /** Whether something unreadable touches the number, so that digits may be missing. */
  readonly doubtful: boolean;
}

const always: ReadonlySet<string> = new Set(numberWords.always);
const afterTypeWord: ReadonlySet<string> = new Set(numberWords.afterTypeWord);

interface Group {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the number that ends at `end` backwards, with "số" and the type word before it. Digits that a scan set apart
 * ("1 40") are joined only where "số" or a type word shows where the number begins; the words of `damaged` count even
 * with changed letters. Null when no number ends there.
 */
export function readNumberBefore(
  clean: CleanText,
  end: number,
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): NumberRead | null {
  const to = beforeSpecks(clean, end);
  const last = groupBefore(clean, to);
  if (!last) return null;
  const groups = [last];
  for (let i = 0; i < 3; i++) {
    const head = groups[0];
    if (!head || !isWhite(clean, head.from - 1)) break;
    const before = groupBefore(clean, head.from - 1);
    if (
      !before ||
      before.to - before.from > 4 ||
      isBar(clean, before) ||
      isLetter(clean.flat.charCodeAt(before.from - 1))
    )
      break;
    groups.unshift(before);
  }
  for (let first = 0; first < groups.length; first++) {
    const read = readFrom(clean, groups.slice(first), lexicon, damaged);
    if (read) return read;
  }
  return plainNumber(clean, last);
}

/** Whether something like "số" stands before the number at `from`: then a type word before it is worth looking for. */
export function followsNumberWord(clean: CleanText, from: number): boolean {
  return numberWordBefore(clean, from) !== null;
}

/** A run of digits, or of letters that stand for digits, that ends at `to`. */
function groupBefore(clean: CleanText, to: number): Group | null {
  const { flat } = clean;
  let from = to;
  let digits = 0;
  while (from > 0 && to - from < 8) {
    const letter = flat.charAt(from - 1);
    if (letter >= '0' && letter <= '9') digits++;
    else if (digitsFor(clean, from - 1) === null && !isSpeckInNumber(clean, from - 1)) break;
    from--;
  }
  if (from > 0 && to - from >= 8 && isWordCode(flat.charCodeAt(from - 1))) return null;
  // "kh40", "nghi": the letters belong to a word.
  while (from < to && isLetter(flat.charCodeAt(from)) && from > 0 && isLetter(flat.charCodeAt(from - 1)))
    from++;
  if (from === to || (digits === 0 && to - from > 4)) return null;
  return { from, to };
}

/** The border of a table's cell: "| 18-NQ/TU". */
const isBar = (clean: CleanText, group: Group): boolean =>
  group.to - group.from === 1 && clean.flat[group.from] === '|';

function beforeSpecks(clean: CleanText, end: number): number {
  let to = end;
  while (to > 0 && end - to < 2 && specks.includes(clean.flat.charAt(to - 1))) to--;
  return to;
}

/** Digits that the letter at `i` may have been. */
function digitsFor(clean: CleanText, i: number): string | null {
  return digitsReadAsLetters[printedLetter(clean, i)] ?? null;
}

/** Dust between two digits: "1~24". */
function isSpeckInNumber(clean: CleanText, i: number): boolean {
  const isDigit = (at: number): boolean => /\d/.test(clean.flat.charAt(at));
  return specks.includes(clean.flat.charAt(i)) && isDigit(i - 1) && isDigit(i + 1);
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isWhite = (clean: CleanText, i: number): boolean => clean.flat.charCodeAt(i) === 0x20;

function readFrom(
  clean: CleanText,
  groups: readonly Group[],
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): NumberRead | null {
  const [head, ...rest] = groups;
  if (!head) return null;
  const asNumberWord = wordOf(clean, head);
  if (rest.length > 0 && (afterTypeWord.has(asNumberWord) || always.has(asNumberWord))) {
    const typeWord = typeWordBefore(clean, head.from, lexicon, damaged);
    if (typeWord) return numberOf(clean, rest, head.from, typeWord);
  }
  const word = numberWordBefore(clean, head.from);
  if (word) {
    const typeWord = typeWordBefore(clean, word.from, lexicon, damaged);
    if (typeWord || word.certain) return numberOf(clean, groups, word.from, typeWord);
  }
  const glued = splitGlued(clean, head, lexicon, damaged);
  if (glued)
    return numberOf(
      clean,
      [{ from: glued.from, to: head.to }, ...rest],
      glued.wordFrom,
      glued.typeWord,
      glued.others,
    );
  const typeWord = typeWordBefore(clean, head.from, lexicon, damaged);
  if (typeWord && touches(clean, typeWord.to, head.from)) return numberOf(clean, groups, null, typeWord);
  return null;
}

/** Only white space and light punctuation between a type word and what follows it. */
function touches(clean: CleanText, from: number, to: number): boolean {
  return to - from <= 4 && /^[\s,:.(_'`~^-]*$/.test(clean.flat.slice(from, to));
}

const wordOf = (clean: CleanText, group: Group): string => clean.flat.slice(group.from, group.to);

interface NumberWord {
  readonly from: number;
  readonly certain: boolean;
}

/** "số" (or what a scan made of it) that ends before `end`. */
function numberWordBefore(clean: CleanText, end: number): NumberWord | null {
  const { flat } = clean;
  let to = end;
  while (to > 0 && end - to < 4 && /[\s:._'`~^]/.test(flat.charAt(to - 1))) to--;
  let from = to;
  while (from > 0 && to - from < 5 && /[a-z0-9$~'"`.:]/.test(flat.charAt(from - 1))) from--;
  if (from === to || to - from > 4) return null;
  const word = flat.slice(from, to).replace(/(?<=.)[`'~^](?=.)|^[`'~^]/g, '');
  if (/^so\d$/.test(word)) return { from, certain: true };
  if (always.has(word)) return { from, certain: /^so[.:]?$/.test(word) };
  return afterTypeWord.has(word) ? { from, certain: false } : null;
}

interface Glued {
  readonly from: number;
  readonly wordFrom: number;
  readonly typeWord: FoundTypeWord | null;
  readonly others: readonly string[];
}

/** "s640", "so28": "số" grown together with the number. */
function splitGlued(
  clean: CleanText,
  head: Group,
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): Glued | null {
  const { flat } = clean;
  let from = head.from;
  while (from > 0 && head.from - from < 3 && isWordCode(flat.charCodeAt(from - 1))) from--;
  const text = flat.slice(from, head.to);
  const match = /^(so|s|\$)([0-9]{1,6})$/.exec(text);
  if (!match) return null;
  const typeWord = typeWordBefore(clean, from, lexicon, damaged);
  if (!typeWord) return null;
  const digits = match[2] ?? '';
  if (match[1] !== 'so' && /^[65]\d/.test(digits)) {
    return { from: head.to - digits.length + 1, wordFrom: from, typeWord, others: [digits] };
  }
  // "$3": the sign of "số", or a 5.
  const others = match[1] === '$' ? [`5${digits}`] : [];
  return { from: head.to - digits.length, wordFrom: from, typeWord, others };
}

function numberOf(
  clean: CleanText,
  groups: readonly Group[],
  numberWordFrom: number | null,
  typeWord: FoundTypeWord | null,
  alsoMeans: readonly string[] = [],
): NumberRead | null {
  const head = groups[0];
  const tail = groups[groups.length - 1];
  if (!head || !tail) return null;
  const read = digitsOf(clean, groups);
  if (!read || read.digits.length > 5) return null;
  const twoWhole = groups.length > 1 && groups.every((group) => group.to - group.from > 1);
  return {
    from: head.from,
    to: tail.to,
    digits: read.digits,
    others: [...alsoMeans, ...read.others],
    repairs: read.changed ? [{ from: head.from, to: tail.to, as: read.digits }] : [],
    hasNumberWord: numberWordFrom !== null,
    numberWordFrom,
    typeWord,
    doubtful: twoWhole || alsoMeans.length > 0 || touchesUnreadable(clean, head.from),
  };
}

function plainNumber(clean: CleanText, group: Group): NumberRead | null {
  const read = digitsOf(clean, [group]);
  if (!read || read.digits.length > 5) return null;
  const before = group.from > 0 ? clean.flat.charCodeAt(group.from - 1) : 0x20;
  return {
    from: group.from,
    to: group.to,
    digits: read.digits,
    others: read.others,
    repairs: read.changed ? [{ from: group.from, to: group.to, as: read.digits }] : [],
    hasNumberWord: false,
    numberWordFrom: null,
    typeWord: null,
    doubtful: isLetter(before) || touchesUnreadable(clean, group.from) || followsDigits(clean, group.from),
  };
}

/** "144/2 017/…": digits stand right before, so that these may be the rest of a number. */
function followsDigits(clean: CleanText, from: number): boolean {
  return isWhite(clean, from - 1) && /\d/.test(clean.flat.charAt(from - 2)) && clean.codes[from - 1] === 32;
}

/** A sign that no text sets before a number may be a digit that the scan lost. */
function touchesUnreadable(clean: CleanText, from: number): boolean {
  if (from === 0) return false;
  const before = clean.flat.charAt(from - 1);
  if (/[\s,;:("'/\-+_[\]^]/.test(before))
    return before === '/' || (before === '-' && /[0-9]/.test(clean.flat.charAt(from - 2)));
  return before !== '.' || /[0-9a-z]/.test(clean.flat.charAt(from - 2)) === false;
}

function digitsOf(
  clean: CleanText,
  groups: readonly Group[],
): { digits: string; others: string[]; changed: boolean } | null {
  let readings = [''];
  let changed = groups.length > 1;
  let digitsSeen = 0;
  for (const group of groups) {
    for (let i = group.from; i < group.to; i++) {
      const letter = clean.flat.charAt(i);
      if (letter >= '0' && letter <= '9') {
        readings = readings.map((reading) => reading + letter);
        digitsSeen++;
        continue;
      }
      if (isSpeckInNumber(clean, i)) {
        changed = true;
        continue;
      }
      const options = digitsFor(clean, i);
      if (options === null) return null;
      changed = true;
      readings = [...options].flatMap((digit) => readings.map((reading) => reading + digit)).slice(0, 8);
    }
  }
  const [digits, ...others] = readings;
  if (digits === undefined || digits === '' || /^0+$/.test(digits)) return null;
  // Letters alone are a number only in capitals: "lO-NQ/TW".
  if (
    digitsSeen === 0 &&
    !groups.some((group) => isCapital(clean, group.from) || isCapital(clean, group.to - 1))
  )
    return null;
  return { digits, others, changed };
}
