import type { ValidityEvent } from '../documents/validity.js';
import { eventEvidence } from './event-evidence.js';
import { referenceTo } from './known-document.js';
import { endingOf } from './outdated.js';
import { atLeastOne, ownMentions } from './own-mentions.js';
import type { CitedDocument, Mention, Plan } from './plan.js';
import type { Complaint } from './rule.js';
import { documentWords, listWords } from './words/document-words.js';
import { eventWords } from './words/event-words.js';
import { sourceWords, toldBy } from './words/source-words.js';

/**
 * One note for each cited document that still stands, but of which something has changed by the report's date, unless
 * the plan cites what changed it too ("Luật Viên chức … được sửa đổi, bổ sung bởi Luật số 52/2019/QH14").
 */
export function partialChanges(plan: Plan, kind: 'amended' | 'partly_replaced'): readonly Complaint[] {
  const citedIds = new Set(plan.cited.map(({ document }) => document.fact?.id ?? document.id));
  return plan.cited.flatMap((cited) => {
    const changes = cited.asOf.holding.filter(
      (event) => event.kind === kind && (event.by === null || !citedIds.has(event.by)),
    );
    if (changes.length === 0 || endingOf(cited.asOf) !== null) return [];
    const own = atLeastOne(ownMentions(cited, plan).filter(isOfOneVersion));
    return own === null ? [] : complaintOf(cited, changes, own, plan);
  });
}

/** A law cited by name alone is cited as it stands, amendments and all. */
function isOfOneVersion({ citation: { symbol, statedDate } }: Mention): boolean {
  return symbol !== null || statedDate !== null;
}

function complaintOf(
  cited: CitedDocument,
  changes: readonly ValidityEvent[],
  at: Complaint['at'],
  { knowledge }: Plan,
): Complaint {
  const what = documentWords(cited.document, knowledge);
  const happened = listWords(changes.map((event) => eventWords(event, knowledge)));
  const [first] = changes;
  const source = sourceWords(first ? toldBy(first) : null);
  const changers = changes.flatMap(({ by }) => (by === null ? [] : (knowledge.documentOf(by) ?? [])));
  const also = listWords(changers.map((one) => documentWords(one, knowledge)));
  return {
    at,
    message: {
      vi: `${what.vi} ${happened.vi}${source.vi}.`,
      en: `${what.en} ${happened.en}${source.en}.`,
    },
    suggestion:
      changers.length === 0
        ? null
        : {
            vi: `Nêu thêm ${also.vi} nếu phần đó có liên quan.`,
            en: `Name ${also.en} too where it matters.`,
          },
    cited: referenceTo(cited.document),
    evidence: changes.map((event) => eventEvidence(cited.document, event, knowledge)),
  };
}
