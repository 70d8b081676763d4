import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineText } from '../clean/lines.js';
import type { Mention } from '../mention.js';

/** How a line begins that holds a document's own number: "Số", however a scan reads it. */
export const numberLine =
  /^[^a-z0-9$]{0,3}(?!so ?[,/] ?ky)(?:so|s6|s86|s0|56|s|sd|sb|\$6|\$o|\$|se)\W{0,4}(?=[\d_.…-]|[a-z0-9]{1,6}\s?[-/])/;

/** Only a number without a type word can be that of a document that begins there; see {@link isNumberLine}. */
export const mayStandOnNumberLine = ({ typeWord, form }: Mention): boolean =>
  typeWord === null && form === 'numbered';

/** "Số 28-NQ/TW" alone on its line is the number of a document that begins here, wherever it stands. */
export function isNumberLine(clean: CleanText, line: Line, mention: Mention): boolean {
  return mention.from - line.from < 6 && line.to - mention.to < 3 && numberLine.test(lineText(clean, line));
}

/** "Luật số: 59/2020/QH14", "Nghị quyết số: 198/2025/QH15" alone on a line: the National Assembly names the type as well. */
export function assemblysNumber(clean: CleanText, line: Line, mentions: readonly Mention[]): Mention | null {
  if (line.to - line.from > 50 || !assemblysLine.test(lineText(clean, line))) return null;
  return mentions.find(({ from, to }) => from >= line.from && from < line.to && to >= line.to - 2) ?? null;
}

const assemblysLine = /^(?:luat|bo luat|nghi quyet|phap lenh|lenh) so ?: ?\d/;
