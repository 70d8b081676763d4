import type { CleanText } from '../clean/clean-text.js';
import { isDigit, isLetter } from '../clean/codes.js';
import { isInCapitals, type Line, lineIndexAt } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Stretch } from '../layout/footnotes.js';
import {
  accountHeadings,
  accountTitles,
  aheadHeadings,
  concluded,
  inspectionTitles,
  notAnAccount,
} from '../tables/account-words.js';

/** A part's number in front of its heading, by level: "I.", "Phần thứ nhất:", then "1.", then "a)". */
const numbers =
  /^[#*\s]*(?:(phan (?:thu )?[a-z\d]{1,5}[.:\s-]+|[ivx]{1,4} ?[.)/-] ?)|(\d{1,2}(?:\.\d{1,2}){0,3}[.)]? )|([a-h][.)] ?))?[*\s]*/;
/** In codes; a longer line is no heading. */
const longestHeading = 150;
const looked = 90;

/**
 * The parts of a body that tell what was done (KẾT QUẢ, ƯU ĐIỂM, HẠN CHẾ …). A report on results (báo cáo kết quả) and the
 * conclusion of an inspection (kết luận kiểm tra) do so from the beginning, until a heading looks ahead.
 *
 * @param to up to where they are looked for: behind the last citation
 */
export function findAccounts(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  to: number,
): Stretch[] {
  const byTitle = tellsByTitle(clean, plan);
  const found: Stretch[] = [];
  let open: { from: number; level: number } | null = byTitle ? { from: plan.bodyFrom, level: 9 } : null;
  const end = Math.min(plan.recipientsFrom, plan.annexFrom, to);
  for (let i = lineIndexAt(lines, plan.bodyFrom); i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.from >= end) break;
    // Nothing is open that a long numbered line could close, and it opens nothing.
    if (open === null && line.to - line.from > longestHeading && !runsOn(clean, line)) continue;
    const heading = line.from < plan.bodyFrom ? null : headingOf(clean, line);
    if (heading === null) continue;
    if (heading.tells) {
      open ??= { from: line.from, level: heading.level };
    } else if (open !== null && (heading.leadsAhead || (!byTitle && heading.level <= open.level))) {
      found.push({ from: open.from, to: line.from });
      open = null;
    }
  }
  if (open !== null) found.push({ from: open.from, to: end });
  return found;
}

interface Heading {
  readonly level: number;
  readonly tells: boolean;
  readonly leadsAhead: boolean;
}

function headingOf(clean: CleanText, line: Line): Heading | null {
  if (line.to - line.from > longestHeading && !mayBeNumbered(clean.codes[line.from] ?? 0)) return null;
  const isNumbered = mayBeginNumber(clean.codes, line.from);
  if (!isNumbered && !isInCapitals(clean, line)) return null;
  const words = clean.flat.slice(line.from, Math.min(line.to, line.from + looked));
  const number = isNumbered ? numbers.exec(words) : null;
  const level = number?.[1] ? 1 : number?.[2] ? 2 + pointsIn(number[2]) : number?.[3] ? 6 : 0;
  if (level === 0 && isNumbered && !isInCapitals(clean, line)) return null;
  const title = words.slice(number?.[0].length ?? 0);
  const isShort = line.to - line.from <= longestHeading || runsOn(clean, line);
  return {
    level: Math.max(level, 1),
    tells: isShort && accountHeadings.test(title) && !notAnAccount.test(title),
    leadsAhead: isShort && aheadHeadings.test(title),
  };
}

function pointsIn(number: string): number {
  let points = 0;
  for (const sign of number) if (sign === '.') points++;
  return points;
}

/** "2. Về hạn chế: một số cấp ủy …": a numbered heading with its text behind it on the same line. */
const runsOn = (clean: CleanText, line: Line): boolean =>
  isDigit(clean.codes[line.from] ?? 0) &&
  /^\d{1,2}(?:\.\d{1,2})*[.)] [^.;:]{4,45}:/.test(clean.flat.slice(line.from, line.from + 56));

/** Whether {@link numbers} may find one, by the first two codes: most lines begin otherwise. */
function mayBeginNumber(codes: Uint8Array, from: number): boolean {
  const first = codes[from] ?? 0;
  if (!isLetter(first)) return isDigit(first) || first === 0x23;
  const second = codes[from + 1] ?? 0;
  return !isLetter(second) || first === 0x70 || romanLetters.includes(second);
}

const romanLetters: readonly number[] = [...'ivx'].map((letter) => letter.charCodeAt(0));

/** "1", "I", "V", "X", "P(hần)", "#", "*": else a long line is no numbered part that might close another. */
const mayBeNumbered = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a || firstLetters.includes(code);
const firstLetters: readonly number[] = [...'ivxp'].map((letter) => letter.charCodeAt(0));

function tellsByTitle({ flat }: CleanText, plan: DocumentPlan): boolean {
  const title = flat.slice(plan.titleFrom, plan.titleTo);
  if (plan.type === 'Báo cáo') return accountTitles.test(title);
  if (plan.type !== 'Thông báo' && plan.type !== 'Kết luận') return false;
  return inspectionTitles.test(title) && (plan.type === 'Kết luận' || concluded.test(title));
}
