import type { Mention } from './plan.js';
import type { FindingEvidence } from './report.js';

/** Another place of the text as the evidence of a finding. */
export function mentionEvidence({ citation: { line, start, end, text } }: Mention): FindingEvidence {
  return { kind: 'mention', line, start, end, quote: text };
}
