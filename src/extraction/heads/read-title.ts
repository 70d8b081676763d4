import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';

/** The title as printed, type first: "Kế hoạch thực hiện Nghị quyết …". */
export function readTitle(clean: CleanText, plan: DocumentPlan): string | null {
  const words =
    plan.titleTo > plan.titleFrom
      ? tidy(sliceOf(clean, plan.titleFrom, plan.titleTo)).replace(/[-_\s]+$/, '')
      : '';
  const title = [plan.type, words].filter((part) => part !== null && part !== '').join(' ');
  return title === '' ? null : title.slice(0, 2000);
}
