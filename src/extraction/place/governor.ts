import type { CitationRole } from '../../documents/citation.js';
import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import { hasSentenceEnd } from '../clean/sentences.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Stretch } from '../layout/footnotes.js';
import type { Mention } from '../mention.js';

/** The mention before, which may govern the next. */
export interface Before {
  readonly mention: Mention;
  /** Where the words between the two begin. */
  readonly gapFrom: number;
  /** What its verb says, before it is asked whether the whole document or a part is meant. */
  readonly governing: CitationRole;
  /** For one in brackets: what goes on behind them, if anything. */
  readonly bracket: { readonly host: Before | null } | null;
}

/** What is looked at to place the mentions of one document. */
export interface Context {
  readonly clean: CleanText;
  readonly plan: DocumentPlan;
  readonly doubleSpaced: boolean;
  /** The parts of its body that tell what was done. */
  readonly accounts: readonly Stretch[];
}

const longestGap = 600;

/**
 * Where the words begin that follow the last question in `from` … `to`; `from` where none is asked. "… thay thế Quy định
 * nào?" says nothing of the answers below it. Within a line a question mark may be a letter that a scan lost.
 */
export function behindQuestion({ codes, flat }: CleanText, from: number, to: number): number {
  const words = flat.slice(from, to);
  for (let at = words.lastIndexOf('?'); at > 0; at = words.lastIndexOf('?', at - 1)) {
    const next = codes[from + at + 1];
    if (next === quotationMark || next === lineBreak || next === blankLine) return from + at + 1;
  }
  return from;
}

const quotationMark = 0x22;

/** The mention before in the same sentence; behind a bracket the one before the bracket. */
export function governorOf(
  { clean, doubleSpaced }: Context,
  last: Before | null,
  mention: Mention,
): Before | null {
  if (
    last === null ||
    last.mention.section !== mention.section ||
    last.mention.noteFrom !== mention.noteFrom ||
    mention.from - last.gapFrom >= longestGap ||
    hasSentenceEnd(clean, last.gapFrom, mention.from, doubleSpaced)
  )
    return null;
  const gap = clean.flat.slice(last.gapFrom, mention.from);
  if (gap.includes('|') || behindQuestion(clean, last.gapFrom, mention.from) > last.gapFrom) return null;
  if (last.bracket === null) return last;
  const close = gap.indexOf(')');
  if (close < 0) return last;
  return last.bracket.host ? { ...last.bracket.host, gapFrom: last.gapFrom + close + 1 } : null;
}
