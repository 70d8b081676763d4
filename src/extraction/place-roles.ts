import type { CitationRole } from '../documents/citation.js';
import {
  cueIn,
  opensGrounds,
  roleInBasis,
  roleInBody,
  roleInOpening,
  roleInTitle,
  setsShortName,
} from './clause-roles.js';
import type { CleanText } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import { leadIn } from './list-lead-in.js';
import type { Mention } from './mention.js';
import { hasSentenceEnd, sentenceStart } from './sentences.js';
import { afterSubject, titleRelationIn } from './title-relations.js';

/** What is looked at to place the mentions of one document. */
interface Context {
  readonly clean: CleanText;
  readonly plan: DocumentPlan;
  readonly doubleSpaced: boolean;
}

/** The mention before, which may govern the next, and where the words between the two begin. */
interface Before {
  readonly mention: Mention;
  readonly gapFrom: number;
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
  let before: Before | null = null;
  for (const mention of mentions) {
    const sameSentence: boolean = before !== null && sharesSentence(context, before, mention);
    if (before !== null && sameSentence) placeAfter(context, mention, before);
    else mention.role = roleFromSentence(context, mention);
    if (foretellsExpiry(clean, mention)) mention.role = 'replaces';
    // A short name in brackets governs nothing that follows.
    const closesBracket: boolean =
      mention.role === 'explains' && /^\s?\)/.test(clean.flat.slice(mention.tailTo, mention.tailTo + 2));
    before =
      closesBracket && before && sameSentence
        ? { mention: before.mention, gapFrom: clean.flat.indexOf(')', mention.tailTo) + 1 }
        : { mention, gapFrom: mention.tailTo };
  }
}

const longestGap = 600;

function sharesSentence({ clean, doubleSpaced }: Context, before: Before, mention: Mention): boolean {
  return (
    before.mention.section === mention.section &&
    mention.from - before.gapFrom < longestGap &&
    !hasSentenceEnd(clean, before.gapFrom, mention.from, doubleSpaced)
  );
}

function placeAfter(context: Context, mention: Mention, { mention: previous, gapFrom }: Before): void {
  const { flat } = context.clean;
  const gap = flat.slice(Math.min(gapFrom, mention.from), mention.from);
  const relation = previous.role === 'explains' ? null : titleRelationIn(gap);
  if (relation !== null) {
    mention.within = previous;
    mention.titleRelation = relation;
    mention.role = 'mentions';
  } else if (setsShortName(gap, flat.slice(mention.tailTo, mention.tailTo + 2))) mention.role = 'explains';
  else if (coordination.test(gap)) {
    mention.within = previous.within;
    mention.titleRelation = previous.titleRelation;
    mention.role = previous.role;
  } else if (takesOver.test(gap)) mention.role = previous.role;
  else if (mention.section === 'basis')
    mention.role = opensGrounds(gap) ? roleInBasis(gap) : topOf(previous).role;
  else {
    const words = afterSubject(gap);
    mention.role = cueIn(words) === null ? topOf(previous).role : roleFrom(context, mention, words);
  }
}

/** Nothing but signs and "và" between two mentions. */
const coordination = /^[\s,;"')]*(?:(?:va|cung|hoac|voi|cac|voi cac)\s){0,3}(?:so\s)?["'(]?\s?$/;
/** "(ban hành kèm theo …", "được sửa đổi, bổ sung bởi …": the second stands for the first. */
const takesOver = /k.m theo\s*$|duoc (?:sua doi|bo sung|thay the|dinh chinh|hop nhat)[^;.]{0,40}$/;

function topOf(mention: Mention): Mention {
  let top = mention;
  while (top.within) top = top.within;
  return top;
}

/** "… hết hiệu lực kể từ ngày …" right behind a mention. */
function foretellsExpiry(clean: CleanText, mention: Mention): boolean {
  if (mention.section === 'title' || mention.section === 'basis' || mention.within) return false;
  return /^[\s,)]*(?:nay )?(?:het hieu luc|bi bai bo|duoc thay the|bi thay the)/.test(
    clean.flat.slice(mention.tailTo, mention.tailTo + 30),
  );
}

function roleFromSentence(context: Context, mention: Mention): CitationRole {
  const { clean, plan, doubleSpaced } = context;
  const sectionStart =
    mention.section === 'title' ? plan.titleFrom : mention.section === 'body' ? plan.bodyFrom : plan.titleTo;
  const start = Math.max(sentenceStart(clean, mention.from, doubleSpaced), sectionStart);
  const words = clean.flat.slice(start, mention.from);
  const lead = mention.section === 'body' ? leadIn(clean, start, words, doubleSpaced) : null;
  return roleFrom(context, mention, lead ?? words);
}

function roleFrom({ clean, plan }: Context, mention: Mention, words: string): CitationRole {
  if (setsShortName(words, clean.flat.slice(mention.tailTo, mention.tailTo + 2))) return 'explains';
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
          plan.purpose !== null && mention.from >= plan.purpose.from && mention.from < plan.purpose.to,
        isIssued: mention.symbol !== null,
      });
  }
}
