import type { CitationRole } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import { hasSentenceEnd, sentenceStart } from '../clean/sentences.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { partWords, reportOpening, tellingTypes } from '../tables/role-cues.js';
import {
  clauseBehind,
  cueIn,
  isJudged,
  opensGrounds,
  roleInBasis,
  roleInBody,
  roleInOpening,
  roleInTitle,
  setsShortName,
} from './clause-roles.js';
import { leadIn } from './list-lead-in.js';
import { readExpiry } from './read-expiry.js';
import { roleInRow } from './table-rows.js';
import { afterSubject, bracketRelationIn, isChangedBy, titleRelationIn } from './title-relations.js';

/** What is looked at to place the mentions of one document. */
interface Context {
  readonly clean: CleanText;
  readonly plan: DocumentPlan;
  readonly doubleSpaced: boolean;
}

/** The mention before, which may govern the next. */
interface Before {
  readonly mention: Mention;
  /** Where the words between the two begin. */
  readonly gapFrom: number;
  /** What its verb says, before it is asked whether the whole document or a part is meant. */
  readonly governing: CitationRole;
  /** For one in brackets: what goes on behind them, if anything. */
  readonly bracket: { readonly host: Before | null } | null;
}

/**
 * Sets the role of each mention, and of those named inside another's title the mention in which they stand with the
 * relation that the title states. `mentions`: those of one document, in reading order, their sections set.
 */
export function placeRoles(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
  doubleSpaced: boolean,
): void {
  const context = { clean, plan, doubleSpaced };
  let last: Before | null = null;
  for (const mention of mentions) {
    const before: Before | null = governorOf(context, last, mention);
    let governing: CitationRole = before
      ? placeAfter(context, mention, before)
      : placeFirst(context, mention);
    if (isExpiring(context, mention)) {
      mention.role = 'replaces';
      governing = 'replaces';
    }
    if (isTelling(clean, mention)) mention.role = 'mentions';
    const gap: string = clean.flat.slice(before?.gapFrom ?? Math.max(0, mention.from - 40), mention.from);
    const opens: boolean = gap.lastIndexOf('(') > gap.lastIndexOf(')');
    const bracket: Before['bracket'] = opens ? { host: before } : (before?.bracket ?? null);
    last = { mention, gapFrom: mention.tailTo, governing, bracket };
  }
}

const longestGap = 600;

/** The mention before in the same sentence; behind a bracket the one before the bracket. */
function governorOf({ clean, doubleSpaced }: Context, last: Before | null, mention: Mention): Before | null {
  if (
    last === null ||
    last.mention.section !== mention.section ||
    last.mention.noteFrom !== mention.noteFrom ||
    mention.from - last.gapFrom >= longestGap ||
    hasSentenceEnd(clean, last.gapFrom, mention.from, doubleSpaced)
  )
    return null;
  const gap = clean.flat.slice(last.gapFrom, mention.from);
  if (gap.includes('|')) return null;
  const close = gap.indexOf(')');
  if (last.bracket === null || close < 0) return last;
  return last.bracket.host ? { ...last.bracket.host, gapFrom: last.gapFrom + close + 1 } : null;
}

/** Sets the role by what stands between `before` and the mention; tells what the governing verb says. */
function placeAfter(context: Context, mention: Mention, before: Before): CitationRole {
  const { flat } = context.clean;
  const previous = before.mention;
  const gap = flat.slice(Math.min(before.gapFrom, mention.from), mention.from);
  if (isChangedBy(gap)) {
    mention.role = mention.section === 'basis' ? topOf(previous).role : 'mentions';
    return mention.role;
  }
  const bracketed = bracketRelationIn(gap);
  const relation = bracketed ?? (previous.role === 'explains' ? null : titleRelationIn(gap));
  if (relation !== null) {
    mention.within = previous;
    mention.titleRelation = relation;
    mention.role = 'mentions';
    return before.governing;
  }
  if (setsShortName(gap, flat.slice(mention.tailTo, mention.tailTo + 2))) {
    mention.role = 'explains';
    return 'explains';
  }
  if (gap.includes(';') && coordination.test(gap) && isJudged(clauseBehind(flat, mention.tailTo))) {
    // "…; Thông tư số … còn vướng": it is the subject of a clause of its own.
    mention.role = 'mentions';
    return 'mentions';
  }
  if (coordination.test(gap) && !endsTitle(gap, mention, previous)) {
    mention.within = previous.within;
    mention.titleRelation = previous.titleRelation;
    mention.role = previous.within ? previous.role : inherited(before, gap);
    return before.governing;
  }
  if (attachedTo.test(gap)) {
    mention.role = previous.role;
    return before.governing;
  }
  if (mention.section === 'basis') {
    mention.role = opensGrounds(gap) ? roleInBasis(gap) : topOf(previous).role;
    return mention.role;
  }
  const words = afterSubject(gap);
  if (cueIn(words) !== null) return setRole(context, mention, words);
  mention.role = inherited(before, words);
  return before.governing;
}

/** Nothing but signs and "và" between two mentions. */
const coordination = /^[\s,;"')]*(?:(?:va|cung|hoac|voi|cac|voi cac)\s){0,3}(?:so\s)?["'(]?\s?$/;
/** "(ban hành kèm theo …": the second stands for the first. */
const attachedTo = /^[^;.]{0,40}k.m theo\s*$/;

/**
 * Whether the title in which `previous` stands is over, so that the next item of the outer list begins: after ";", or
 * with another document of the outer one's type. What the same body issued as `previous` stays in the title: a
 * province's "Kế hoạch … thực hiện Nghị quyết số 21-NQ/TW và Kế hoạch số 07-KH/TW".
 */
function endsTitle(gap: string, mention: Mention, previous: Mention): boolean {
  if (!previous.within) return false;
  const outer = topOf(previous);
  const body = previous.parts?.body;
  if (body && body === mention.parts?.body && body !== outer.parts?.body) return false;
  return gap.includes(';') || (mention.typeWord === outer.typeWord && previous.typeWord !== outer.typeWord);
}

/** The role of what one verb governs together: of a part of a document it says less than of the whole. */
function inherited(before: Before, gap: string): CitationRole {
  return before.governing === 'replaces' && partWords.test(gap) ? 'amends' : before.governing;
}

function topOf(mention: Mention): Mention {
  let top = mention;
  while (top.within) top = top.within;
  return top;
}

function isExpiring({ clean, doubleSpaced }: Context, mention: Mention): boolean {
  if (mention.section === 'title' || mention.section === 'basis' || mention.within) return false;
  return readExpiry(clean, mention, doubleSpaced) !== null;
}

/** Nobody carries out a submission or report; in brackets a letter, too, is only a source. */
function isTelling({ flat }: CleanText, mention: Mention): boolean {
  const { role, typeWord } = mention;
  if (typeWord === null || role === 'basis' || role === 'amends' || role === 'replaces') return false;
  if (tellingTypes.has(typeWord)) return role !== 'prepares';
  return (
    typeWord === 'Công văn' &&
    role === 'explains' &&
    mention.section !== 'footnote' &&
    flat[mention.from - 1] === '('
  );
}

/** Sets the role of the first mention of a sentence. */
function placeFirst(context: Context, mention: Mention): CitationRole {
  const { clean, doubleSpaced } = context;
  const start = sentenceOf(context, mention);
  const words = clean.flat.slice(start, mention.from);
  const cell = words.lastIndexOf('|');
  if (cell >= 0) {
    const role = cueIn(words.slice(cell + 1)) === null ? roleInRow(clean, mention.tailTo) : null;
    if (role === null) return setRole(context, mention, words.slice(cell + 1));
    mention.role = role;
    return role;
  }
  const lead = mention.section === 'body' ? leadIn(clean, start, words, doubleSpaced) : null;
  return setRole(context, mention, lead ?? words);
}

/** Where the sentence of a mention begins, at most where its part of the document does. */
function sentenceOf({ clean, plan, doubleSpaced }: Context, mention: Mention): number {
  const part =
    mention.section === 'title' ? plan.titleFrom : mention.section === 'body' ? plan.bodyFrom : plan.titleTo;
  return Math.max(sentenceStart(clean, mention.from, doubleSpaced), mention.noteFrom ?? part);
}

/** Sets the role that `words` before the mention give it; tells what their verb says. */
function setRole(context: Context, mention: Mention, words: string): CitationRole {
  mention.role = roleFrom(context, mention, words);
  return mention.role === 'amends' && cueIn(words)?.role === 'replaces' ? 'replaces' : mention.role;
}

function roleFrom(context: Context, mention: Mention, words: string): CitationRole {
  const { flat } = context.clean;
  if (setsShortName(words, flat.slice(mention.tailTo, mention.tailTo + 2))) return 'explains';
  switch (mention.section) {
    case 'recipients':
      return 'mentions';
    case 'basis':
      return roleInBasis(words);
    case 'title':
      return roleInTitle(words);
    case 'opening':
      return roleInOpening(words);
    default:
      return roleInBody(words, {
        inFootnote: mention.section === 'footnote',
        inPurpose:
          context.plan.purpose !== null &&
          mention.from >= context.plan.purpose.from &&
          mention.from < context.plan.purpose.to,
        isReport: reportOpening.test(flat.slice(sentenceOf(context, mention), mention.from)),
        behind: clauseBehind(flat, mention.tailTo),
        isIssued: mention.symbol !== null,
      });
  }
}
