import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { enactingLines } from '../tables/headings.js';

/** A line that holds a whole head is longer than this, in codes. */
const shortestRun = 150;
/** Such a head stands in the first lines, and the document in few. */
const firstLines = 20;

/**
 * Parts a document that a converter put on one line, head and all: "… Số: 12/QĐ-UBND Hòa Bình, ngày 3 tháng 5 năm 2013
 * QUYẾT ĐỊNH Về việc … - Căn cứ …; - Căn cứ …; QUYẾT ĐỊNH Điều 1. …". The pieces are the lines that print would have: motto,
 * number, place and date, type, each ground, each article. Texts in which no line holds a whole head stay as they are.
 */
export function partRunTogether(clean: CleanText, lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const at = lines
    .slice(0, firstLines)
    .findIndex((line) => line.to - line.from > shortestRun && headOf(clean, line, lexicon));
  const line = lines[at];
  const head = line && headOf(clean, line, lexicon);
  if (!line || !head) return lines;
  const cuts = [...head.cuts, ...cutsBehind(clean, head.to, line.to)];
  const further = lines
    .slice(at + 1)
    .flatMap((next) =>
      next.to - next.from > shortestRun
        ? piecesOf(clean, next, cutsBehind(clean, next.from, next.to))
        : [next],
    );
  return [...lines.slice(0, at), ...piecesOf(clean, line, cuts), ...further];
}

interface Head {
  /** Where its parts begin. */
  readonly cuts: readonly number[];
  /** Behind its type. */
  readonly to: number;
}

const numberAndDate =
  /so ?:? ?\d{0,5} ?[-/][^;]{2,90}?, ?ngay [\d._]{1,4} ?thang (?:[\d._]{1,4} ?)?nam ?\d{4}/;
const mottos = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?-? ?tu do ?-? ?hanh phuc/g;

/** "ĐẢNG BỘ HUYỆN A ĐẢNG ỦY XÃ B": the body that issues stands below the one above it. */
const bodyBelow =
  / (?:dang uy|chi bo|dang bo) (?=(?:xa|phuong|thi tran|so|truong|benh vien|co quan|cong ty) )/g;

/** The head of a document in `line`: its number, place and date, and its type in capitals right behind. */
function headOf(clean: CleanText, line: Line, lexicon: Lexicon): Head | null {
  const text = clean.flat.slice(line.from, Math.min(line.to, line.from + longestHead));
  const match = numberAndDate.exec(text);
  if (!match || !isNumberWord(clean, line.from + match.index)) return null;
  const behind = line.from + match.index + match[0].length;
  const type = typeAt(clean, behind, lexicon);
  if (type === null) return null;
  const comma =
    line.from + match.index + match[0].lastIndexOf(', ngay') + (match[0].includes(', ngay') ? 0 : 1);
  const cuts = [
    ...[...text.slice(0, match.index).matchAll(bodyBelow)].map((body) => line.from + body.index + 1),
    ...[...text.matchAll(mottos)].map((motto) => line.from + motto.index),
    line.from + match.index,
    startOfPlace(clean, comma),
    type.from,
    type.to,
  ];
  return { cuts, to: type.to };
}

/** "Số", also glued to what is printed in capitals before it: "TRUNG ƯƠNGSố: 367". */
const isNumberWord = (clean: CleanText, at: number): boolean =>
  isCapital(clean, at) && (!/[a-z]/.test(clean.flat.charAt(at - 1)) || !isCapital(clean, at + 1));

/** In codes. */
const longestHead = 900;

/** The type in capitals that begins behind `at`. */
function typeAt(clean: CleanText, at: number, lexicon: Lexicon): { from: number; to: number } | null {
  let from = at;
  while (from < at + 4 && !/[a-z]/.test(clean.flat.charAt(from))) from++;
  const word = lexicon.typeWords.find(({ folded }) => {
    const last = from + folded.length - 1;
    return clean.flat.startsWith(folded, from) && isCapital(clean, from + 1) && isCapital(clean, last);
  });
  return word ? { from, to: from + word.folded.length } : null;
}

/** "Hòa Bình, ngày": the words before the comma of which only the first letter is a capital. */
export function startOfPlace(clean: CleanText, comma: number): number {
  let from = comma;
  for (let word = comma; word > comma - 30; ) {
    let start = word;
    while (/[a-z]/.test(clean.flat.charAt(start - 1))) start--;
    if (start === word || !isCapital(clean, start) || (word - start > 1 && isCapital(clean, start + 1)))
      break;
    from = start;
    word = clean.flat[start - 1] === ' ' ? start - 1 : start;
    if (word === start) break;
  }
  return from;
}

const partsOfBody = new RegExp(
  `-{3,}|(?:- ?)?\\bcan cu |\\b(?:${enactingLines.join('|')}) ?:? ?(?=dieu 1\\b)|\\bdieu \\d{1,2} ?[.:]|\\bnoi nhan ?:|\\b(?:tm|kt|tl)\\. ?(?=[a-z])`,
  'g',
);

/** Where grounds, articles, recipients and the signature begin in what is run together behind the head. */
function cutsBehind(clean: CleanText, from: number, to: number): number[] {
  const cuts: number[] = [];
  for (const match of clean.flat.slice(from, to).matchAll(partsOfBody)) {
    const at = from + match.index;
    const first = at + match[0].search(/[a-z]|$/);
    const isRule = match[0].startsWith('---');
    if (!isRule && !isCapital(clean, first)) continue;
    // "căn cứ Điều 12." amid a sentence: an article begins where another ended.
    if (
      match[0].startsWith('dieu') &&
      !/[.;:]\s?$|[a-z] $/.test(clean.flat.slice(Math.max(from, at - 2), at))
    )
      continue;
    cuts.push(at);
    if (isRule) cuts.push(at + match[0].length);
  }
  return cuts;
}

/** The stretches of a line between `cuts`, without the white space around them. */
export function piecesOf(clean: CleanText, line: Line, cuts: readonly number[]): Line[] {
  const starts = [...new Set([line.from, ...cuts])].filter((at) => at < line.to).sort((a, b) => a - b);
  return starts.flatMap((start, index) => {
    let from = start;
    let to = starts[index + 1] ?? line.to;
    while (from < to && clean.flat[from] === ' ') from++;
    while (to > from && clean.flat[to - 1] === ' ') to--;
    return to > from ? [{ from, to, afterBlank: index === 0 && line.afterBlank }] : [];
  });
}
