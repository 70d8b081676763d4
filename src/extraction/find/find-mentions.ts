import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { extendLaws } from '../names/extend-laws.js';
import { findNamedDocuments } from '../names/find-named-documents.js';
import type { TypeOfBody } from '../names/type-of-body.js';
import { readIssuersBehindQuotations } from '../stated/issuer-behind-quotation.js';
import { readIssuersBefore } from '../stated/read-issuer-before.js';
import { readTail } from '../stated/read-tail.js';
import { shareListedTails } from '../stated/share-listed-tails.js';
import { readSymbolMentions } from '../symbols/read-symbol-mentions.js';
import { settleDoubts } from '../symbols/settle-doubts.js';
import { findAnchors } from './find-anchors.js';
import { findStarts } from './find-starts.js';

/** What a text cites, before it is known which document of the text cites it. */
export interface FoundMentions {
  /** Citations by symbol or name, in reading order, disjoint, with what is printed behind each. */
  readonly mentions: readonly Mention[];
  /** Ends of numbers that may be short forms: "Nghị quyết 28". */
  readonly bareNumbers: readonly number[];
  /** Type words that may be short forms with a body: "Kế hoạch của Bộ Chính trị". */
  readonly typesOfBodies: readonly TypeOfBody[];
}

/** Finds the mentions of documents in a cleaned text that can be read without knowing who cites. */
export function findMentions(clean: CleanText, lexicon: Lexicon): FoundMentions {
  const starts = findStarts(clean.codes);
  const anchors = findAnchors(clean, starts.numbers, lexicon);
  const numbered = readSymbolMentions(clean, anchors.symbolNumbers, lexicon);
  extendLaws(clean, numbered, lexicon);
  for (const mention of numbered) if (mention.listedWith === null) readTail(clean, mention, lexicon);
  shareListedTails(clean, numbered, lexicon);
  readIssuersBefore(clean, numbered, lexicon);
  readIssuersBehindQuotations(clean, numbered, lexicon);
  settleDoubts(numbered);
  const named = findNamedDocuments(clean, lexicon, starts.names, numbered);
  for (const mention of named.mentions) if (mention.issuer === null) readTail(clean, mention, lexicon);
  const mentions = [...numbered, ...named.mentions].sort((a, b) => a.from - b.from);
  return { mentions, bareNumbers: anchors.bareNumbers, typesOfBodies: named.typesOfBodies };
}
