import type { IsoDate } from '../documents/iso-date.js';
import { hasEnded } from '../documents/stale-foundation.js';
import type { Validity, ValidityEvent } from '../documents/validity.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { eventEvidence, isUnsourced } from './event-evidence.js';
import { referenceTo } from './known-document.js';
import { isOnlyReviewed } from './own-mentions.js';
import type { CitedDocument, Mention, Plan } from './plan.js';
import { type Level, levels } from './report.js';
import type { Complaint } from './rule.js';
import { dayWords } from './words/day-words.js';
import { documentWords, listWords, thisDocument } from './words/document-words.js';
import { eventWords } from './words/event-words.js';
import { sourceWords, toldBy } from './words/source-words.js';

/** The event that ended or suspended a document by the day of `validity`; null while it stands. */
export function endingOf(validity: Validity): ValidityEvent | null {
  return hasEnded(validity) || validity.status === 'suspended' ? validity.event : null;
}

/**
 * The event that had ended a cited document when the plan was issued. A replacement that takes effect on the plan's
 * own day counts only where that day is stated: the two papers may have been signed in either order.
 */
export function endedWhenIssued({ whenIssued }: CitedDocument, { clock }: Plan): ValidityEvent | null {
  const ending = endingOf(whenIssued);
  return ending?.on === clock.on && ending.inferred ? null : ending;
}

/** The event that ended a cited document after the plan was issued, by the report's date. */
export function endedSince(cited: CitedDocument, plan: Plan): ValidityEvent | null {
  return endedWhenIssued(cited, plan) === null ? endingOf(cited.asOf) : null;
}

/**
 * The level of a finding about an ended document: a review or a report (báo cáo) looks back, and an unconfirmed fact
 * accuses nobody.
 */
export function levelOfEnding(
  level: Level,
  mentions: readonly Mention[],
  ending: ValidityEvent,
  { document }: Plan,
): Level {
  const looksBack = isOnlyReviewed(mentions) || document.type === 'Báo cáo';
  const steps = Number(looksBack) + Number(isUnsourced(ending));
  return levels[Math.min(levels.indexOf(level) + steps, levels.length - 1)] ?? 'note';
}

/** What to say of a document that ended: what happened, when measured against the plan, who says so, what to write. */
export function outdatedComplaint(
  cited: CitedDocument,
  at: readonly [Mention, ...Mention[]],
  ending: ValidityEvent,
  plan: Plan,
): Omit<Complaint, 'level'> {
  const { knowledge, asOf, clock } = plan;
  const what = documentWords(cited.document, knowledge);
  const happened = eventWords(ending, knowledge);
  const successors = knowledge
    .successorsOn(cited.document.id, laterOf(asOf, clock.on))
    .filter(({ id }) => id !== cited.document.id);
  const now = successors.filter(({ id }) => id !== ending.by);
  const nowWords = listWords(now.map((one) => documentWords(one, knowledge)));
  const when = whenWords(ending, plan);
  const source = sourceWords(toldBy(ending));
  return {
    at,
    message: {
      vi: `${what.vi} ${happened.vi}${now.length > 0 ? `, nay là ${nowWords.vi}` : ''}${when.vi}${source.vi}.`,
      en: `${what.en} ${happened.en}${now.length > 0 ? `, now ${nowWords.en}` : ''}${when.en}${source.en}.`,
    },
    suggestion: suggestionFor(
      successors.map((one) => documentWords(one, knowledge)),
      isOnlyReviewed(at),
    ),
    cited: referenceTo(cited.document),
    evidence: [eventEvidence(cited.document, ending, knowledge)],
  };
}

function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? other : one;
}

function whenWords(ending: ValidityEvent, { clock, asOf, document }: Plan): BilingualText {
  const plan = thisDocument(document);
  if (clock.from === 'as-of') {
    const day = dayWords(asOf);
    return {
      vi: `, tính đến ngày ${day.vi} (${inSentence(plan.vi)} chưa ghi ngày ban hành)`,
      en: `, as of ${day.en} (${plan.en} bears no date)`,
    };
  }
  const issued = dayWords(clock.on);
  return ending.on !== null && ending.on <= clock.on
    ? {
        vi: `, trước khi ${inSentence(plan.vi)} được ban hành (ngày ${issued.vi})`,
        en: `, before ${plan.en} was issued (${issued.en})`,
      }
    : {
        vi: `, sau khi ${inSentence(plan.vi)} được ban hành (ngày ${issued.vi})`,
        en: `, after ${plan.en} was issued (${issued.en})`,
      };
}

/** "văn bản này" inside a sentence; names of types keep their capital, as documents print them. */
function inSentence(plan: string): string {
  return plan.replace(/^Văn bản/, 'văn bản');
}

function suggestionFor(successors: readonly BilingualText[], isReview: boolean): BilingualText {
  if (successors.length === 0) {
    return {
      vi: 'Bỏ dẫn chiếu này hoặc thay bằng văn bản đang có hiệu lực.',
      en: 'Drop this citation or cite what is in force.',
    };
  }
  const { vi, en } = listWords(successors);
  return isReview
    ? {
        vi: `Nếu vẫn sơ kết, tổng kết văn bản cũ thì nêu thêm văn bản thay thế: ${vi}.`,
        en: `If the old document is still to be reviewed, name its successor too: ${en}.`,
      }
    : { vi: `Thay bằng ${vi}.`, en: `Cite ${en} instead.` };
}
