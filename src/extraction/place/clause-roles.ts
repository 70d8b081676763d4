import type { CitationRole } from '../../documents/citation.js';
import {
  awarenessCue,
  contentWords,
  judgement,
  partWords,
  purposeCue,
  roleCues,
} from '../tables/role-cues.js';

/** Words that govern a citation, and where they stand before it. */
export interface Cue {
  readonly role: CitationRole;
  readonly from: number;
  readonly to: number;
}

/** The last words in `words` that say what is done with what follows; null when there are none. */
export function cueIn(words: string): Cue | null {
  let best: Cue | null = null;
  for (const [role, pattern] of roleCues) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const to = match.index + match[0].length;
      if (!best || to > best.to || (to === best.to && match.index < best.from))
        best = { role, from: match.index, to };
    }
  }
  return best;
}

/** "(viết tắt là Nghị quyết 28)", "(Nghị quyết số 28-NQ/TW)": `before` and `after` stand around the mention. */
export function setsShortName(before: string, after: string): boolean {
  if (
    /\((?:[^()]{0,30}(?:goi|viet) (?:tat |chung |gon )?l.|sau day|duoi day|goi t.t)[^()]{0,40}$/.test(before)
  )
    return true;
  return /\(\s?$/.test(before) && /^\s?\)/.test(after);
}

const enacting = /ban hanh [^;]{0,80}(?:th.{1,3}[ce] hi|trien khai)[^;]*$/;
const grounds =
  /(?:(?<=^|[;.,]|- )\s*(can cu|c.n c.|theo de nghi|xet)|(?<=^|[;.])\s*((?:thuc hien|trien khai|thi hanh)|tren co so|theo))\b/g;

/**
 * Role in the preamble: "Căn cứ …" gives grounds, "Thực hiện …" among them what is carried out; "Theo đề nghị của … tại
 * Tờ trình …", "Xét Tờ trình …", "Theo …", "Trên cơ sở …" only name.
 */
export function roleInBasis(words: string): CitationRole {
  if (enacting.test(words)) return 'implements';
  const last = [...words.matchAll(grounds)].at(-1);
  const opening = last?.[1] ?? last?.[2] ?? 'can cu';
  if (/thuc hien|trien khai|thi hanh/.test(opening)) return 'implements';
  return /^c/.test(opening) ? 'basis' : 'mentions';
}

/** Whether `words` open new grounds: "Căn cứ …", "Xét …". */
export function opensGrounds(words: string): boolean {
  return enacting.test(words) || words.search(grounds) >= 0;
}

/** Role in the title block, by the words of the title before the citation. */
export function roleInTitle(words: string): CitationRole {
  if (/k.m theo\s*$/.test(words)) return 'mentions';
  if (/bai bo|thay the|huy bo/.test(words)) return partWords.test(words) ? 'amends' : 'replaces';
  if (/s.a d.i|bo sung|dinh chinh|dieu chinh/.test(words)) return 'amends';
  if (/so ket|tong ket|ki.m tra|giam sat|danh gia|ket qua|(?<!thang )\b\d{1,2} nam (?!20|19)/.test(words))
    return 'reviews';
  if (purposeCue.test(words) || /huong dan|quy dinh chi tiet|thi hanh|quan triet|to chuc|theo/.test(words))
    return 'implements';
  return 'mentions';
}

/** Role in the opening: what the document is made for. */
export function roleInOpening(words: string): CitationRole {
  const cue = cueIn(words);
  if (cue === null || cue.role === 'prepares') return 'mentions';
  if (cue.role !== 'directs') return wholeOrPart(cue, words);
  if (isReviewed(words, cue)) return 'reviews';
  if (background.test(words)) return 'mentions';
  return /phuc dap|tra loi|nhan duoc|tiep theo/.test(words.slice(-60)) ? 'mentions' : 'implements';
}

/** "Những năm qua, thực hiện …": what was done before, not what the document is made for. */
const background = /^[\s\W]*(?:trong )?(?:(?:nhung|cac|\d{1,2}) nam qua|thoi gian (?:vua )?qua|vua qua)\b/;

/** Where in the body a citation stands, as far as it bears on its role. */
export interface BodyPlace {
  readonly inFootnote: boolean;
  readonly inPurpose: boolean;
  /** "Thời gian qua, … đã lãnh đạo thực hiện …": the sentence reports. */
  readonly isReport: boolean;
  /** What follows it in its clause. */
  readonly behind: string;
  /** Whether the mention bears a symbol: then it is issued already and nobody prepares it. */
  readonly isIssued: boolean;
}

/** What follows `from` up to the end of the clause, at most 250 codes. */
export function clauseBehind(flat: string, from: number): string {
  return flat.slice(from, from + 250).split(/[.;] /, 1)[0] ?? '';
}

/** Whether the clause goes on, without another after a comma, to judge how the document is carried out: "… còn chậm". */
export function isJudged(behind: string): boolean {
  return judgement.test(behind.replace(/, (?=[a-z]).*/s, ''));
}

/** Role in the body, by the words of its sentence before it. */
export function roleInBody(words: string, place: BodyPlace): CitationRole {
  const cue = cueIn(words);
  const opensBracket = /\(\s?(?:nhu|gom|bao gom|cu the|theo thu tu)?\s?:?\s?$/.test(words);
  if (opensBracket) return 'explains';
  const issuing = issuedBy.exec(words);
  if (issuing) return roleOfIssued(words.slice(0, issuing.index), place);
  if (cue === null) return place.inFootnote ? 'explains' : 'mentions';
  // A note tells of changes that others made.
  if (place.inFootnote && (cue.role === 'replaces' || cue.role === 'amends')) return 'mentions';
  if (cue.role === 'directs') return directsOr(words, cue, place);
  if (cue.role === 'prepares') return place.isIssued ? 'mentions' : 'prepares';
  return wholeOrPart(cue, words);
}

function directsOr(words: string, cue: Cue, place: BodyPlace): CitationRole {
  if (isReviewed(words, cue)) return 'reviews';
  const isSubject = /\bvi.c (?:[a-z]{2,6} )?$/.test(words.slice(0, cue.from));
  if (isSubject && judgement.test(place.behind)) return 'reviews';
  if (place.inPurpose && /c. th. h.a/.test(words.slice(cue.from, cue.to)) && intoTasks.test(place.behind))
    return 'implements';
  if (isJudged(place.behind)) return 'mentions';
  if (place.isReport && isCarriedOut.test(words.slice(cue.from, cue.to))) return 'reviews';
  const aware = awarenessCue.exec(words);
  if (
    aware &&
    contentWords.test(words) &&
    !/th.{1,3}[ce] hi.{0,2}n|trien khai/.test(words.slice(aware.index))
  )
    return 'mentions';
  return 'directs';
}

/** To repeal or replace a part of a document is to amend it. */
function wholeOrPart(cue: Cue, words: string): CitationRole {
  return cue.role === 'replaces' && partWords.test(words.slice(cue.to)) ? 'amends' : cue.role;
}

/** "… ban hành kèm theo Quyết định số …", "… phê duyệt tại …": the document by which something was issued. */
const issuedBy =
  /,? ?(?:duoc |da )?(?:ban hanh|phe duyet|thanh lap|thong qua)(?: k.m theo| k.m| theo| tai)(?: so)?\s*$/;

/** What is done with the thing issued is done with the document by which it was; a bracket only names it. */
function roleOfIssued(before: string, place: BodyPlace): CitationRole {
  const cue = before.endsWith('(') ? null : cueIn(before);
  if (cue === null || cue.role === 'prepares') return 'mentions';
  if (cue.role === 'replaces') return 'amends';
  return cue.role === 'directs' ? directsOr(before, cue, place) : cue.role;
}

/** "Cụ thể hóa … thành các nhiệm vụ, giải pháp": this the plan itself does. */
const intoTasks = /th[a-z]nh (?:c[a-z]c )?nhi.m v/;

const isCarriedOut = /th.{1,4}[ce] hi|tri.{1,2}n khai|c. th. h.a|chap hanh|quan triet/;

const reviewPattern = roleCues.find(([role]) => role === 'reviews')?.[1] ?? /$^/g;

/** "tổng kết việc thực hiện", "kiểm tra … trong thực hiện", but not "kiểm tra, thực hiện". */
function isReviewed(words: string, cue: Cue): boolean {
  const said = words.slice(cue.from, cue.to);
  if (!/th.{1,4}[ce] hi|tri.{1,2}n khai|thi hanh|chap hanh|quan triet|tuan thu/.test(said)) return false;
  const before = words.slice(Math.max(0, cue.from - 170), cue.from);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  let end = -1;
  for (const match of clause.matchAll(reviewPattern)) end = match.index + match[0].length;
  if (end < 0) return false;
  const between = clause.slice(end);
  if (/[,;]\s*$/.test(between) && !/vi.c|tinh hinh|ket qua/.test(between)) return false;
  return (
    /^[\s,]*(?:to chuc |va )?$/.test(between) ||
    /vi.c|trong|tinh hinh|ket qua|\bnam\b|cong tac|qua trinh/.test(between)
  );
}
