import { type Mention, newMention } from '../mention.js';

/** One document's stretch of the text, with its type: what it calls itself is no citation. */
export interface CitingStretch {
  readonly from: number;
  readonly to: number;
  readonly type: string | null;
}

/** A short form that stands for `meant`. */
export function aliasOf(
  from: number,
  to: number,
  meant: Mention,
  typeWord: string,
  confidence: number,
): Mention {
  const mention = newMention(from, to, 'alias');
  mention.typeWord = typeWord;
  mention.name = meant.symbol === null ? meant.name : null;
  mention.symbol = meant.symbol;
  mention.parts = meant.parts;
  mention.confidence = Math.min(confidence, meant.confidence);
  return mention;
}
