import type { LineMap } from '../documents/line-map.js';
import type { Offset, Span } from '../documents/span.js';
import { fingerprintOf } from './fingerprint.js';
import type { Mention, Plan } from './plan.js';
import type { Finding, FindingEvidence } from './report.js';
import type { Complaint, Rule } from './rule.js';

/** A complaint placed in the text, with its fingerprint. */
export function toFinding(
  complaint: Complaint,
  rule: Rule,
  document: number,
  plan: Plan,
  lines: LineMap,
): Finding {
  const { message, suggestion, cited, evidence } = complaint;
  const mentions = isMentions(complaint.at) ? complaint.at : null;
  const { start, end } = mentions ? mentions[0].citation : spanOf(complaint.at);
  const quote = plan.text.slice(start, end);
  return {
    ruleId: rule.id,
    level: complaint.level ?? rule.level,
    message,
    suggestion,
    ...placeOf(start, mentions, plan, lines),
    start,
    end,
    quote,
    document,
    count: mentions?.length ?? 1,
    cited,
    evidence,
    fingerprint: fingerprintOf([
      rule.id,
      cited?.symbol ?? cited?.name ?? factOf(evidence),
      mentions?.[0].citation.statedDate ?? null,
    ]),
  };
}

/** Pages are known for citations only: other places stand on the page of the citation before them. */
function placeOf(
  start: Offset,
  mentions: readonly Mention[] | null,
  plan: Plan,
  lines: LineMap,
): Pick<Finding, 'line' | 'column' | 'page'> {
  const near = mentions ?? plan.mentions.filter(({ citation }) => citation.start <= start).slice(-1);
  const page = (near[0] ?? plan.mentions[0])?.citation.page ?? null;
  return { ...lines.positionAt(start), page };
}

function factOf(evidence: readonly FindingEvidence[]): string | null {
  const [first] = evidence;
  return first?.kind === 'fact' ? first.of : null;
}

function isMentions(at: Complaint['at']): at is readonly [Mention, ...Mention[]] {
  return Array.isArray(at);
}

function spanOf(at: Complaint['at']): Span {
  if (isMentions(at)) return at[0].citation;
  return at;
}
