import type { CleanText } from '../clean/clean-text.js';
import { cellsOf } from '../clean/columns.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { signaturePrefixes, signerTitles } from '../tables/headings.js';

/** The recipients as listed, without dashes: "Các sở, ban, ngành (th/h)". */
export function readRecipients(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string[] {
  const found: string[] = [];
  let current = '';
  for (let i = plan.first; i <= plan.last; i++) {
    const line = lines[i];
    if (!line || line.from < plan.recipientsFrom || line.from >= plan.recipientsTo) continue;
    const text = lineText(clean, line);
    if (line.from === plan.recipientsFrom) continue;
    if (signaturePrefixes.test(text) || (signerTitles.test(text) && isInCapitals(clean, line))) break;
    const cells = cellsOf(clean, line);
    const cell = cells[0] ?? line;
    if (/^[-+=] ?/.test(text)) {
      if (current !== '') found.push(current);
      current = tidy(sliceOf(clean, cell.from, cell.to)).replace(/^[-–+=]\s*/, '');
    } else if (current !== '' && !line.afterBlank && cells.length === 1 && !isFarRight(clean, cell))
      current = `${current} ${tidy(sliceOf(clean, line.from, line.to))}`;
  }
  if (current !== '') found.push(current);
  return found.map((one) => one.replace(/[;,.\s]+$/, '')).filter((one) => one !== '');
}

/** A line that begins far from the margin belongs to the column of the signature. */
function isFarRight(clean: CleanText, cell: Line): boolean {
  const start = clean.at[cell.from] ?? 0;
  return start >= 16 && clean.original.slice(start - 16, start).trim() === '';
}
