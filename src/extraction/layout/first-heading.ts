import type { CleanText } from '../clean/clean-text.js';
import { isHeading, isInCapitals, type Line } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import { courseHeading, enactingLines } from '../tables/headings.js';
import { startsWithOneOf } from './line-starts.js';
import type { DocumentLines } from './split-documents.js';

/**
 * Index of the line of the first numbered part, or of "QUYẾT ĐỊNH:"; behind the last line of the document where there is
 * none. `from`: index of the line behind the title.
 */
export function firstHeading(
  clean: CleanText,
  lines: readonly Line[],
  document: DocumentLines,
  from: number,
): number {
  for (let i = from; i <= document.last; i++) {
    const line = lines[i];
    if (!line) break;
    if (
      (isHeading(clean, line) || isDamagedHeading(clean, lines[i - 1], line)) &&
      !goesOn(clean, lines[i - 1], line)
    ) {
      const behind = behindConsolidated(clean, lines, i, document.last);
      if (behind === null) return i;
      i = behind - 1;
      continue;
    }
    if (isPurposeHeading(clean, line)) return i;
    const text = clean.flat.slice(line.from, Math.min(line.to, line.from + 16)).replace(/\s?:$/, '');
    if (i > from && enactingLines.includes(text) && isInCapitals(clean, line)) return i;
    if (i > from && mayBeCourse.test(text) && isCourse(clean, line)) return i;
  }
  return document.last + 1;
}

/** "1, Sở Y tế …", "3.. Ủy ban …", "4: Công an …": a point whose full stop a scan read as another mark, or a hyphen stands for it. */
function isDamagedHeading(clean: CleanText, before: Line | undefined, line: Line): boolean {
  const number = damagedHeading.exec(clean.flat.slice(line.from, line.from + 6));
  if (!number || !before || !isCapital(clean, line.from + number[0].length)) return false;
  return line.afterBlank || /[.:;]/.test(clean.flat.charAt(before.to - 1));
}

const damagedHeading = /^[1-9]\d?(?:[,:;-]|\.[.,]) (?=[a-z])/;

const mayBeCourse = /^(?:phan )?(?:noi|dien|tien) /;
const isCourse = (clean: CleanText, line: Line): boolean =>
  isInCapitals(clean, line) && courseHeading.test(clean.flat.slice(line.from, line.to).trimEnd());

/** Whether the line is the heading of the first part, its number damaged. */
export const isPurposeHeading = (clean: CleanText, line: Line): boolean =>
  purposeHeading.test(clean.flat.slice(line.from, line.from + 14)) && isInCapitals(clean, line);

/** "1 MỤC ĐÍCH, YÊU CẦU", "I MỤC ĐÍCH", "t. MỤC ĐÍCH": a scan lost the full stop behind the number of the first part, or the number. */
const purposeHeading = /^(?:[1il]{1,3} |[tlhi][.,] ?)muc .ich/;

/**
 * A consolidated text (văn bản hợp nhất) counts up in front of its preamble what has amended it: "…, được sửa đổi, bổ
 * sung bởi: ⏎ 1. Luật …". Index of the line behind that list; null when the part at `first` is none.
 */
function behindConsolidated(
  clean: CleanText,
  lines: readonly Line[],
  first: number,
  last: number,
): number | null {
  const before = lines[first - 1];
  if (
    !before ||
    !/\bduoc [^.;]{0,40}(?:boi|theo|bang)\s?:$/.test(clean.flat.slice(Math.max(0, before.to - 80), before.to))
  )
    return null;
  for (let i = first + 1; i <= Math.min(last, first + 60); i++) {
    const line = lines[i];
    if (line && startsWithOneOf(clean, line, ['can cu ', 'theo de nghi ', 'xet '])) return i;
  }
  return null;
}

/** "… Nghị quyết số ⏎ 10) và …": a number at the line's beginning that belongs to the words before. */
function goesOn(clean: CleanText, before: Line | undefined, line: Line): boolean {
  const number = /^\d{1,3}[.)] /.exec(clean.flat.slice(line.from, line.from + 5));
  if (!number || !before || line.afterBlank || isCapital(clean, line.from + number[0].length)) return false;
  return !/[.;:]/.test(clean.flat.charAt(before.to - 1));
}
