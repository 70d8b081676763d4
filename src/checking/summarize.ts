import { leastConfidence } from '../resolution/mention.js';
import type { CitedDocument, Mention, Plan } from './plan.js';
import type { CheckSummary, CitationOutcome } from './report.js';

/** How many citations were read, and what became of each. */
export function summarize(plans: readonly Plan[]): CheckSummary {
  const byStatus: Partial<Record<CitationOutcome, number>> = {};
  let citations = 0;
  for (const plan of plans) {
    const citedBy = new Map(
      plan.cited.flatMap((cited) => cited.mentions.map((mention) => [mention, cited] as const)),
    );
    for (const mention of plan.mentions) {
      const outcome = outcomeOf(mention, citedBy.get(mention));
      byStatus[outcome] = (byStatus[outcome] ?? 0) + 1;
      citations++;
    }
  }
  return { citations, byStatus };
}

function outcomeOf({ citation, meaning }: Mention, cited: CitedDocument | undefined): CitationOutcome {
  if (cited) return cited.document.isKnown ? cited.asOf.status : 'unknown';
  if (citation.confidence < leastConfidence) return 'unread';
  return meaning?.kind === 'ambiguous' && meaning.candidates.length > 1 ? 'ambiguous' : 'unknown';
}
