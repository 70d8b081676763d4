import type { Span } from '../documents/span.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import type { Mention, Plan } from './plan.js';
import type { DocumentReference, FindingEvidence, Level, RuleId } from './report.js';

/** A text written to show what a rule finds or leaves alone; a test holds the rule to it. */
export interface RuleExample {
  readonly text: string;
  /** Date of the check; `2026-11-22` when left out. */
  readonly asOf?: string;
}

/** What a rule has to say of a plan, before its settings are applied. */
export interface Complaint {
  /** The mentions concerned, the first of which is shown; for what is no citation, its place. */
  readonly at: readonly [Mention, ...Mention[]] | Span;
  readonly message: BilingualText;
  readonly suggestion: BilingualText | null;
  readonly cited: DocumentReference | null;
  readonly evidence: readonly FindingEvidence[];
  /** Where it differs from the rule's own. */
  readonly level?: Level;
}

/** One rule of the checker (quy tắc kiểm tra). Its words become its section of `docs/rules.md`. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly title: BilingualText;
  readonly rationale: BilingualText;
  readonly bad: RuleExample;
  readonly good: RuleExample;
  /** Pure, in the order of the text; at most one complaint for each cited document. */
  readonly check: (plan: Plan) => readonly Complaint[];
}
