import type { CitationRole, TitleRelation } from '../documents/citation.js';
import type { CleanText } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import type { Mention } from './mention.js';
import { hasSentenceEnd, sentenceStart } from './sentences.js';
import { awarenessCue, contentWords, purposeCue, roleCues, titleLinks } from './tables/role-cues.js';

/** What is looked at to place the mentions of one document. */
interface Context {
  readonly clean: CleanText;
  readonly plan: DocumentPlan;
  readonly doubleSpaced: boolean;
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
  let previous: Mention | null = null;
  for (const mention of mentions) {
    placeOne(context, mention, previous);
    previous = mention;
  }
}

function placeOne(context: Context, mention: Mention, previous: Mention | null): void {
  const { clean, doubleSpaced } = context;
  const sameSentence =
    previous !== null &&
    previous.section === mention.section &&
    mention.from - previous.tailTo < 600 &&
    !hasSentenceEnd(clean, previous.tailTo, mention.from, doubleSpaced);
  if (!sameSentence || previous === null) {
    const start = Math.max(sentenceStart(clean, mention.from, doubleSpaced), sectionStart(context, mention));
    mention.role = roleFrom(context, mention, clean.flat.slice(start, mention.from));
    return;
  }
  const gap = clean.flat.slice(Math.min(previous.tailTo, mention.from), mention.from);
  const relation = titleRelationIn(gap);
  if (relation !== null && previous.role !== 'explains') {
    mention.within = previous;
    mention.titleRelation = relation;
    mention.role = 'mentions';
    return;
  }
  if (setsShortName(gap, clean.flat, mention)) {
    mention.role = 'explains';
    return;
  }
  if (coordinates(gap)) {
    mention.within = previous.within;
    mention.titleRelation = previous.titleRelation;
    mention.role =
      previous.role === 'explains' && !insideBrackets(clean.flat, mention)
        ? (outer(previous)?.role ?? 'mentions')
        : previous.role;
    return;
  }
  if (/k.m theo\s*$/.test(gap)) {
    mention.role = previous.role;
    return;
  }
  const words = afterSubject(gap);
  const own = cueIn(words);
  if (own !== null || mention.section === 'title' || mention.section === 'basis') {
    const role = own === null ? null : roleFrom(context, mention, words);
    mention.role = role ?? topOf(previous).role;
    return;
  }
  mention.role = topOf(previous).role;
}

const outer = (mention: Mention): Mention | null => mention.within;

function topOf(mention: Mention): Mention {
  let top = mention;
  while (top.within) top = top.within;
  return top;
}

function sectionStart({ plan }: Context, mention: Mention): number {
  if (mention.section === 'title') return plan.titleFrom;
  if (mention.section === 'body') return plan.bodyFrom;
  return plan.titleTo;
}

const link =
  /^[\s"']*(?:(?:ve|quy dinh|ban hanh|huong dan)\s(?:viec\s)?)?(?:\d\s)?(?:(?:to chuc|tiep tuc|de|nham|tang cuong|day manh|ke hoach|phe duyet)\s){0,3}(?:s.a d.i|b. sung|dieu chinh|dinh chinh|bai bo|huy bo|thay the|so ket|tong ket|kiem tra|giam sat|th[a-z¢~ ]{1,4}[ce] hi.{0,2}n|tri.n khai|thi h.nh|huong dan|quy dinh chi tiet|cu the hoa|quan triet)/;
const subjectOpening = /^[\s"']*(?:vv?e|quy dinh|huong dan|ban hanh|quy dinh chi tiet|ve viec)\s/;
const reset =
  /gan voi|dong thoi|[;]|\. |trong do|cung voi|, (?:thuc hien|trien khai|tiep tuc|to chuc|xay dung|bao cao|theo)|va (?:thuc hien|trien khai|tiep tuc)/;

/** The relation that the words between two mentions state when the second stands in the first's title; else null. */
function titleRelationIn(gap: string): TitleRelation | null {
  if (gap.length > 420) return null;
  const linked = link.test(gap) && !/[;]/.test(gap) && !/duoc\s*$/.test(gap.slice(0, 8));
  const inSubject = subjectOpening.test(gap) && !reset.test(gap);
  if (!linked && !inSubject) return null;
  if (linked && reset.test(gap)) return null;
  // "về <chủ đề>, Nghị quyết …", "… và Nghị quyết": the subject is over, a new item begins.
  if (/(?:,|\bva|"|\))\s*$/.test(gap)) return null;
  if (/^[\s"']*ve\s(?:\d\s)?$/.test(gap)) return 'mentions';
  const near = gap.slice(-70);
  for (const [relation, pattern] of titleLinks) if (pattern.test(linked ? gap : near)) return relation;
  return linked ? 'mentions' : null;
}

const shortName = /\((?:[^()]{0,30}(?:goi|viet) (?:tat |chung )?l.|sau day|duoi day|goi t.t)[^()]{0,40}$/;

function setsShortName(gap: string, flat: string, mention: Mention): boolean {
  if (shortName.test(gap)) return true;
  return /\(\s?$/.test(gap) && /^\s?\)/.test(flat.slice(mention.tailTo, mention.tailTo + 2));
}

const coordination = /^[\s,;"')]*(?:(?:va|cung|hoac|voi|cac|voi cac)\s){0,3}(?:so\s)?["'(]?\s?$/;

const coordinates = (gap: string): boolean => coordination.test(gap);

function insideBrackets(flat: string, mention: Mention): boolean {
  const before = flat.slice(Math.max(0, mention.from - 300), mention.from);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What stands between two mentions without the first one's subject ("về “…”") and anything in quotation marks. */
function afterSubject(gap: string): string {
  const words = gap.replace(/"[^"]*"/g, ' ');
  if (!/^[\s,]*(?:vv?e|quy dinh|ban hanh|huong dan)\s/.test(words)) return words;
  const end = Math.max(
    words.lastIndexOf(';'),
    words.lastIndexOf(','),
    words.lastIndexOf(')'),
    words.lastIndexOf(' va '),
  );
  return end < 0 ? words : words.slice(end);
}

interface Cue {
  readonly role: CitationRole;
  readonly from: number;
  readonly to: number;
}

function cueIn(words: string): Cue | null {
  let best: Cue | null = null;
  for (const [role, pattern] of roleCues) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const to = match.index + match[0].length;
      if (!best || to > best.to) best = { role, from: match.index, to };
      if (match[0] === '') pattern.lastIndex++;
    }
  }
  return best;
}

function roleFrom(context: Context, mention: Mention, words: string): CitationRole {
  const { plan, clean } = context;
  if (setsShortName(words, clean.flat, mention)) return 'explains';
  if (mention.section === 'recipients') return 'mentions';
  if (mention.section === 'basis') return roleInBasis(words);
  const cue = cueIn(words);
  if (mention.section === 'title') return roleInTitle(words);
  if (mention.section === 'opening') return roleInOpening(words, cue);
  if (cue === null) return mention.section === 'footnote' || opensBracket(words) ? 'explains' : 'mentions';
  if (opensBracket(words)) return 'explains';
  if (cue.role === 'directs') {
    if (isReviewed(words, cue)) return 'reviews';
    if (
      plan.purpose &&
      mention.from >= plan.purpose.from &&
      mention.from < plan.purpose.to &&
      /cu th. h.a/.test(words.slice(cue.from, cue.to))
    )
      return 'implements';
    if (
      awarenessCue.test(words) &&
      contentWords.test(words) &&
      !/th.{1,3}c hi.{0,2}n|trien khai/.test(words.slice(words.search(awarenessCue)))
    )
      return 'mentions';
  }
  if (cue.role === 'prepares')
    return mention.symbol !== null && mention.form !== 'unnumbered' ? issuedRole(words, cue) : 'prepares';
  return cue.role;
}

/** A numbered document is issued already: "ban hành kèm theo Quyết định số …" takes the role of the words before. */
function issuedRole(words: string, cue: Cue): CitationRole {
  const before = cueIn(words.slice(0, cue.from));
  if (/^[^.]{0,20}kem theo/.test(words.slice(cue.to)) && before && before.role !== 'prepares')
    return before.role;
  return 'mentions';
}

const opensBracket = (words: string): boolean =>
  /\(\s?(?:nhu|gom|bao gom|cu the|theo thu tu)?\s?:?\s?$/.test(words);

/** "tổng kết việc thực hiện", "kiểm tra … trong thực hiện", but not "kiểm tra, thực hiện". */
function isReviewed(words: string, cue: Cue): boolean {
  if (
    !/th.{1,4}c hi|tri.{1,2}n khai|thi hanh|chap hanh|quan triet|tuan thu/.test(words.slice(cue.from, cue.to))
  )
    return false;
  const before = words.slice(Math.max(0, cue.from - 170), cue.from);
  if (/^\d{1,2} nam/.test(words.slice(cue.from, cue.to))) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const reviews = roleCues.find(([role]) => role === 'reviews')?.[1];
  if (!reviews) return false;
  reviews.lastIndex = 0;
  let end = -1;
  for (let match = reviews.exec(clause); match; match = reviews.exec(clause))
    end = match.index + match[0].length;
  if (end < 0) return false;
  const between = clause.slice(end);
  if (/[,;]\s*$/.test(between) && !/vi.c|tinh hinh|ket qua/.test(between)) return false;
  return (
    /^[\s,]*(?:to chuc |va )?$/.test(between) ||
    /vi.c|trong|tinh hinh|ket qua|\bnam\b|cong tac|qua trinh/.test(between)
  );
}

function roleInBasis(words: string): CitationRole {
  if (/ban hanh [^;]{0,80}(?:th.{1,3}c hi|trien khai)[^;]*$/.test(words)) return 'implements';
  if (
    /(?:de nghi|to trinh|bao cao|xet|y kien|tai)\s[^;]*$/.test(words) &&
    /(?:theo|xet)[^;]{0,160}$/.test(words) &&
    !/can cu[^;]*$/.test(words)
  )
    return 'mentions';
  return 'basis';
}

function roleInTitle(words: string): CitationRole {
  if (/bai bo|thay the|huy bo/.test(words)) return 'replaces';
  if (/s.a d.i|bo sung|dinh chinh|dieu chinh/.test(words)) return 'amends';
  if (/so ket|tong ket|ki.m tra|giam sat|danh gia|ket qua|\d nam/.test(words)) return 'reviews';
  if (purposeCue.test(words) || /huong dan|quy dinh chi tiet|thi hanh|quan triet|to chuc|theo/.test(words))
    return 'implements';
  return 'mentions';
}

function roleInOpening(words: string, cue: Cue | null): CitationRole {
  if (cue === null) return 'mentions';
  if (cue.role === 'directs') {
    if (isReviewed(words, cue)) return 'reviews';
    if (/phuc dap|tra loi|nhan duoc|tiep theo/.test(words)) return 'mentions';
    return 'implements';
  }
  if (cue.role === 'prepares') return 'mentions';
  return cue.role;
}
