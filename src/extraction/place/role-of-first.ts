import type { CitationRole } from '../../documents/citation.js';
import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { sentenceEnd, sentenceStart } from '../clean/sentences.js';
import type { Mention } from '../mention.js';
import { reportOpening } from '../tables/role-cues.js';
import { clauseBehind, cueIn, setsShortName } from './cues.js';
import type { Context } from './governor.js';
import { groundsLead, leadIn } from './list-lead-in.js';
import { behindPartTitle } from './part-title.js';
import { roleInBody } from './role-in-body.js';
import { isTitleOfRow, roleInRow } from './role-in-table.js';
import { roleInBasis, roleInOpening, roleInTitle } from './roles-in-front.js';
import { tellsOfPast, tellsOnlyOfPast } from './told-how.js';

/** Sets the role of the first mention of a sentence. */
export function placeFirst(context: Context, mention: Mention): CitationRole {
  const { clean, doubleSpaced } = context;
  const start = sentenceOf(context, mention);
  const words = clean.flat.slice(start, mention.from);
  const cell = words.lastIndexOf('|');
  if (cell >= 0) {
    if (isTitleOfRow(words)) {
      mention.role = 'mentions';
      return 'mentions';
    }
    const role = cueIn(words.slice(cell + 1)) === null ? roleInRow(clean, mention.tailTo) : null;
    if (role === null) return setRole(context, mention, words.slice(cell + 1));
    mention.role = role;
    return role;
  }
  const lead = mention.section === 'body' ? leadIn(clean, start, words, doubleSpaced) : null;
  if (lead === groundsLead) {
    mention.role = 'basis';
    return 'basis';
  }
  return setRole(context, mention, lead ?? words);
}

/** Where the sentence of a mention begins, at most where its part of the document does. */
function sentenceOf({ clean, plan, doubleSpaced }: Context, mention: Mention): number {
  const sentence = behindPartTitle(
    clean,
    mention.from,
    sentenceStart(clean, mention.from, doubleSpaced),
    doubleSpaced,
  );
  // On a page a line above the head names the document: "Kế hoạch 12/KH-UBND năm 2017 thực hiện …".
  if (mention.section === 'title' && mention.from < plan.titleFrom)
    return namesDocument.test(clean.flat.slice(sentence, mention.from)) ? sentence : mention.from;
  const part =
    mention.section === 'title' ? plan.titleFrom : mention.section === 'body' ? plan.bodyFrom : plan.titleTo;
  return Math.max(sentence, mention.noteFrom ?? part);
}

const namesDocument =
  /\d\/[a-z\d/-]+ (?:nam \d{4} |ngay [\d/.-]+ )?(?:ve viec |ve )?(?:thuc hien|trien khai|sua doi|bo sung|bai bo|thay the|dieu chinh|huong dan)[^.;|]*$/;

/** Sets the role that `words` before the mention give it; tells what their verb says. */
export function setRole(context: Context, mention: Mention, words: string): CitationRole {
  mention.role = roleFrom(context, mention, words);
  return mention.role === 'amends' && cueIn(words)?.role === 'replaces' ? 'replaces' : mention.role;
}

/** In codes. */
const longestBehind = 900;

function sentenceBehind({ clean, doubleSpaced }: Context, mention: Mention): string {
  const to = Math.min(clean.flat.length, mention.tailTo + longestBehind);
  return clean.flat.slice(mention.tailTo, sentenceEnd(clean, mention.tailTo, to, doubleSpaced));
}

/** What stands in `from` … `to` from where its last line with a capital begins. */
function lineBefore(clean: CleanText, from: number, to: number): string {
  let start = to - 1;
  while (
    start > from &&
    !((clean.codes[start - 1] === 10 || clean.codes[start - 1] === blankLine) && isCapital(clean, start))
  )
    start--;
  return clean.flat.slice(start, to);
}

const inspection =
  /^\s*(?:ke hoach |quyet dinh )?(?:vv?e )?(?:viec )?(?:kiem tra|giam sat|thanh tra|khao sat)/;

/** A page without a head that enacts nothing either is no document made to carry another out. */
function openingRole(context: Context, mention: Mention, words: string): CitationRole {
  const behind = sentenceBehind(context, mention);
  const role = roleInOpening(words, behind);
  if (role !== 'implements') return role;
  if (context.plan.type !== null) return tellsOnlyOfPast(words, behind) ? 'reviews' : role;
  if (tellsOfPast(words, behind)) return 'reviews';
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
      return roleInBody(words, {
        inFootnote: mention.section === 'footnote',
        inPurpose:
          context.plan.purpose !== null &&
          mention.from >= context.plan.purpose.from &&
          mention.from < context.plan.purpose.to,
        // Few roles turn on these two: they are read when asked for.
        get isInspection() {
          return inspection.test(flat.slice(context.plan.titleFrom, context.plan.titleTo));
        },
        get isReport() {
          return reportOpening.test(flat.slice(sentenceOf(context, mention), mention.from));
        },
        get line() {
          return lineBefore(context.clean, sentenceOf(context, mention), mention.from);
        },
        isAccount: context.accounts.some(({ from, to }) => mention.from >= from && mention.from < to),
        behind: clauseBehind(flat, mention.tailTo),
        isIssued: mention.symbol !== null,
      });
  }
}
