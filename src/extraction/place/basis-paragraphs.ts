import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { isGroundAt, startsWithOneOf } from '../layout/line-starts.js';
import { basisOpenings, enactingLines, furtherGrounds } from '../tables/headings.js';

/** In lines. */
const longestParagraph = 60;

/**
 * Whether the preamble paragraph of the line `last` begins with "Căn cứ" or another word of grounds. `answers`: what was
 * found for other lines, so that a long preamble is walked once.
 */
export function inBasis(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  last: number,
  answers: Map<number, boolean>,
): boolean {
  const asked = [last];
  let answer = answers.get(last);
  for (let i = last, least = last - longestParagraph; answer === undefined; i--) {
    const line = i >= plan.first && i > least ? lines[i] : undefined;
    const before = i > plan.first ? lines[i - 1] : undefined;
    if (!line || line.from < plan.titleTo) answer = false;
    else if (opensBasis(clean, line)) answer = true;
    else if (before && isCapital(clean, line.from) && endsParagraph(clean, before)) {
      // Further grounds among others: the paragraph before tells.
      if (!goesOn(clean, lines, i)) answer = false;
      else {
        answer = answers.get(i - 1);
        asked.push(i - 1);
        least = i - 1 - longestParagraph;
      }
    } else if (before && enacts(clean, line, before)) answer = false;
  }
  for (const line of asked) answers.set(line, answer);
  return answer;
}

/** "Căn cứ …", also as an item: "- Căn cứ …", "-Căn cứ …". */
function opensBasis(clean: CleanText, line: Line): boolean {
  const mark = isItem(clean, line) ? 2 : clean.codes[line.from] === 0x2d ? 1 : 0;
  const words = mark > 0 ? { ...line, from: line.from + mark } : line;
  if (!isCapital(clean, words.from)) return false;
  return (
    startsWithOneOf(clean, words, basisOpenings) ||
    damaged.test(clean.flat.slice(words.from, words.from + 9)) ||
    isGroundAt(clean, words.from)
  );
}

/** "Căncứ", "Cãn củ", "Cău cứ": so short that one damaged letter is more than {@link startsWithOneOf} bears. */
const damaged = /^(?:c[a-z]n ?(?:c[a-z]|\(u|eu|gu)|ca[a-z] ?cu)\b/;

/** Whether the line `at` begins another ground, or another document of the same: "Căn cứ Luật …; ⏎ Nghị định số …;". */
function goesOn(clean: CleanText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const end = clean.codes[(lines[at - 1]?.to ?? 0) - 1];
  if (!line || end === 0x3a) return false;
  if (end === 0x3b && documentStart.test(clean.flat.slice(line.from, line.from + 40))) return true;
  return opensGround(clean, line) && endsGround(clean, lines, at);
}

const documentStart =
  /^(?:(?:nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|ket luan|quy dinh|ke hoach|huong dan|thong bao|cong van|chuong trinh|to trinh|bao cao)[a-z ]{0,20}so |(?:bo )?luat |phap lenh )/;

/** "Thực hiện …;" and "Theo …;" among paragraphs of grounds are grounds, too. */
function opensGround(clean: CleanText, line: Line): boolean {
  return startsWithOneOf(clean, line, furtherGrounds);
}

/** Whether the paragraph that begins at line `first` ends with ";", or before what it gives grounds for. */
function endsGround(clean: CleanText, lines: readonly Line[], first: number): boolean {
  for (let i = first; i < first + 12; i++) {
    const line = lines[i];
    if (!line) return false;
    if (clean.codes[line.to - 1] === 0x3b || isEnacting(clean, lines[i + 1])) return true;
    const next = lines[i + 1];
    if (endsParagraph(clean, line) || (next?.afterBlank && isCapital(clean, next.from))) return false;
  }
  return false;
}

/** "QUYẾT ĐỊNH:" */
function isEnacting(clean: CleanText, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isInCapitals(clean, line) &&
    enactingLines.includes(lineText(clean, line).replace(/\s?:$/, ''))
  );
}

/** "…, ⏎⏎ Ủy ban nhân dân tỉnh ban hành …": after the last ground the issuing body takes the word. */
function enacts(clean: CleanText, line: Line, before: Line): boolean {
  return (
    line.afterBlank &&
    clean.codes[before.to - 1] === 0x2c &&
    isCapital(clean, line.from) &&
    /^(?:uy ban|hoi dong|chinh phu|bo truong|chu tich|ban |tinh uy|thanh uy|huyen uy|dang uy|so )[^;]{0,90}(?:ban hanh|xay dung|quyet|yeu cau|de nghi)/.test(
      clean.flat.slice(line.from, line.from + 140),
    )
  );
}

function endsParagraph(clean: CleanText, line: Line): boolean {
  const last = clean.codes[line.to - 1];
  return last === 0x2e || last === 0x3b || last === 0x3a;
}
