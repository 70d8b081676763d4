import type { ChangeKind, StatedChange } from '../documents/citation.js';
import type { IsoDate } from '../documents/iso-date.js';
import { type CleanText, sliceOf } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import { leadIn } from './list-lead-in.js';
import type { Mention } from './mention.js';
import { readDate } from './read-date.js';
import { tidy } from './read-issuer.js';
import { sentenceStart } from './sentences.js';

/** Cues of a change, and its kind. */
const kinds: readonly (readonly [kind: ChangeKind, pattern: RegExp])[] = [
  ['replaces', /thay the(?: cho)?|duoc thay the|bi thay the/g],
  ['repeals', /bai bo|huy bo|het hieu luc|bi bai bo/g],
  ['corrects', /dinh chinh|cai chinh/g],
  ['amends', /s.a d.i(?:,? b. sung)?|b. sung|dieu chinh/g],
];

/** Words that order others to change a document: no change by this one. */
const orders =
  /ra so.t|tham m.u|de xu.t|nghien c.u|kien nghi|chu tr.|phoi hop|giao |xay d.ng|de nghi|trinh |sau khi|hoan thien|truong hop/;

/**
 * Reads what change clauses (điều khoản sửa đổi, thay thế, bãi bỏ) do to the documents that they name: the kind, the
 * parts concerned, and from when. Orders to prepare a change are none.
 */
export function readChanges(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
  effectiveOn: IsoDate | null,
  doubleSpaced: boolean,
): void {
  let last: { mention: Mention; change: StatedChange } | null = null;
  for (const mention of mentions) {
    if (mention.role !== 'amends' && mention.role !== 'replaces') continue;
    const change = changeOf(clean, plan, mention, effectiveOn, doubleSpaced, last);
    if (!change) continue;
    mention.change = change;
    last = { mention, change };
  }
}

function changeOf(
  clean: CleanText,
  plan: DocumentPlan,
  mention: Mention,
  effectiveOn: IsoDate | null,
  doubleSpaced: boolean,
  last: { mention: Mention; change: StatedChange } | null,
): StatedChange | null {
  const { flat } = clean;
  const start = Math.max(
    sentenceStart(clean, mention.from, doubleSpaced),
    mention.section === 'title' ? plan.titleFrom : plan.titleTo,
  );
  const own = flat.slice(start, mention.from);
  const words = leadIn(clean, start, own, doubleSpaced) ?? own;
  if (orders.test(words)) return null;
  const after = flat.slice(mention.tailTo, mention.tailTo + 160);
  const behind = /^[\s,)]*(?:nay )?(het hieu luc|bi bai bo|duoc thay the|bi thay the)/.exec(after);
  const cue = behind ? { kind: kindOf(behind[1] ?? ''), to: 0, from: 0 } : lastKind(words);
  if (!cue) return null;
  const between = behind || words !== own ? '' : words.slice(cue.to);
  const sharesClause = last !== null && last.mention.to > start && last.mention.from >= start + cue.from;
  const scope = behind ? exceptions(clean, mention.tailTo) : scopeIn(clean, mention, between, sharesClause);
  return {
    kind: cue.kind,
    scope: scope === 'whole' ? exceptions(clean, mention.tailTo) : scope,
    effectiveOn: whenIn(clean, mention, after, words) ?? effectiveOn,
  };
}

function kindOf(words: string): ChangeKind {
  return /thay the/.test(words) ? 'replaces' : 'repeals';
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

const part =
  /(?:mot so dieu|(?:dieu|khoan|diem|chuong|muc|phan|phu luc|cum tu|doan|tiet)\s(?:[a-z]?\d|[ivx]{1,4}\b|[a-z]\b|so |"|tai))/;

/** The parts named between the cue and the document: "khoản 2 Điều 5"; `whole` where none is. */
function scopeIn(clean: CleanText, mention: Mention, between: string, sharesClause: boolean): string {
  const at = between.search(part);
  if (at < 0 || sharesClause) return 'whole';
  const from = mention.from - between.length + at;
  return (
    tidy(sliceOf(clean, from, mention.from)).replace(
      /\s*(?:của|tại|trong|ban hành kèm theo)?[\s,]*$/iu,
      '',
    ) || 'whole'
  );
}

/** "…, trừ khoản 2 Điều 3": all but what is named. */
function exceptions(clean: CleanText, from: number): string {
  const match =
    /^[^.;]{0,120}?[,(]? ?\btru ((?:dieu|khoan|diem|chuong|truong hop|quy dinh)[^.;)]{0,120})/.exec(
      clean.flat.slice(from, from + 260),
    );
  if (!match) return 'whole';
  const start = from + match[0].length - (match[1] ?? '').length;
  return `trừ ${tidy(sliceOf(clean, start, from + match[0].length))}`;
}

const since = /(?:ke tu|tu) ngay (?=\d)/;

/** "kể từ ngày 01 tháng 8 năm 2023" in the same sentence. */
function whenIn(clean: CleanText, mention: Mention, after: string, words: string): IsoDate | null {
  const sentence = after.split(/[.;] /, 1)[0] ?? '';
  const behind = since.exec(sentence);
  if (behind) return readDate(clean, mention.tailTo + behind.index + behind[0].indexOf('ngay'))?.date ?? null;
  const before = since.exec(words);
  return before
    ? (readDate(clean, mention.from - words.length + before.index + before[0].indexOf('ngay'))?.date ?? null)
    : null;
}

const ownEffect = /co hieu luc(?: thi hanh)?(?: ke)? tu (?=ngay)/g;

/** The day from which the document says that it takes effect: "có hiệu lực từ ngày …"; "kể từ ngày ký" is its own date. */
export function readEffectiveOn(
  clean: CleanText,
  plan: DocumentPlan,
  issuedOn: IsoDate | null,
): IsoDate | null {
  const body = clean.flat.slice(plan.bodyFrom, plan.to);
  for (const match of body.matchAll(ownEffect)) {
    const before = body.slice(Math.max(0, match.index - 60), match.index);
    if (!/\bnay (?:chinh thuc )?$/.test(before)) continue;
    const at = plan.bodyFrom + match.index + match[0].length;
    if (/^ngay (?:ky|ban hanh)/.test(clean.flat.slice(at, at + 14))) return issuedOn;
    const date = readDate(clean, at);
    if (date) return date.date;
  }
  return null;
}
