import type { CleanText } from '../clean/clean-text.js';
import { isItem, type Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { openingStarts } from '../tables/headings.js';
import {
  consolidatedText,
  enactsWhatFollows,
  opensAnew,
  ordersOthers,
  startsGrounds,
  startsOutcome,
} from '../tables/opening-words.js';
import { isGroundAt, startsWithOneOf } from './line-starts.js';
import { lastOfParagraph } from './paragraphs.js';
import type { DocumentLines } from './split-documents.js';

/** An opening has no more paragraphs, grounds apart. */
const longestOpening = 12;

/** A line without a full stop that is no longer than this, in codes, is a headline. */
const longestHeadline = 200;

/**
 * Index of the line at which the body begins: behind the sentence that enacts ("… ban hành Kế hoạch, nội dung như sau:"),
 * else at the first numbered part; where there is neither, behind the first paragraph. A row of a table or an item is
 * body wherever it stands.
 *
 * @param from index of the line behind the title
 * @param heading index of the first numbered part; behind the last line where there is none
 */
export function endOfOpening(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  from: number,
  heading: number,
  doubleSpaced: boolean,
): number {
  const isPage = document.typeLine === null;
  const isNumbered = heading <= document.last;
  const end = Math.min(heading, document.last + 1);
  let said = 0;
  let hasAddress = false;
  let fallback = end;
  for (let i = from; i < end && said < longestOpening; ) {
    const line = lines[i];
    if (!line) break;
    const last = beforeGrounds(
      clean,
      lines,
      i,
      Math.min(lastOfParagraph(clean, lines, i, doubleSpaced), end - 1),
    );
    const next = last + 1;
    const words = clean.flat.slice(line.from, lines[last]?.to ?? line.to);
    if (isRow(words)) return i;
    if (isAddress(clean, line)) {
      hasAddress = true;
      // A page without blank lines: the sentence that leads in the text is run together with the address.
      if (enactsWhatFollows.test(words)) return next;
      i = behindItems(clean, lines, next, end);
      continue;
    }
    if (isAmongGrounds(clean, lines, i, next, from)) {
      i = next;
      if (said === 1 && !isNumbered && !hasAddress) fallback = i;
      continue;
    }
    if (startsGrounds.test(words) && /[:;,]$/.test(words) && !enactsWhatFollows.test(words)) {
      i = words.endsWith(':') ? behindItems(clean, lines, next, end) : next;
      // Without an enacting line the grounds reach as far as they are printed.
      if (said === 1 && !isNumbered && !hasAddress) fallback = i;
      continue;
    }
    if (isItem(clean, line) && isCapital(clean, line.from + 2) && !isNumbered)
      return said > 0 || isPage ? i : end;
    if (consolidatedText.test(words)) {
      i = next;
      continue;
    }
    if (enactsWhatFollows.test(words)) {
      if (next >= end || !opensAgain(clean, lines, next, doubleSpaced)) return next;
    } else if (isHeadline(words)) {
      i = next;
      continue;
    } else if (said > 0 && isPage && !hasAddress && leavesOpening(words)) return i;
    said++;
    if (said === 1 && !isNumbered) fallback = next;
    i = next;
  }
  return fallback;
}

/** Index of the last line of a paragraph in front of a line that begins with "Căn cứ" or "Kính gửi": never part of another. */
function beforeGrounds(clean: CleanText, lines: readonly Line[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const line = lines[i];
    if (line && (isGroundAt(clean, line.from) || isAddress(clean, line))) return i - 1;
  }
  return last;
}

/** "Kính gửi:" leads in whom a letter is for, in a list below it where they are several. */
const isAddress = (clean: CleanText, line: Line): boolean => startsWithOneOf(clean, line, ['kinh gui']);

/** Whether the paragraph of line `at` and the one before or behind it both begin with "Căn cứ": whatever ends them. */
function isAmongGrounds(
  clean: CleanText,
  lines: readonly Line[],
  at: number,
  next: number,
  from: number,
): boolean {
  const isGround = (line: Line | undefined): boolean => line !== undefined && isGroundAt(clean, line.from);
  return isGround(lines[at]) && (isGround(lines[next]) || (at > from && isGround(lines[at - 1])));
}

/** A row of a table of three cells or more. */
const isRow = (words: string): boolean => words.startsWith('|') && (words.match(/\|/g)?.length ?? 0) > 3;

const isHeadline = (words: string): boolean =>
  words.length <= longestHeadline && !/[.:;,!?]["')]?$/.test(words);

/** On a page that tells of a document: whether a paragraph says no more why it was made. */
const leavesOpening = (words: string): boolean =>
  startsOutcome.test(words) ||
  (ordersOthers.test(words) && !words.endsWith(':')) ||
  !openingStarts.some((start) => words.startsWith(start));

/** "Nội dung Chỉ thị như sau: ⏎ Trong những năm qua, …": what is quoted opens, and enacts, for itself. */
function opensAgain(clean: CleanText, lines: readonly Line[], next: number, doubleSpaced: boolean): boolean {
  const line = lines[next];
  if (!line || !isCapital(clean, line.from)) return false;
  if (startsWithOneOf(clean, line, opensAnew)) return true;
  if (!openingStarts.some((start) => clean.flat.startsWith(start, line.from))) return false;
  const last = lines[lastOfParagraph(clean, lines, next, doubleSpaced)];
  return enactsWhatFollows.test(clean.flat.slice(line.from, last?.to ?? line.to));
}

function behindItems(clean: CleanText, lines: readonly Line[], from: number, end: number): number {
  let i = from;
  for (let line = lines[i]; line && i < end && isItem(clean, line); line = lines[i]) i++;
  return i;
}
