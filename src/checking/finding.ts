import type { LineMap } from '../documents/line-map.js';
import type { Span } from '../documents/span.js';
import { fingerprintOf } from './fingerprint.js';
import type { Mention, Plan } from './plan.js';
import { type Finding, type Level, levels } from './report.js';
import type { Complaint, Rule } from './rule.js';

/** A complaint placed in the text, with its level after the settings and its fingerprint. */
export function toFinding(
  complaint: Complaint,
  rule: Rule,
  setting: Level | 'off' | undefined,
  document: number,
  { text }: Plan,
  lines: LineMap,
): Finding {
  const { message, suggestion, cited, evidence } = complaint;
  const mentions = isMentions(complaint.at) ? complaint.at : null;
  const { start, end } = mentions ? mentions[0].citation : spanOf(complaint.at);
  const quote = text.slice(start, end);
  return {
    ruleId: rule.id,
    level: levelOf(complaint.level ?? rule.level, rule.level, setting),
    message,
    suggestion,
    ...lines.positionAt(start),
    start,
    end,
    quote,
    document,
    count: mentions?.length ?? 1,
    cited,
    evidence,
    fingerprint: fingerprintOf([
      rule.id,
      cited?.symbol ?? cited?.name ?? quote.replace(/\s+/g, ' '),
      mentions?.[0].citation.statedDate ?? null,
    ]),
  };
}

function isMentions(at: Complaint['at']): at is readonly [Mention, ...Mention[]] {
  return Array.isArray(at);
}

function spanOf(at: Complaint['at']): Span {
  if (isMentions(at)) return at[0].citation;
  return at;
}

/** A finding that is milder or graver than its rule stays so when the rule is set to another level. */
function levelOf(level: Level, usual: Level, setting: Level | 'off' | undefined): Level {
  if (setting === undefined || setting === 'off') return level;
  const moved = levels.indexOf(setting) + levels.indexOf(level) - levels.indexOf(usual);
  return levels[Math.min(Math.max(moved, 0), levels.length - 1)] ?? setting;
}
