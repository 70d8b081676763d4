import { type IsoDate, isoDateOf } from '../../documents/iso-date.js';
import { remembering } from '../../documents/remembering.js';
import type { CleanText } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { isDigit, isLetter } from '../clean/codes.js';
import { readingCost } from '../matching/reading-cost.js';
import { foldedDigits } from '../tables/confusable-letters.js';
import { readRuinedDate } from './read-ruined-date.js';
import { readSoundDate } from './read-sound-date.js';

/** A printed date and where it stands. */
export interface DateRead {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

const digit = '[0-9oilsbzq|$]';
const day = `(${digit}\\s?${digit}?)`;
const year = `([12ilz|]\\s?[09oq]\\s?${digit}\\s?${digit})`;
const mark = '\\s?[/.,:|il-]\\s?';
const numeric = new RegExp(`${day}${mark}${day}${mark}${year}(?![0-9])`, 'y');
/** "12122013": both slashes lost. */
const runTogether = /([0-3][0-9])([01][0-9])((?:19|20)[0-9]{2})(?![0-9]|[/.-][0-9])/y;
const shortYear = /([0-3]?[0-9])[/.-]([01]?[0-9])[/.-]([0-9]{2})(?![0-9/.-])/y;
const inWords = new RegExp(
  `${day}\\s?[-,.:]?\\s?([a-z0-9]{4,6})[-\\s.,:]{1,2}${day}\\s?[-,.:]?\\s?([a-z0-9]{2,4})[-\\s.,:]{1,2}${year}(?![0-9])`,
  'y',
);
const dayWord = /[("\s.,:]{0,3}([a-z]{3,5}|[a-z0-9]{3,5}(?=[\s:.]))(?:[.:]\s|[\s:])?/y;

const sameDay = /[(\s]{0,2}(?:va |deu )?cung ngay /y;

/**
 * Reads the date that begins at `from`, with or without "ngày" before it, in any form that texts print: "17/11/2022",
 * "17-11-2022", "22.12.2024", "ngày 17 tháng 11 năm 2022"; digits may be damaged ("1 6/0l/2018"). Null when there is
 * none, or when the calendar has no such day.
 */
export function readDate(clean: CleanText, from: number): DateRead | null {
  const { flat } = clean;
  const sound = readSoundDate(clean.codes, flat, from);
  const date = sound && sound.year < 2100 ? validDate(sound.year, sound.month, sound.day) : null;
  if (sound && date) return { date, from, to: sound.to };
  if (!mayBeginDate(clean.codes, flat, from)) return null;
  const window = withCapitalDigits(clean, from, flat.slice(from, from + longestDate));
  const damaged = dateIn(window, 0);
  if (damaged) return { date: damaged.date, from, to: from + damaged.to };
  if (!dust.test(window)) return null;
  // Dust between the letters and digits.
  const kept: number[] = [];
  let text = '';
  for (let i = 0; i < window.length; i++) {
    if (dust.test(window.charAt(i))) continue;
    kept.push(i);
    text += window.charAt(i);
  }
  const read = dateIn(text, 0);
  return read && { date: read.date, from, to: from + (kept[read.to - 1] ?? 0) + 1 };
}

const dust = /[`'~^]/;
/** In codes, with "ngày". */
const longestDate = 48;

/** In codes: so far behind its beginning a date without "ngày" has its first sound digit or its first slash. */
const firstSign = 12;

/**
 * Whether a date, however damaged, may begin at `from`: a digit, a slash or dust stands near, or "ngày" itself. Behind
 * most citations nothing of the kind stands.
 */
function mayBeginDate(codes: Uint8Array, flat: string, from: number): boolean {
  for (let i = from; i < from + firstSign; i++) if (tellsOfDate[codes[i] ?? 0] === 1) return true;
  let word = from;
  while (word < from + 3 && standsBefore[codes[word] ?? 0] === 1) word++;
  let to = word;
  while (to < word + 5 && isLetter(codes[to] ?? 0)) to++;
  const letters = flat.slice(word, to);
  return letters.length >= 3 ? beforeSameDay.has(letters) || isDayWord(letters) : letters === 'va';
}

const tellsOfDate = codeSet("0123456789/`'~^");
/** White space, as codes tell it, and what {@link dayWord} passes over. */
const standsBefore = codeSet('(" .,:\n\f');
/** First words of {@link sameDay}. */
const beforeSameDay: ReadonlySet<string> = new Set(['deu', 'cung']);

/** Letters that stand for another digit as capitals than as small letters: "2B/3/2023" is the 28th, "2b" the 26th. */
const digitsByCase: Readonly<Record<string, string>> = {
  B: '8',
  b: '6',
  Q: '0',
  q: '9',
  D: '0',
  G: '6',
  g: '9',
};

/** The codes of these letters, and of letters that stand for digits in either case. */
const lettersByCase = codeSet('bqdg');
const asDigit = codeSet('oilszbqgd');

/** The window with a digit for each such letter that stands among digits: "2D22", "Q3/02/2020", "1gq9". */
function withCapitalDigits(clean: CleanText, from: number, window: string): string {
  let read = '';
  let kept = 0;
  let before = 0x20;
  for (let i = 0; i < window.length; i++) {
    const letter = window.charCodeAt(i);
    if (lettersByCase[letter] === 1 && isAmongDigits(before, window.charCodeAt(i + 1) || 0x20)) {
      const digit = digitsByCase[clean.original.charAt(clean.at[from + i] ?? 0)];
      if (digit !== undefined) {
        read += window.slice(kept, i) + digit;
        kept = i + 1;
        before = digit.charCodeAt(0);
        continue;
      }
    }
    before = letter;
  }
  return kept === 0 ? window : read + window.slice(kept);
}

const isAmongDigits = (before: number, behind: number): boolean =>
  isDigit(before) ? !isLetter(behind) || asDigit[behind] === 1 : !isLetter(before) && isDigit(behind);

function dateIn(flat: string, from: number): DateRead | null {
  // "cùng ngày 30/6/2025", of several documents.
  sameDay.lastIndex = from;
  const same = sameDay.exec(flat);
  if (same) return dateAt(flat, from + same[0].length, from, true);
  dayWord.lastIndex = from;
  const word = dayWord.exec(flat);
  if (word && isDayWord(word[1] ?? '')) {
    const at = from + word[0].length;
    return (
      dateAt(flat, at, from, true) ??
      (/[\s.]/.test(flat.charAt(at)) ? dateAt(flat, at + 1, from, true) : null)
    );
  }
  const start = from + (/^[\s(]{0,2}/.exec(flat.slice(from, from + 2))?.[0].length ?? 0);
  return dateAt(flat, start, from, false);
}

/** Whether letters are a damaged "ngày", by what was found of the same letters before: the same words come again and again. */
const isDayWord = remembering((word) => /[a-z]/.test(word) && readingCost(word, 'ngay', 1.7) !== null, 2000);

const startsDate = /[0-9oilsbzq|$]/y;

function dateAt(flat: string, at: number, from: number, announced: boolean): DateRead | null {
  startsDate.lastIndex = at;
  if (!startsDate.test(flat)) return null;
  numeric.lastIndex = at;
  const plain = numeric.exec(flat);
  if (plain) {
    const date = dateOf(plain[1], plain[2], plain[3]);
    if (date) return { date, from, to: at + plain[0].length };
  }
  inWords.lastIndex = at;
  const words = inWords.exec(flat);
  if (
    words &&
    readingCost(words[2] ?? '', 'thang', 1.7) !== null &&
    readingCost(words[4] ?? '', 'nam', 1.4) !== null
  ) {
    const date = dateOf(words[1], words[3], words[5]);
    if (date) return { date, from, to: at + words[0].length };
  }
  if (!announced) return null;
  for (const pattern of [runTogether, shortYear]) {
    pattern.lastIndex = at;
    const short = pattern.exec(flat);
    const year = short?.[3] ?? '';
    const date = short ? dateOf(short[1], short[2], year.length === 2 ? `20${year}` : year) : null;
    if (short && date) return { date, from, to: at + short[0].length };
  }
  return readRuinedDate(flat, at, from);
}

function dateOf(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): IsoDate | null {
  const [y = 0, m = 0, d = 0] = [yearText, monthText, dayText].map((text) => Number(asDigits(text ?? '')));
  return validDate(y, m, d);
}

const validDate = (y: number, m: number, d: number): IsoDate | null =>
  y >= 1930 && y <= 2100 ? isoDateOf(y, m, d) : null;

function asDigits(text: string): string {
  if (/^\d+$/.test(text)) return text;
  return text.replace(/\s/g, '').replace(/[oqil|sbz$]/g, (letter) => foldedDigits[letter] ?? letter);
}
