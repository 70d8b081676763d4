import type { CleanText } from './clean-text.js';
import { findAnchors } from './find-anchors.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { readSymbolMentions } from './read-symbol-mentions.js';
import { readTail } from './read-tail.js';
import { shareListedTails } from './share-listed-tails.js';

/** Finds every mention of a document in a cleaned text, in reading order, disjoint, with what is printed behind each. */
export function findMentions(clean: CleanText, lexicon: Lexicon): Mention[] {
  const anchors = findAnchors(clean, lexicon);
  const mentions = readSymbolMentions(clean, anchors.symbolNumbers, lexicon);
  for (const mention of mentions) if (mention.listedWith === null) readTail(clean, mention, lexicon);
  shareListedTails(clean, mentions);
  return mentions;
}
