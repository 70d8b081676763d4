import type { Citation, ExtractedDocument } from '../documents/citation.js';
import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { DocumentHistory, Validity } from '../documents/validity.js';
import { validity } from '../documents/validity.js';
import { leastConfidence } from '../resolution/mention.js';
import type { Assignment } from '../resolution/resolution-types.js';
import type { Knowledge } from './knowledge.js';
import type { KnownDocument } from './known-document.js';
import type { IssueClock } from './report.js';

/** One citation of the plan with what it means. */
export interface Mention {
  readonly citation: Citation;
  readonly meaning: Assignment | null;
}

/** A document that the plan cites, with every place where it surely does. */
export interface CitedDocument {
  readonly document: KnownDocument;
  /** In the order of the text; never empty. Doubtful readings are left out. */
  readonly mentions: readonly Mention[];
  readonly history: DocumentHistory;
  /** Its status when the plan was issued, and as of the report's date. */
  readonly whenIssued: Validity;
  readonly asOf: Validity;
}

/** A document under examination (văn bản được kiểm tra) as the rules see it. */
export interface Plan {
  readonly document: ExtractedDocument;
  readonly clock: IssueClock;
  readonly asOf: IsoDate;
  /** The whole text in which it stands. */
  readonly text: string;
  /** All its citations in the order of the text, doubtful ones too. */
  readonly mentions: readonly Mention[];
  /** In the order of their first mention. */
  readonly cited: readonly CitedDocument[];
  readonly knowledge: Knowledge;
}

/** Arranges one document of a text for the rules. */
export function planOf(
  document: ExtractedDocument,
  index: number,
  clock: IssueClock,
  source: { readonly text: string; readonly citations: readonly Citation[] },
  knowledge: Knowledge,
  asOf: IsoDate,
): Plan {
  const mentions = source.citations.flatMap((citation, at) =>
    citation.document === index ? [{ citation, meaning: knowledge.meanings[at] ?? null }] : [],
  );
  const byDocument = new Map<DocumentId, Mention[]>();
  for (const mention of mentions) {
    const { meaning, citation } = mention;
    if (meaning?.kind !== 'resolved' || citation.confidence * meaning.confidence < leastConfidence) continue;
    const group = byDocument.get(meaning.id);
    if (group) group.push(mention);
    else byDocument.set(meaning.id, [mention]);
  }
  const cited = [...byDocument].flatMap(([id, group]) => {
    const known = knowledge.documentOf(id);
    if (known === null) return [];
    const history = knowledge.historyOf(id);
    return {
      document: known,
      mentions: group,
      history,
      whenIssued: validity(history, clock.on),
      asOf: validity(history, asOf),
    };
  });
  return { document, clock, asOf, text: source.text, mentions, cited, knowledge };
}
