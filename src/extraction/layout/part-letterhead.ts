import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { mottoLines, nationalMottos } from '../tables/headings.js';
import { piecesOf, startOfPlace } from './part-run-together.js';

/** In lines: so far into a text its letterhead is looked for. */
const farthest = 40;
/** In codes: no letterhead on one line is shorter or longer. */
const shortest = 45;
const longest = 700;

/**
 * Parts a letterhead (phần đầu văn bản) of which a page put both columns on one line: "TỈNH ỦY SƠN BÌNH * Số 96-TB/TU ĐẢNG
 * CỘNG SẢN VIỆT NAM Sơn Bình, ngày 19 tháng 8 năm 2025", also with the subject of a letter ("V/v …") between; and recipients
 * that stand on one line with the signature. The pieces are the lines that print would have.
 */
export function partLetterhead(clean: CleanText, lines: readonly Line[]): readonly Line[] {
  let parted: Line[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const cuts = i < farthest ? cutsOfHead(clean, line) : [];
    if (cuts.length === 0) cuts.push(...cutsOfRecipients(clean, line));
    if (cuts.length > 0) parted ??= lines.slice(0, i);
    if (cuts.length > 0) parted?.push(...piecesOf(clean, line, cuts));
    else parted?.push(line);
  }
  return parted ?? lines;
}

const mottos = [...nationalMottos, ...mottoLines];
const number = /(?:^|[ *])so ?: ?(?=\d{0,5} ?[-/])|(?:^|[ *])so (?=\d{1,5} ?[-/])/;

/** Where the parts of a letterhead begin in a line that holds the motto and the number; none for any other line. */
function cutsOfHead(clean: CleanText, line: Line): number[] {
  const length = line.to - line.from;
  if (length < shortest || length > longest) return [];
  const text = clean.flat.slice(line.from, line.to);
  const found = mottos.map((motto) => ({ at: text.indexOf(motto), length: motto.length }));
  const printed = found.filter(({ at, length }) => at >= 0 && isTitle(clean, line.from + at, length));
  const numbered = number.exec(text);
  if (!numbered || printed.length === 0 || text.includes('|')) return [];
  const numberAt = line.from + numbered.index + (/^[ *]/.test(numbered[0]) ? 1 : 0);
  if (!isCapital(clean, numberAt) || !nationalMottos.some((motto) => text.includes(motto))) return [];
  const cuts = [numberAt];
  for (const motto of printed) cuts.push(line.from + motto.at, line.from + motto.at + motto.length);
  const date = /, ?ngay [\d._]{0,4} ?thang\b/.exec(text);
  if (date) {
    cuts.push(startOfPlace(clean, line.from + date.index));
    const year = /^[^.;]{8,30}? nam ?(?:19|20)\d\d(?!\d)/.exec(text.slice(date.index));
    if (year) cuts.push(line.from + date.index + year[0].length);
  }
  for (const { index } of text.matchAll(/ (?:v\/v[ :]|kinh gui ?:)/g))
    if (isCapital(clean, line.from + index + 1)) cuts.push(line.from + index + 1);
  return cuts;
}

/** "Độc lập - Tự do - Hạnh phúc", or the motto in capitals: amid a sentence the country is "nước Cộng hòa …". */
const isTitle = (clean: CleanText, from: number, length: number): boolean =>
  clean.flat.startsWith('doc lap', from)
    ? isCapital(clean, from)
    : isInCapitals(clean, { from, to: from + length, afterBlank: false });

/** "Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A": the heading, each recipient, who signs. */
function cutsOfRecipients(clean: CleanText, line: Line): number[] {
  const { flat } = clean;
  if (clean.codes[line.from] !== 0x6e || line.to - line.from < shortest) return [];
  const text = flat.slice(line.from, Math.min(line.to, line.from + longest));
  const lead = /^noi nhan ?: ?(?=-)/.exec(text);
  if (!lead || text.includes('|')) return [];
  const items = [...text.matchAll(/[;,.:] ?(?=- ?[a-z])/g)].map(
    (end) => line.from + end.index + end[0].length,
  );
  const signed = / (?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[. ] ?(?=[a-z]{2})/.exec(text);
  const at = signed ? line.from + signed.index + 1 : line.to;
  const isSigned = signed !== null && isCapital(clean, at + 1) && isCapital(clean, at + signed[0].length);
  return isSigned ? [...items, at] : items;
}
