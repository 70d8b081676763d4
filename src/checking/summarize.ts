import { leastConfidence } from '../resolution/mention.js';
import { referenceTo } from './known-document.js';
import type { CitedDocument, Mention, Plan } from './plan.js';
import type { CheckSummary, CitationOutcome, JudgedCitation } from './report.js';

/** What became of each citation of a plan, in the order of the text. */
export function judgeCitations(plan: Plan): readonly JudgedCitation[] {
  const citedBy = new Map(
    plan.cited.flatMap((cited) => cited.mentions.map((mention) => [mention, cited] as const)),
  );
  return plan.mentions.map((mention) => {
    const { start, end } = mention.citation;
    const cited = citedBy.get(mention);
    return {
      start,
      end,
      outcome: outcomeOf(mention, cited),
      cited: cited ? referenceTo(cited.document) : null,
    };
  });
}

function outcomeOf({ citation, meaning }: Mention, cited: CitedDocument | undefined): CitationOutcome {
  if (cited) return cited.document.isKnown ? cited.asOf.status : 'unknown';
  if (citation.confidence < leastConfidence) return 'unread';
  return meaning?.kind === 'ambiguous' && meaning.candidates.length > 1 ? 'ambiguous' : 'unknown';
}

/** How many citations were read, and what became of them. */
export function summarize(citations: readonly JudgedCitation[]): CheckSummary {
  const byStatus: Partial<Record<CitationOutcome, number>> = {};
  for (const { outcome } of citations) byStatus[outcome] = (byStatus[outcome] ?? 0) + 1;
  return { citations: citations.length, byStatus };
}
