import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { cellsOf } from '../clean/columns.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { readingCost } from '../matching/reading-cost.js';
import { mottoLines, nationalMottos, unionTitles } from '../tables/headings.js';
import {
  bodyStart,
  bodyWithoutPlace,
  bodyWord,
  placeLevels,
  siteHead,
  unfinishedBody,
} from '../tables/place-bodies.js';
import { beforeVerb } from './before-verb.js';
import { withoutOffice } from './body-below-title.js';

/** The number, a stamp, who signs, or a number that heading and all stand without a body. */
const notBodies =
  /^~?(?:so|s6|s86|56|\$6)\s?[:.]{0,2}\s?(?:[-\d._/…]|[a-z]?\d)|^\d|^[ivx]{1,4}\s?[.)-]|^(?:(?:k\/ ?t|kt\.|t\/ ?l|tl\.) ?|(?:truong ban|pho) )[a-z]|^[([]?(?:khan|hoa toc|mat|toi mat|tuyet mat|du thao|phu luc|thuong khan)\b(?! tran)|^(?:quyet nghi|nghi quyet|quyet dinh) ?:?$/;

/** A head's left column is seldom longer, in lines. */
const longestColumn = 14;

/**
 * The bodies printed in the head's left column from the highest to the issuing one, as printed: "TỈNH ỦY LÀO CAI",
 * "HUYỆN ỦY BẢO THẮNG". A name that goes on over two lines is one body.
 */
export function readHeadBodies(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
): string[] {
  const bodies: string[] = [];
  const last = plan.typeLine ?? Math.min(plan.last, plan.headLine + 8);
  let brokenMotto = false;
  for (let i = plan.headLine; i < last && i < plan.headLine + longestColumn; i++) {
    const line = lines[i];
    if (!line || isOfSite(clean, line)) continue;
    if (bodies.length > 0 && endsColumn.test(clean.flat.slice(line.from, line.from + 12))) break;
    if (line.to - line.from > 110) continue;
    const column = leftColumn(clean, line);
    // "… CHỦ NGHĨA VIỆT ⏎ NAM": the motto's last word stands on the next line, alone or in the right column.
    const left: Line = brokenMotto ? withoutLastWord(clean, column) : column;
    brokenMotto = left === column && endsWithinMotto.test(clean.flat.slice(line.to - 16, line.to));
    const printed = tidy(sliceOf(clean, left.from, left.to))
      .replace(/<[^<>]*>/g, ' ')
      .replace(/^[|\s~–-]+|[|\s*]+$/g, '')
      // A scan takes Đ for a B: no body is a "BẢNG ỦY".
      .replace(/^[BPĐÐ]\p{L}NG (?=(?:B[OỘ]|[UỦ][YỶ])(?:\s|$))/iu, 'ĐẢNG ');
    // A row of a table that only rules it off.
    if (!/\p{L}/u.test(printed)) continue;
    const isWord =
      printed.length >= 4 || (bodies.length > 0 && /^(?!TP$|TX$|TT$)\p{Lu}{2,3}$/u.test(printed));
    if (isWord && isInCapitals(clean, left) && !notBodies.test(lineText(clean, left)))
      for (const body of superiorAndOwn(plan.typeLine === null ? beforeVerb(printed) : printed))
        addBody(bodies, withoutOffice(body), lexicon);
    else if (bodies.length > 0 && printed.length > 3) break;
  }
  return bodies.filter((body) => bodyWord.test(foldMarks(body)));
}

const endsWithinMotto = /(?:chu nghia|cong san) viet$/;

/** The line without "NAM", the last word of the motto. */
const withoutLastWord = (clean: CleanText, line: Line): Line =>
  /(?:^| )nam$/.test(lineText(clean, line))
    ? { ...line, to: Math.max(line.from, line.to - ' nam'.length) }
    : line;

/** Whether a line is the menu of the site that prints the document, or the site's name. */
const isOfSite = (clean: CleanText, line: Line): boolean =>
  siteHead.test(lineText(clean, line)) ||
  (line.to - line.from > 40 && (lineText(clean, line).match(/[a-z] [|>»•] [a-z]/g)?.length ?? 0) > 2);

/** What follows the bodies where no type does: the subject, what is enacted, the session, the grounds. */
const endsColumn =
  /^(?:- )?(?:ve viec|v\/v|(?:ban hanh|phe duyet|quy dinh|sua doi|bai bo|bo sung|cong bo|thanh lap|dieu chinh|huong dan) |khoa [ivx]|ky hop|can cu |kinh gui)/;

/** "ĐẢNG BỘ TỈNH SƠN BÌNH - ĐẢNG ỦY XÃ ĐỒNG MÂY": the organisation above and its own on one line. */
function superiorAndOwn(printed: string): string[] {
  const dash = / [-–] /.exec(printed);
  if (!dash) {
    // "UBND TỈNH SƠN BÌNH SỞ Y TẾ": a converter left no break between the two.
    const folded = foldMarks(printed);
    const above =
      besideTheirOwn.map((one) => one.exec(folded)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
    return above > 0 ? [printed.slice(0, above - 1), printed.slice(above)] : [printed];
  }
  const above = printed.slice(0, dash.index);
  const own = printed.slice(dash.index + dash[0].length);
  const isAbove =
    /^dang bo /.test(foldMarks(above)) &&
    /^(?:dang uy|huyen uy|quan uy|thi uy|chi bo)\b/.test(foldMarks(own));
  return isAbove || (/^bo /.test(foldMarks(above)) && /^(?:tong )?cuc /.test(foldMarks(own)))
    ? [above, own]
    : [printed];
}

/** Bodies that may stand above another on the same line, up to where the other's name begins. */
const besideTheirOwn: readonly RegExp[] = [
  /^dang (?:bo|uy) .{4,60}? (?=(?:dang uy|chi bo) )/,
  /^(?:tinh|thanh|huyen|quan|thi) uy .{3,30}? (?=(?:ban (?:to chuc|tuyen giao|dan van|noi chinh)|van phong|uy ban kiem tra|(?:huyen|thi|quan|dang) uy)(?: |$))/,
  /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\.?|huyen|quan|thi xa) .{3,30}? (?=(?:so|van phong|thanh tra|ban (?:quan ly|dan toc)|phong (?:giao duc|noi vu|tai chinh|kinh te|tu phap|van hoa|lao dong|y te|nong nghiep|dan toc|tai nguyen|quan ly)) ?)/,
  /^bo (?!chinh tri).{4,40}? (?=(?:tong cuc|cuc) )/,
];

function addBody(bodies: string[], printed: string, lexicon: Lexicon): void {
  const above = bodies.at(-1);
  if (above === undefined) {
    bodies.push(printed);
    return;
  }
  const folded = foldMarks(printed);
  const foldedAbove = foldMarks(above);
  // What the Youth Union prints in the motto's place, and the end of its central committee's name.
  if (unionTitles.includes(folded)) {
    if (goesOnWithUnion.test(foldedAbove)) bodies[bodies.length - 1] = `${above} ${printed}`;
    return;
  }
  // "HỘI ĐỒNG NHÂN DÂN", then "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN BÌNH"; "BỘ TÀI CHÍNH", then "BỘ TRƯỞNG BỘ TÀI CHÍNH".
  if (folded === foldedAbove || folded.startsWith(`${foldedAbove} `)) {
    bodies[bodies.length - 1] = printed;
    return;
  }
  const goesOn =
    unfinishedBody.test(foldedAbove) ||
    !bodyStart.test(folded) ||
    placeLevels.test(folded) ||
    lexicon.bodyNames.has(`${foldedAbove} ${folded}`);
  if (goesOn) bodies[bodies.length - 1] = `${above} ${printed}`;
  else if (bodyWithoutPlace.test(foldedAbove)) bodies[bodies.length - 1] = `${above} - ${printed}`;
  else bodies.push(printed);
}

const goesOnWithUnion = /(?:trung uong|chap hanh|thuong vu)$/;

/** Where in `line` the first word begins that is not in capitals, before its code `to`; `to` where none does. */
function firstSmallWord(clean: CleanText, line: Line, to: number): number {
  const { flat } = clean;
  const end = line.from + to;
  for (let from = line.from; from < end; ) {
    const gap = flat.indexOf(' ', from);
    const wordTo = gap < 0 || gap > end ? end : gap;
    const hasTwoLetters = wordTo - from > 1 && /[a-z]{2}/.test(flat.slice(from, wordTo));
    if (
      hasTwoLetters &&
      !isMisreadCommittee(clean, from, wordTo) &&
      !isInCapitals(clean, { ...line, from, to: wordTo })
    )
      return from - line.from;
    from = wordTo + 1;
  }
  return to;
}

/** "TINH Uy BEN TRE", "Uy BAN NHAN DAN": a scan takes the small mark of Ủ for that of a capital before a small letter. */
const isMisreadCommittee = (clean: CleanText, from: number, to: number): boolean =>
  clean.flat.slice(from, to) === 'uy' &&
  isCapital(clean, from) &&
  (/(?:^|[^a-z])(?:tinh|thanh|huyen|quan|thi|[dbp].ng) $/.test(
    clean.flat.slice(Math.max(0, from - 7), from),
  ) ||
    clean.flat.startsWith(' ban ', to));

/** What stands left of the motto, or of the place and date, in a line of two columns: the words in capitals. */
export function leftColumn(clean: CleanText, line: Line): Line {
  const text = lineText(clean, line);
  if (nationalMottos.some((motto) => readingCost(text, motto, motto.length / 5) !== null))
    return { ...line, to: line.from };
  const beside = cellsOf(clean, line)[1];
  const union = beside && unionTitles.includes(lineText(clean, beside));
  let to = union ? beside.from - line.from : text.length;
  for (const motto of [...nationalMottos, ...mottoLines]) {
    const at = text.indexOf(motto);
    if (at >= 0) to = Math.min(to, at);
  }
  // A motto that the scan damaged: some of its words are left.
  const damaged = text.search(
    /[dp].ng,? c.n. s.{1,2}n|c[o0]n. h[o0][a0] x. h|(?:[dp].n. )?c.n. s.n v..?t n.m|d.c l.p [-~] t. d./,
  );
  if (damaged >= 0) to = Math.min(to, damaged);
  // Words of the motto are part of no body's name, even where the line breaks within it.
  const broken = text
    .slice(0, to)
    .search(/(?:^| )(?:cong hoa|(?:xa )?hoi chu nghia|chu nghia viet nam)(?: |$)/);
  if (broken >= 0) to = Math.min(to, broken);
  to = firstSmallWord(clean, line, to);
  // "QUỐC HỘI ⏎ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the country's name, not the body's.
  if (to < text.length && /^nuoc $/.test(text.slice(0, to))) to = 0;
  while (to > 0 && (/[ |]/.test(text.charAt(to - 1)) || (to < text.length && text.charAt(to - 1) === '-')))
    to--;
  return { ...line, to: line.from + to };
}
