import type { CleanText } from '../clean/clean-text.js';
import { endOfDigits, isLetter } from '../clean/codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TypeWord } from '../lexicon/type-words.js';
import type { FlatRepair } from '../mention.js';
import { beforePageNumber, digitsOf, type Group, groupsBefore } from './digit-groups.js';
import { type FoundTypeWord, typeWordBefore } from './find-type-word.js';
import { splitGlued } from './glued-number.js';
import { mayLackDigits, touchesUnreadable } from './missing-digits.js';
import { joined, mayBeNumberWord, numberWordBefore } from './number-word.js';
import { mostDigits, startOfDigits, startOfSoundToken } from './sound-token.js';

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
  const sound = soundNumber(clean, end, lexicon);
  if (sound) return sound;
  const groups = groupsBefore(clean, end);
  const last = groups[groups.length - 1];
  if (!last) return null;
  for (let first = 0; first < groups.length; first++) {
    const read = readFrom(clean, groups.slice(first), lexicon, damaged);
    if (read) return read;
  }
  return plainNumber(clean, last);
}

/** A number printed as it should be, behind its type word and "số", as nearly all are: "Nghị quyết số 28". */
function soundNumber(clean: CleanText, end: number, lexicon: Lexicon): NumberRead | null {
  const { flat } = clean;
  const from = startOfSoundToken(clean, end);
  if (from === null) return numberBehindShortType(clean, end, lexicon);
  const token = flat.slice(from, end);
  const before = from - numberWord.length;
  const hasNumberWord =
    (flat.startsWith(numberWord, before) || flat.startsWith(misreadWord, before)) &&
    flat.charCodeAt(before - 1) === 0x20;
  const isPlain = endOfDigits(clean.codes, from) === end;
  if (!hasNumberWord && isPlain) return null;
  const typeWord = typeWordBefore(clean, hasNumberWord ? before : from, lexicon, noWords);
  if (!typeWord && (isPlain || !hasNumberWord)) return null;
  return {
    from,
    to: end,
    digits: token,
    others: none,
    repairs: none,
    hasNumberWord,
    numberWordFrom: hasNumberWord ? before : null,
    typeWord,
    doubtful: false,
  };
}

/** "TT30", "QĐ14-QĐ/TU": letters that a scan might make of digits are none where a short type word ends with them. */
function numberBehindShortType(clean: CleanText, end: number, lexicon: Lexicon): NumberRead | null {
  const from = startOfDigits(clean.codes, end);
  if (from === end || end - from > mostDigits || !isLetter(clean.codes[from - 1] ?? 0)) return null;
  const typeWord = typeWordBefore(clean, from, lexicon, noWords);
  if (!typeWord?.word.short || typeWord.to !== from) return null;
  return {
    from,
    to: end,
    digits: clean.flat.slice(from, end),
    others: none,
    repairs: none,
    hasNumberWord: false,
    numberWordFrom: null,
    typeWord,
    doubtful: false,
  };
}

const numberWord = 'so ';
/** As long, and nothing else before a number. */
const misreadWord = 's6 ';
const noWords: readonly TypeWord[] = [];
const none: readonly never[] = [];

function readFrom(
  clean: CleanText,
  groups: readonly Group[],
  lexicon: Lexicon,
  damaged: readonly TypeWord[],
): NumberRead | null {
  const [head, ...rest] = groups;
  if (!head) return null;
  const asNumberWord = wordOf(clean, head);
  if (rest.length > 0 && mayBeNumberWord(asNumberWord)) {
    const typeWord = typeWordBefore(clean, head.from, lexicon, damaged);
    if (typeWord) return numberOf(clean, rest, head.from, typeWord, joined(clean.flat, head, rest));
  }
  const start = beforePageNumber(clean, head.from);
  const word = numberWordBefore(clean, start);
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
  if (!read || read.digits.length > (groups.length > 1 ? 5 : mostDigits)) return null;
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
  if (!read || read.digits.length > mostDigits) return null;
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
    doubtful: isLetter(before) || mayLackDigits(clean, group.from),
  };
}
