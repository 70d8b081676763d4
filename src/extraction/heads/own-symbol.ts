import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineText } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';

/** The number line of a head: "Số 230-KH/TU", or a draft's blank "Số:      -KH/TU". */
export interface OwnSymbol {
  readonly symbol: string | null;
  /** The mention to be taken out of the citations. */
  readonly mention: Mention | null;
  readonly line: number;
}

const numberLine =
  /^[^a-z0-9$]{0,3}(?:so|s6|s0|56|s|sd|sb|\$6|\$o|\$|se)\W{0,4}(?=[\d_.…-]|[a-z0-9]{1,6}\s?[-/])/;

/** "Số 28-NQ/TW" alone on its line is the number of a document that begins here, wherever it stands. */
export function isNumberLine(clean: CleanText, line: Line, mention: Mention): boolean {
  if (mention.typeWord !== null || mention.form !== 'numbered') return false;
  return mention.from - line.from < 6 && line.to - mention.to < 3 && numberLine.test(lineText(clean, line));
}

/** Finds the document's own number among the mentions: it stands on a line of its own in the head, and is no citation. */
export function findOwnSymbol(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
): OwnSymbol | null {
  const last = Math.min(plan.last, plan.typeLine === null ? plan.first + 15 : plan.typeLine + 4);
  for (let i = plan.first; i <= last; i++) {
    const line = lines[i];
    if (!line) break;
    const start = numberLine.exec(lineText(clean, line));
    if (!start) continue;
    const mention =
      mentions.find((one) => one.from >= line.from && one.from < line.from + start[0].length + 2) ?? null;
    // "Số:      /2025/QĐ-UBND": what a draft prints is the year.
    const isBlank = mention !== null && clean.flat[(mention.numberFrom ?? mention.from) - 1] === '/';
    return { symbol: isBlank ? null : (mention?.symbol ?? null), mention, line: i };
  }
  return null;
}
