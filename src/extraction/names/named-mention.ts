import { type Mention, newMention } from '../mention.js';

/** A mention of a document that bears a name and no symbol. */
export function namedMention(from: number, to: number, name: string, confidence: number): Mention {
  const mention = newMention(from, to, 'unnumbered');
  mention.name = name;
  mention.confidence = confidence;
  return mention;
}
