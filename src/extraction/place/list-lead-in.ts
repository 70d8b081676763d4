import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { sentenceStart } from '../clean/sentences.js';
import { cueIn } from './cues.js';

const longestList = 3000;
/** Of a numbered part's heading, in codes. */
const longestTitle = 160;
/** An item that begins with a document, or with the parts of one: "2. Khoản 4 Điều 2 …". */
const item =
  /^[\s"]*(?:[a-h]\)|\d{1,2}[.)]|[-+])?[\s"]*(?:(?:cac|nhung|toan bo) )*((?:khoan|diem|dieu|chuong|muc|phu luc|cum tu|mot phan|so thu tu|stt) [^;.:]{0,80})?$/;

/** "Đã tham mưu ban hành các văn bản:": of what was issued the items name each, and do nothing with it. */
const papersIssued =
  /\bda (?:[a-z]+,? ){0,3}(?:tham muu|ban hanh|xay dung|soan thao|phat hanh|pho bien|gioi thieu|quan triet)\b[^;.:]*\b(?:cac|nhung|mot so|\d{1,3}) van ban\b[^;.:]*$/;

/** What leads in a list of grounds, whatever its words. */
export const groundsLead = 'can cu phap ly';

/** "8. Căn cứ pháp lý (13 văn bản):": what a page that describes a document lists of it. */
const listsGrounds =
  /^[\s"]*(?:[\divx]{1,4}[.)] ?|[-+•] ?)?(?:cac |nhung )?(?:can cu(?: (?:phap ly|ban hanh|xay dung|thuc hien))*|co so phap ly)(?: ?\([^()]{0,40}\))?\s*$/;

const isBreak = (code: number | undefined): boolean => code === 10 || code === blankLine;

function lineEnd({ codes }: CleanText, from: number): number {
  let end = from;
  while (end < from + longestTitle && (codes[end] ?? blankLine) > blankLine) end++;
  return end;
}

/** Whether a numbered part begins at `at` to which an item below belongs, and no longer to the list in front of it. */
function isAbove(clean: CleanText, at: number, numbered: boolean): boolean {
  const words = clean.flat.slice(at, at + 12);
  if (!numbered && /^\d{1,2}\. /.test(words)) return true;
  return (
    /^(?:[ivx]{1,4} ?[.-] |dieu \d|chuong [ivx\d]|muc [ivx\d]|phan (?:thu|[ivx]))/.test(words) &&
    isCapital(clean, at)
  );
}

/**
 * The words that lead in a list ("Bãi bỏ các Nghị quyết sau:"), or the heading above it ("I. HỌC TẬP, QUÁN TRIỆT"), when
 * a citation is the first thing in one of its items; null when nothing leads in. `start`: where the item begins; `words`:
 * what stands in it before the citation.
 */
export function leadIn(clean: CleanText, start: number, words: string, doubleSpaced: boolean): string | null {
  const { codes, flat } = clean;
  const opening = item.exec(words);
  if (!opening || (!isBreak(codes[start]) && !isBreak(codes[start - 1]))) return null;
  const parts = opening[1] ?? '';
  const numbered = /^[\s"]*\d/.test(words);
  for (let i = start - 2; i > Math.max(0, start - longestList); i--) {
    if (isBreak(codes[i]) && isAbove(clean, i + 1, numbered)) {
      const title = flat.slice(i + 1, lineEnd(clean, i + 1));
      // "II. TỔ CHỨC THỰC HIỆN" says nothing of what is listed below.
      if (cueIn(title) !== null)
        return /to chuc (?:trien khai )?thuc hien|[.;:]$/.test(title) ? null : `${title} ${parts}`;
      if (/^[ivxdcp]/.test(title)) return null;
    }
    if (flat[i] !== ':' || (codes[i + 1] ?? 32) === 32) continue;
    const lead = flat.slice(sentenceStart(clean, i, doubleSpaced), i);
    if (papersIssued.test(lead)) return '';
    if (listsGrounds.test(lead)) return groundsLead;
    if (
      !/\b(?:bai bo|thay the|huy bo|sau|gom|van ban|quy dinh|nghi quyet|quyet dinh|nghi dinh|thong tu|toan bo|mot phan)\b/.test(
        lead,
      )
    )
      return null;
    // "… hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:" says one thing of all.
    const change = /het hieu luc|bai bo|thay the/.exec(lead);
    return `${change ? lead.slice(0, change.index + change[0].length) : lead} ${parts}`;
  }
  return null;
}
