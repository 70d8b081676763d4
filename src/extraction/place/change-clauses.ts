import type { ChangeKind, StatedChange } from '../../documents/citation.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { sentenceStart } from '../clean/sentences.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { readDate } from '../stated/read-date.js';
import { exceptions, scopeIn } from './change-scope.js';
import { leadIn } from './list-lead-in.js';
import { readExpiry } from './read-expiry.js';

/** Cues of a change, and its kind. */
const kinds: readonly (readonly [kind: ChangeKind, pattern: RegExp])[] = [
  ['replaces', /thay the(?: cho)?|thay cho/g],
  ['repeals', /bai bo|huy bo|het hieu luc|bi bai bo/g],
  ['corrects', /dinh chinh|cai chinh/g],
  ['amends', /s.a d.i(?:,? b. sung)?|b. sung|dieu chinh/g],
];

/** Words that order others to change a document: no change by this one. */
const orders =
  /ra so.t|tham m.u|de xu.t|nghien c.u|kien nghi|chu tr.|chu tri|phoi hop|giao |xay d.ng|de nghi|(?<!chuong )trinh |sau khi|hoan thien|truong hop/;

/** "Quyết định này … thay thế …": the document itself speaks. */
const speaksOfItself = /\bnay [^.;]{0,90}$/;

/**
 * Reads what change clauses (điều khoản sửa đổi, thay thế, bãi bỏ) do to the documents that they name: the kind, the
 * parts concerned, and from when. Orders to prepare a change are none.
 */
export function readChanges(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
  dates: OwnDates,
  doubleSpaced: boolean,
): void {
  let last: Placed | null = null;
  for (const mention of mentions) {
    if (mention.role !== 'amends' && mention.role !== 'replaces') continue;
    const change = changeOf(clean, plan, mention, dates, doubleSpaced, last);
    if (!change) continue;
    mention.change = change;
    last = { mention, change };
  }
}

/** The citing document's own dates. */
export interface OwnDates {
  readonly issuedOn: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
}

interface Placed {
  readonly mention: Mention;
  readonly change: StatedChange;
}

function changeOf(
  clean: CleanText,
  plan: DocumentPlan,
  mention: Mention,
  dates: OwnDates,
  doubleSpaced: boolean,
  last: Placed | null,
): StatedChange | null {
  const { flat } = clean;
  const start = Math.max(
    sentenceStart(clean, mention.from, doubleSpaced),
    mention.section === 'title' ? plan.titleFrom : plan.titleTo,
  );
  const own = flat.slice(start, mention.from);
  const words = leadIn(clean, start, own, doubleSpaced) ?? own;
  const after = flat.slice(mention.tailTo, mention.tailTo + 340);
  const expiry = readExpiry(clean, mention, doubleSpaced);
  const mate = last !== null && last.mention.to > start ? last : null;
  const cue = expiry ? { kind: expiry, to: 0, from: 0 } : (lastKind(words) ?? ofMate(mate));
  if (!cue) return null;
  const orderedBy = words.slice(0, cue.to);
  if (!expiry && orders.test(orderedBy) && !speaksOfItself.test(orderedBy)) return null;
  const sharesClause = mate !== null && mate.mention.from >= start + cue.from;
  const between = sharesClause
    ? flat.slice(mate.mention.tailTo, mention.from)
    : own.slice(words === own ? cue.to : 0);
  const parts = expiry ? 'whole' : scopeIn(clean, mention, between);
  return {
    kind: cue.kind,
    scope:
      parts !== 'whole'
        ? parts
        : sharesClause && mate.change.scope === someArticles
          ? someArticles
          : exceptions(clean, mention.tailTo),
    effectiveOn: whenIn(clean, mention, after, words, dates.issuedOn) ?? dates.effectiveOn,
  };
}

/** "sửa đổi, bổ sung một số điều của Nghị định … và Nghị định …" is said of both. */
const someArticles = 'một số điều';

/** "Các Quyết định số …, số … hết hiệu lực": what is foretold of the first holds for those beside it. */
function ofMate(mate: Placed | null): { kind: ChangeKind; from: number; to: number } | null {
  return mate ? { kind: mate.change.kind, from: 0, to: 0 } : null;
}

function lastKind(words: string): { kind: ChangeKind; from: number; to: number } | null {
  let best: { kind: ChangeKind; from: number; to: number } | null = null;
  for (const [kind, pattern] of kinds) {
    for (const match of words.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (!best || to > best.to) best = { kind, from: match.index, to };
    }
  }
  // "Sửa đổi, bổ sung khoản 2; bãi bỏ …": the nearest governs.
  return best;
}

const since = /(?:ke tu|tu) ngay (?=\d)/;

/** "kể từ ngày 01 tháng 8 năm 2023", "kể từ ngày ký" in the same sentence. */
function whenIn(
  clean: CleanText,
  mention: Mention,
  after: string,
  words: string,
  issuedOn: IsoDate | null,
): IsoDate | null {
  const sentence = after.split(/[.;] /, 1)[0] ?? '';
  if (/(?:ke )?tu ngay (?:ky|ban hanh)\b/.test(sentence)) return issuedOn;
  const behind = since.exec(sentence);
  if (behind) return readDate(clean, mention.tailTo + behind.index + behind[0].indexOf('ngay'))?.date ?? null;
  const before = since.exec(words);
  return before
    ? (readDate(clean, mention.from - words.length + before.index + before[0].indexOf('ngay'))?.date ?? null)
    : null;
}
