import type { Citation, Extraction, Repair } from '../documents/citation.js';
import { LineMap } from '../documents/line-map.js';
import { type Offset, offset } from '../documents/span.js';
import type { Facts } from '../facts/fact-types.js';
import { shippedFacts } from '../facts/facts.js';
import { type CleanText, cleanText } from './clean/clean-text.js';
import { spanOf } from './clean/printed.js';
import { findMentions } from './find/find-mentions.js';
import { lexiconOf } from './lexicon/lexicon.js';
import type { FlatRepair, Mention } from './mention.js';
import { placeDocuments } from './place/place-documents.js';
import { readLeadIn } from './place/read-lead-in.js';

/** What extraction may be told beside the text. */
export interface ExtractOptions {
  /** Offset at which each page begins, ascending; null or absent for a text without pages. */
  readonly pageStarts?: readonly Offset[] | null;
  /** Curated facts to read with; the shipped ones by default. */
  readonly facts?: Facts;
}

/**
 * Finds the documents in `text` and the citations that they make, pure and in linear time. Spans are UTF-16 code units
 * of `text` as given.
 *
 * @example extract('Căn cứ Nghị quyết số 28-NQ/TW').citations[0]?.symbol // '28-NQ/TW'
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const lexicon = lexiconOf(options.facts ?? shippedFacts);
  const clean = cleanText(text);
  const found = findMentions(clean, lexicon);
  const placed = placeDocuments(clean, found, lexicon);
  const lines = new LineMap(text, options.pageStarts ?? null);
  const hosts = new Set<Mention>();
  for (const { mention } of placed.mentions) if (mention.within !== null) hosts.add(mention.within);
  const order = new Map<Mention, number>();
  if (hosts.size > 0)
    for (const [index, { mention }] of placed.mentions.entries())
      if (hosts.has(mention)) order.set(mention, index);
  return {
    documents: placed.documents,
    citations: placed.mentions.map(({ mention, document }) => {
      const within = mention.within === null ? null : (order.get(mention.within) ?? null);
      const documentStart = placed.documents[document]?.start ?? offset(0);
      return toCitation(clean, mention, document, documentStart, within, lines);
    }),
  };
}

/** `document`, `within`: the places of those two among the documents and citations of the text. */
function toCitation(
  clean: CleanText,
  mention: Mention,
  document: number,
  documentStart: Offset,
  within: number | null,
  lines: LineMap,
): Citation {
  const span = spanOf(clean, mention.from, mention.to);
  const position = lines.positionAt(span.start);
  return {
    start: span.start,
    end: span.end,
    text: clean.original.slice(span.start, span.end),
    line: position.line,
    page: position.page,
    document,
    symbol: mention.symbol,
    name: mention.name,
    typeWord: mention.typeWord,
    form: mention.form,
    section: mention.section,
    role: mention.role,
    statedDate: mention.date,
    statedYear: mention.date === null ? mention.year : null,
    statedIssuer: mention.issuer,
    statedTerm: mention.term,
    subject: mention.subject,
    // Only an undated citation needs the words before it to be told from its homonyms.
    leadIn: mention.date === null ? readLeadIn(clean.original, documentStart, span.start) : null,
    within,
    titleRelation: mention.titleRelation,
    change: mention.change,
    repairs:
      mention.repairs.length === 0 ? noRepairs : mention.repairs.map((repair) => toRepair(clean, repair)),
    candidates: mention.candidates,
    confidence: mention.confidence,
  };
}

const noRepairs: readonly Repair[] = [];

function toRepair(clean: CleanText, repair: FlatRepair): Repair {
  const span = spanOf(clean, repair.from, repair.to);
  return {
    start: span.start,
    end: span.end,
    read: clean.original.slice(span.start, span.end),
    as: repair.as,
  };
}
