import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineIndexAt } from '../clean/lines.js';
import { sentenceStart } from '../clean/sentences.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { findFootnotes, type Stretch } from '../layout/footnotes.js';
import type { Mention } from '../mention.js';
import { inBasis } from './basis-paragraphs.js';

/** Sets the section (vị trí) of the mentions of one document. */
export function placeSections(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
  doubleSpaced: boolean,
): void {
  const footnotes = findFootnotes(clean, lines, plan, doubleSpaced);
  const basis = new Map<number, boolean>();
  for (const mention of mentions) {
    const at = mention.from;
    const note = stretchAt(footnotes, at);
    mention.noteFrom = note?.from ?? null;
    if (note) mention.section = 'footnote';
    else if (at < plan.titleTo) mention.section = 'title';
    else if (at >= plan.annexFrom) mention.section = 'annex';
    else if (at >= plan.recipientsFrom && at < plan.recipientsTo) mention.section = 'recipients';
    else if (at >= plan.bodyFrom) mention.section = 'body';
    else if (at >= plan.groundsFrom) mention.section = 'basis';
    else {
      const isGround =
        inBasis(clean, lines, plan, lineIndexAt(lines, at), basis) && !leavesGrounds(clean, at, doubleSpaced);
      mention.section = isGround ? 'basis' : 'opening';
    }
  }
}

/** "Căn cứ … . Sau khi xin ý kiến …, Tổng cục đã ban hành …": with its sentence the ground is over. */
function leavesGrounds(clean: CleanText, at: number, doubleSpaced: boolean): boolean {
  const start = sentenceStart(clean, at, doubleSpaced);
  return (
    clean.codes[start - 1] === 0x2e && goesOnTelling.test(clean.flat.slice(start, Math.min(at, start + 30)))
  );
}

const goesOnTelling = /^\s*(?:sau khi|tren co so|de |nham |hien nay|tuy nhien|theo do|qua |vi vay|do do)/;

function stretchAt(stretches: readonly Stretch[], at: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch || stretch.from > at) high = middle - 1;
    else if (stretch.to <= at) low = middle + 1;
    else return stretch;
  }
  return null;
}
