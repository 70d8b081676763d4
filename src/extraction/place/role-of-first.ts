import type { CitationRole } from '../../documents/citation.js';
import { sentenceEnd } from '../clean/sentences.js';
import type { Mention } from '../mention.js';
import { roleOfList } from './annex-title.js';
import { isCarriedOutBelow } from './carried-out-below.js';
import { clauseBehind, cueIn, setsShortName } from './cues.js';
import { withSoundCue } from './damaged-cue.js';
import { behindQuestion, type Context } from './governor.js';
import { issuedBySeveral } from './issued-with.js';
import { groundsLead, leadIn } from './list-lead-in.js';
import { lineBefore, PlaceInBody, sentenceOf } from './place-in-body.js';
import { roleInBody } from './role-in-body.js';
import { isTitleOfRow, roleInRow } from './role-in-table.js';
import { roleInBasis, roleInOpening, roleInTitle } from './roles-in-front.js';
import { tellsOfPast, tellsOnlyOfPast } from './told-how.js';

/** Sets the role of the first mention of a sentence. */
export function placeFirst(context: Context, mention: Mention): CitationRole {
  const { clean, doubleSpaced } = context;
  const start = sentenceOf(context, mention);
  const words = clean.flat.slice(behindQuestion(clean, start, mention.from), mention.from);
  const cell = words.includes('|') ? words.lastIndexOf('|') : -1;
  if (cell >= 0) {
    if (isTitleOfRow(words)) {
      mention.role = 'mentions';
      return 'mentions';
    }
    const role = cueIn(words.slice(cell + 1)) === null ? roleInRow(clean, mention.tailTo) : null;
    if (role === null) return placeListed(context, mention, words.slice(cell + 1));
    mention.role = role;
    return role;
  }
  const inList = mention.section === 'body' || mention.section === 'annex';
  const lead = inList ? leadIn(clean, start, words, doubleSpaced) : null;
  if (lead === groundsLead) {
    mention.role = 'basis';
    return 'basis';
  }
  return lead === null ? placeListed(context, mention, words) : setRole(context, mention, lead);
}

/** Sets the role by `words`, or by the title of the annex's list where the mention is the first thing in its item. */
function placeListed(context: Context, mention: Mention, words: string): CitationRole {
  const role = setRole(context, mention, words);
  if (mention.section !== 'annex' || role !== 'mentions' || !opensItem.test(words)) return role;
  const ofAll = roleOfList(context.clean, context.plan.annexFrom, mention.from);
  if (ofAll !== null) mention.role = ofAll;
  return mention.role;
}

const opensItem = /^[\s"]*(?:\d{1,3}[.)]?|[a-h][.)]|[-+*])?[\s"]*$/;

/** Sets the role that the words `printed` before the mention give it; tells what their verb says. */
export function setRole(context: Context, mention: Mention, printed: string): CitationRole {
  const words = mention.section === 'basis' ? printed : withSoundCue(printed);
  mention.role = roleFrom(context, mention, words);
  return mention.role === 'amends' && !issuedBySeveral(words) && cueIn(words)?.role === 'replaces'
    ? 'replaces'
    : mention.role;
}

/** In codes. */
const longestBehind = 900;

function sentenceBehind({ clean, doubleSpaced }: Context, mention: Mention): string {
  const to = Math.min(clean.flat.length, mention.tailTo + longestBehind);
  return clean.flat.slice(mention.tailTo, sentenceEnd(clean, mention.tailTo, to, doubleSpaced));
}

/** A page without a head that enacts nothing either is no document made to carry another out. */
function openingRole(context: Context, mention: Mention, words: string): CitationRole {
  const behind = sentenceBehind(context, mention);
  const role = roleInOpening(words, behind);
  if (role === 'mentions' && isCarriedOutBelow(context.clean, context.plan, mention, words))
    return 'implements';
  if (role !== 'implements') return role;
  if (context.plan.type !== null) return tellsOnlyOfPast(words, behind) ? 'reviews' : role;
  // A page's headline above is no part of the sentence.
  if (tellsOfPast(lineBefore(context.clean, mention.from - words.length, mention.from), behind))
    return 'reviews';
  const { flat } = context.clean;
  const further = flat.slice(mention.tailTo, mention.tailTo + longestBehind).replace(toldOnly, ' ');
  return enacts.test(further) ? role : 'mentions';
}

/** "Bộ … đã xây dựng và ban hành các văn bản": the page reports. */
const toldOnly = /\b(?:da|vua) [^,;.:]*/g;

const enacts =
  /ban hanh|xay dung|yeu cau|de nghi|chi thi|bao cao|quyet dinh|huong dan|thong bao|chi dao|to chuc|trien khai|trinh/;

function roleFrom(context: Context, mention: Mention, words: string): CitationRole {
  const { flat } = context.clean;
  if (setsShortName(words, flat.slice(mention.tailTo, mention.tailTo + 2))) return 'explains';
  switch (mention.section) {
    case 'recipients':
      return 'mentions';
    case 'basis':
      return roleInBasis(words);
    case 'title':
      return roleInTitle(words, clauseBehind(flat, mention.tailTo));
    case 'opening':
      return openingRole(context, mention, words);
    default:
      return roleInBody(words, new PlaceInBody(context, mention));
  }
}
