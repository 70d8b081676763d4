import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { DocumentLines } from './split-documents.js';

/** No headline is longer, in codes. */
const longestHeadline = 200;

/** A page without a printed head begins with its headline: a line of some words, not in capitals, without a full stop. */
export function findHeadline(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
): { start: number; end: number } | null {
  const line = lines[document.first];
  const next = lines[document.first + 1];
  if (document.typeLine !== null || !line || !next || document.first === document.last) return null;
  const words = lineText(clean, line);
  if (words.length > longestHeadline || /[.:;,!?|]$|^(?:kinh gui|so:|v\/v|ve viec)/.test(words)) return null;
  if ((words.match(/ /g)?.length ?? 0) < 5 || !isCapital(clean, line.from) || isInCapitals(clean, line))
    return null;
  if (
    isItem(clean, line) ||
    isHeading(clean, line) ||
    !(isCapital(clean, next.from) || clean.codes[next.from] === 0x28)
  )
    return null;
  return { start: document.first, end: document.first + 1 };
}
