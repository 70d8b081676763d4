import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';

/** "… ban hành Kế hoạch triển khai …": the document speaks of itself. */
export function namesItself(mention: Mention, plan: DocumentPlan): boolean {
  if (mention.form !== 'unnumbered' || mention.typeWord !== plan.type) return false;
  return mention.from < plan.titleFrom || (mention.from < plan.bodyFrom && mention.confidence < 0.9);
}

const issuing = /^[\s"']*(?:ve viec |v\/v |ve )?(?:ban hanh|phe duyet)(?: kem theo)?\s["']?$/;

/** "Quyết định ban hành Quy chế …": what a document issues is no citation in it, in the title or later. */
export function namesIssued(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { form, name, from } of mentions) {
    if (from >= plan.titleTo) break;
    if (form !== 'unnumbered' || name === null || from < plan.titleFrom) continue;
    if (issuing.test(clean.flat.slice(plan.titleFrom, from))) names.add(foldMarks(name));
  }
  return names;
}
