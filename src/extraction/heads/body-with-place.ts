import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineIndexAt, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { bodyWithoutPlace, levelNames } from '../tables/place-bodies.js';
import { leftColumn } from './read-head-bodies.js';

/** The enacting line stands no further below the head, in lines. */
const reach = 40;

/**
 * A body that the head prints without its place ("HỘI ĐỒNG NHÂN DÂN"), with the level and place that stand elsewhere:
 * in the line below the title ("HỘI ĐỒNG NHÂN DÂN TỈNH SƠN BÌNH"), or behind the word for its level, where the place
 * of the head's date is named so ("tỉnh Sơn Bình"). Null for one that prints its place, and where nothing tells the level.
 */
export function withItsPlace(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  printed: string,
  headPlace: string | null,
): string | null {
  const folded = foldMarks(printed);
  if (!bodyWithoutPlace.test(folded)) return null;
  const first = lineIndexAt(lines, lines[plan.headLine]?.from ?? plan.from);
  for (let i = first; i <= Math.min(plan.last, first + reach); i++) {
    const whole = lines[i];
    if (!whole || whole.from >= plan.bodyFrom + reach) break;
    if (whole.to - whole.from > 110) continue;
    const line = leftColumn(clean, whole);
    if (!isInCapitals(clean, line)) continue;
    const text = lineText(clean, line);
    const at = text.startsWith(`chu tich ${folded} `) ? 'chu tich '.length : 0;
    const rest = text.slice(at + folded.length + 1);
    if (text.startsWith(`${folded} `, at) && levelNames.some(([, level]) => rest.startsWith(`${level} `)))
      return tidy(sliceOf(clean, line.from + at, line.to)).replace(/[|*\s]+$/u, '');
  }
  if (headPlace === null) return null;
  const place = foldMarks(headPlace);
  const own = clean.flat.slice(plan.from, Math.min(plan.to, plan.from + 6000));
  const said = levelNames.find(([, level]) => own.includes(` ${level} ${place}`));
  return said ? `${printed} ${said[0].toUpperCase()} ${headPlace.toUpperCase()}` : null;
}
