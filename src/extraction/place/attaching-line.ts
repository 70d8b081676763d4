import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isLetter, lastPrinted } from '../clean/codes.js';
import type { Mention } from '../mention.js';
import { attachedWith } from '../tables/headings.js';

/** In codes. */
const longestOpening = 60;
/** What {@link opening} ends with: at its place it is looked for at once, and nearly always missing. */
const lastWords = /(?<=k.m theo (?:cac |ban )?)/y;
const opening = new RegExp(`\\( ?${attachedWith} (?:cac |ban )?$`);

/**
 * Whether a mention stands in the line that tells what an annex came with: "(Ban hành kèm theo Quyết định số …)", in the
 * title or as a bracket on a line of its own. The words of the title above it say nothing of this document.
 */
export function attachesHere(clean: CleanText, mention: Mention): boolean {
  const { codes, flat } = clean;
  if (!isLetter(lastPrinted(flat, mention.from))) return false;
  lastWords.lastIndex = mention.from;
  if (!lastWords.test(flat)) return false;
  const start = Math.max(0, mention.from - longestOpening);
  const match = opening.exec(flat.slice(start, mention.from));
  if (!match) return false;
  const above = codes[start + match.index - 1] ?? blankLine;
  return mention.section === 'title' || above === 10 || above === blankLine;
}
