import type { CitationRole } from '../../documents/citation.js';
import type { Mention } from '../mention.js';
import { partWords } from '../tables/role-words.js';
import { clauseBehind, cueIn, isJudged, setsShortName } from './cues.js';
import { withSoundCue } from './damaged-cue.js';
import { endsTitle, topOf } from './ends-title.js';
import type { Before, Context } from './governor.js';
import { changesAtHead, orderBetween } from './head-verb.js';
import { wordsOfIssued } from './issued-with.js';
import { setRole } from './role-of-first.js';
import { opensGrounds, roleInBasis } from './roles-in-front.js';
import { afterSubject, bracketRelationIn, titleRelationIn } from './title-relations.js';
import { changeIn, toldOf } from './told-issued.js';

/** Sets the role by what stands between `before` and the mention; tells what the governing verb says. */
export function placeAfter(context: Context, mention: Mention, before: Before): CitationRole {
  const { flat } = context.clean;
  const previous = before.mention;
  const gap = flat.slice(Math.min(before.gapFrom, mention.from), mention.from);
  if (isChange(before.governing) && ownChange.test(gap))
    return setRole(context, mention, gap.slice(gap.search(ownChange)));
  if (isCarryingOut(before.governing) && issuedByOthers.test(gap)) {
    mention.role = 'mentions';
    return 'mentions';
  }
  const order = orderBetween(context.clean, before.gapFrom, mention.from);
  if (order !== null) return setRole(context, mention, flat.slice(order, mention.from));
  if (previous.form === 'unnumbered' && previous.within === null && attachedTo.test(gap)) {
    mention.role = partWords.test(gap) ? inherited(before, gap) : previous.role;
    return before.governing;
  }
  if (setsShortName(gap, flat.slice(mention.tailTo, mention.tailTo + 2))) {
    mention.role = 'explains';
    return 'explains';
  }
  if (isCarryingOut(before.governing) && saidByBody.test(gap)) {
    mention.role = before.governing;
    return before.governing;
  }
  if (before.governing === 'reviews' && yearsOf.test(gap)) {
    mention.role = 'reviews';
    return 'reviews';
  }
  if (repeatsLead(flat, gap, previous)) return placeBeside(mention, before, gap);
  const bracketed = bracketRelationIn(gap);
  const relation =
    bracketed ??
    (previous.role === 'explains' && mention.section !== 'footnote' ? null : titleRelationIn(gap));
  if (relation !== null) {
    mention.within = previous;
    mention.titleRelation = relation;
    mention.role = 'mentions';
    return before.governing;
  }
  const isCoordinated = coordination.test(gap);
  if (isCoordinated && gap.includes(';') && isJudged(clauseBehind(flat, mention.tailTo))) {
    // "…; Thông tư số … còn vướng": it is the subject of a clause of its own.
    mention.role = 'mentions';
    return 'mentions';
  }
  if (isCoordinated && !endsTitle(gap, mention, previous)) return placeBeside(mention, before, gap);
  if (attachedTo.test(gap) || (issuedWith.test(gap) && isAim(flat, previous))) {
    mention.role = partWords.test(gap) ? inherited(before, gap) : previous.role;
    return before.governing;
  }
  if (mention.section === 'basis') {
    mention.role = opensGrounds(gap) ? roleInBasis(gap) : topOf(previous).role;
    return mention.role;
  }
  if (before.governing === 'replaces' && wordsOfIssued(gap) !== null) {
    mention.role = 'amends';
    return 'amends';
  }
  const told = before.governing === 'mentions' ? toldOf(flat, previous.symbol, topOf(previous), gap) : null;
  if (told !== null) {
    if (told === 'changed') {
      mention.within = topOf(previous);
      mention.titleRelation = titleRelationIn(changeIn(gap));
    }
    mention.role = 'mentions';
    return 'mentions';
  }
  if (before.governing === 'reviews' && reviewedToo.test(gap)) {
    mention.role = 'reviews';
    return 'reviews';
  }
  const words = withSoundCue(
    isChange(before.governing) && nextOfList(gap, mention, previous) ? '' : afterSubject(gap),
  );
  if (cueIn(words) !== null || changesAtHead(words)) return setRole(context, mention, words);
  mention.role = inherited(before, words);
  // What bears a number is issued already.
  if (mention.role === 'prepares' && mention.symbol !== null) {
    mention.role = 'mentions';
    return 'mentions';
  }
  return before.governing;
}

/** What is said of the one before is said of the mention, too. */
function placeBeside(mention: Mention, before: Before, gap: string): CitationRole {
  const previous = before.mention;
  mention.within = previous.within;
  mention.titleRelation = previous.titleRelation;
  mention.role = previous.within ? previous.role : inherited(before, gap);
  return before.governing;
}

/** "dự thảo Chương trình thực hiện Nghị quyết 7 và Chương trình thực hiện Nghị quyết 8": the same words lead both in. */
function repeatsLead(flat: string, gap: string, previous: Mention): boolean {
  const lead = leadAgain.exec(gap)?.[1];
  return lead !== undefined && flat.startsWith(lead, previous.from - lead.length);
}
const leadAgain = /^\s*(?:[,;]|va)(?: va)? ((?:[a-z]+ ){4,12})$/;

const isChange = (role: CitationRole): boolean => role === 'replaces' || role === 'amends';

const isCarryingOut = (role: CitationRole): boolean => role === 'implements' || role === 'directs';

/** "Thi hành Nghị định …, ngày 14/5 liên Bộ … đã ký Thông tư …": it tells what came of the first. */
const issuedByOthers = /[a-z] (?:da|vua) (?:ky|ky ban hanh|ban hanh|co|ra|thong qua)(?: cac)?\s*$/;

/** "Thực hiện Chỉ thị … về … và hướng dẫn của Bộ Tài chính tại Công văn số …": what a body said there is carried out, too. */
const saidByBody = /(?:,|\bva) (?:y kien )?(?:chi dao|huong dan|yeu cau) cua [^,;.]{2,70} tai(?: cac)?\s*$/;

/** "thay thế Nghị định … về quản lý chợ và bãi bỏ Quyết định …": no part of the subject, the clause of change goes on. */
const ownChange =
  /(?:(?:[,;]|\bva) (?:dong thoi )?(?:thay the|bai bo|huy bo)|\bva (?:dong thoi )?(?:sua doi|bo sung|dieu chinh)(?:, bo sung)?)(?: (?:mot phan|toan bo|cac|nhung|mot so (?:dieu|noi dung) cua))*(?: (?:dieu|khoan|diem|muc|chuong|phu luc) [^;.]{0,60})?\s*$/;

/** "thay thế Quyết định … phân cấp … và Quyết định …": behind the title of the one stands another of its type. */
const nextOfList = (gap: string, mention: Mention, previous: Mention): boolean =>
  mention.typeWord !== null &&
  mention.typeWord === previous.typeWord &&
  /[^;.](?:,| va)\s*$/.test(gap) &&
  !/[;.] /.test(gap);

/** "báo cáo tình hình thực hiện …; việc quán triệt, triển khai …": the same report goes on. */
const reviewedToo =
  /(?:[;,]|\bva) (?:viec|tinh hinh|ket qua|cong tac) (?:(?:hoc tap|quan triet|to chuc|trien khai|thuc hien|chap hanh|cu the hoa|thi hanh|lanh dao|chi dao|tuyen truyen|pho bien)(?:,| va)? ?)+(?:cac )?$/;

/** "Sau 5 năm thực hiện Chỉ thị … về … và hơn nửa năm thực hiện …": no part of the title of the first. */
const yearsOf =
  /(?:[;,]|\bva) (?:(?:hon|gan|sau|qua) )*(?:\d{1,2}|nua|mot|hai|ba|bon|sau|bay|tam|chin|muoi) (?:nam|thang) (?:trien khai )?thuc hien(?: cac)?\s*$/;

/** Nothing but signs and "và" between two mentions. */
const coordination = /^[\s,;"')]*(?:(?:va|cung|hoac|voi|cac|voi cac)\s){0,3}(?:nay la\s|so\s)?["'(]?\s?$/;
/** "(ban hành kèm theo …": the second stands for the first. */
const attachedTo =
  /^(?![^;.]{0,40}\b(?:thay the|bai bo|huy bo|sua doi|bo sung)\b)(?:[^;.]{0,40}k.m|[^;.(]{0,40}ban hanh) theo\s*$/;
/** "mục tiêu của Đề án … theo Quyết định số …": the document by which the first was approved. */
const issuedWith = /^ ?(?:(?:duoc |da )?(?:phe duyet |ban hanh ))?theo\s*$/;
const isAim = (flat: string, { from, role }: Mention): boolean =>
  role === 'mentions' &&
  /\b(?:muc tieu|chi tieu)\b[^;.]{0,30}$/.test(flat.slice(Math.max(0, from - 60), from));

/** The role of what one verb governs together: of a part of a document it says less than of the whole. */
function inherited(before: Before, gap: string): CitationRole {
  return before.governing === 'replaces' && partWords.test(gap) ? 'amends' : before.governing;
}
