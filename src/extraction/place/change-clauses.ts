import type { ChangeKind, StatedChange } from '../../documents/citation.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { sentenceStart } from '../clean/sentences.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { readDate } from '../stated/read-date.js';
import { exceptions, scopeIn } from './change-scope.js';
import { lastMatch } from './last-match.js';
import { leadIn } from './list-lead-in.js';
import { isOwnAct } from './own-act.js';
import { isAlteredInPart, readExpiry } from './read-expiry.js';

/** Cues of a change, and its kind. */
const kinds: readonly (readonly [kind: ChangeKind, pattern: RegExp])[] = [
  ['replaces', /thay the(?: cho)?|thay cho/g],
  ['repeals', /bai bo|huy bo|thu hoi|het hieu luc|bi bai bo/g],
  ['corrects', /dinh chinh|cai chinh/g],
  ['amends', /s.a d.i(?:,? b. sung)?|b. sung|dieu chinh/g],
];

/**
 * Reads what change clauses (điều khoản sửa đổi, thay thế, bãi bỏ) do to the documents that they name: the kind, the
 * parts concerned, and from when. Orders to prepare a change are none.
 */
export function readChanges(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
  own: OwnHead,
  doubleSpaced: boolean,
): void {
  let last: Placed | null = null;
  for (const mention of mentions) {
    if (mention.role !== 'amends' && mention.role !== 'replaces') continue;
    const change = changeOf(clean, plan, mention, own, doubleSpaced, last);
    if (!change) continue;
    mention.change = change;
    last = { mention, change };
  }
  const ended = endedHere(mentions);
  if (ended.size === 0) return;
  for (const mention of mentions)
    if (mention.role === 'directs' && isEnded(mention, ended)) mention.role = 'mentions';
}

/** What the text repeals or replaces as a whole, by symbol. */
function endedHere(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const ended = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { symbol, change } = mention;
    if (symbol === null || change?.scope !== 'whole') continue;
    if (change.kind !== 'replaces' && change.kind !== 'repeals') continue;
    const others = ended.get(symbol);
    if (others) others.push(mention);
    else ended.set(symbol, [mention]);
  }
  return ended;
}

/** Nobody is told to carry out what the same text repeals: "Những việc đã giao theo Quyết định số …" of the time before. */
const isEnded = ({ symbol, date }: Mention, ended: ReadonlyMap<string, readonly Mention[]>): boolean =>
  (ended.get(symbol ?? '') ?? []).some(
    (other) => date === null || other.date === null || date === other.date,
  );

/** What the head of the citing document says of it. */
export interface OwnHead {
  readonly symbol: string | null;
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
  own: OwnHead,
  doubleSpaced: boolean,
  last: Placed | null,
): StatedChange | null {
  const { flat } = clean;
  const start = Math.max(
    sentenceStart(clean, mention.from, doubleSpaced),
    mention.section === 'title' ? plan.titleFrom : plan.titleTo,
  );
  const printed = flat.slice(start, mention.from);
  const words = leadIn(clean, start, printed, doubleSpaced) ?? printed;
  const after = flat.slice(mention.tailTo, mention.tailTo + 340);
  const expiry = readExpiry(clean, mention, doubleSpaced);
  const mate = last !== null && last.mention.to > start ? last : null;
  const cue = expiry
    ? { kind: expiry, to: 0, from: 0 }
    : (lastKind(words) ?? (isAlteredInPart(clean, mention) ? altered : ofMate(mate)));
  if (!cue) return null;
  if (!expiry && mate === null) {
    const inBody = mention.section !== 'title' && mention.section !== 'opening';
    const act = { kind: cue.kind, type: plan.type, symbol: own.symbol, inBody, cited: mention.parts };
    if (!isOwnAct(words.slice(0, cue.from), act)) return null;
  }
  const sharesClause = mate !== null && mate.mention.from >= start + cue.from;
  const between = sharesClause
    ? flat.slice(mate.mention.tailTo, mention.from)
    : printed.slice(words === printed ? cue.to : 0);
  const parts = expiry ? 'whole' : scopeIn(clean, mention, between);
  return {
    kind: cue.kind,
    scope:
      parts !== 'whole'
        ? parts
        : sharesClause && mate.change.scope === someArticles
          ? someArticles
          : exceptions(clean, mention.tailTo),
    effectiveOn: whenIn(clean, mention, after, words, own.issuedOn) ?? own.effectiveOn,
  };
}

const altered = { kind: 'amends', to: 0, from: 0 } as const;

/** "sửa đổi, bổ sung một số điều của Nghị định … và Nghị định …" is said of both. */
const someArticles = 'một số điều';

/** "Các Quyết định số …, số … hết hiệu lực": what is foretold of the first holds for those beside it. */
function ofMate(mate: Placed | null): { kind: ChangeKind; from: number; to: number } | null {
  return mate ? { kind: mate.change.kind, from: 0, to: 0 } : null;
}

function lastKind(words: string): { kind: ChangeKind; from: number; to: number } | null {
  let best: { kind: ChangeKind; from: number; to: number } | null = null;
  for (const [kind, pattern] of kinds) {
    const match = lastMatch(pattern, words);
    const to = match ? match.index + match[0].length : 0;
    if (match && (!best || to > best.to)) best = { kind, from: match.index, to };
  }
  // "Sửa đổi, bổ sung khoản 2; bãi bỏ …": the nearest governs.
  const series = best && best.kind !== 'amends' ? amendsInSeries.exec(words.slice(0, best.from)) : null;
  return best && series ? { kind: 'amends', from: series.index, to: best.to } : best;
}

/** "sửa đổi, bổ sung, bãi bỏ một số nội dung": what is changed so lives on. */
const amendsInSeries = /(?:s.a d.i|b. sung|dieu chinh)(?:,? b. sung)?(?:,| va| hoac|\/)*\s*$/;

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
