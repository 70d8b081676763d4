import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { nameOfPerson } from './person-name.js';

/** "Người ký: Nguyễn Văn A", "| Người ký | Nguyễn Văn A |" in the table of data that a page prints above the head. */
export function labelledSigner(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string | null {
  const head = lines[plan.headLine]?.from ?? plan.from;
  const to = head > plan.from ? head : Math.min(plan.bodyFrom, plan.from + farthestTable);
  const at = label.exec(clean.flat.slice(plan.from, to));
  if (!at) return null;
  const from = plan.from + at.index + at[0].length;
  const value = clean.flat.slice(from, from + longestValue).search(/[|\t\n]|$/);
  const line = lines.find((one) => one.from <= from && from < one.to) ?? { to: from };
  return nameOfPerson(tidy(sliceOf(clean, from, Math.min(from + value, line.to))));
}

/** No table of data goes on below, in codes. */
const farthestTable = 1500;
/** In codes. */
const longestValue = 60;
const label = /(?:^|[^a-z])nguoi ky[\s:|"]{1,6}(?=[a-z])/;
