import { blankLine, type CleanText, lineBreak } from '../clean/clean-text.js';
import type { DocumentPlan } from '../layout/document-plan.js';

const enacts =
  /(bo chinh tri|ban bi thu)(?: trung uong)?(?: dang)?,?(?: khoa [ivx]+,?)? (?:thong nhat )?(?:quyet dinh|quy dinh|ban hanh|ket luan|yeu cau|chi thi|huong dan|thong bao)(?![a-z])/g;

/** What follows the verb where it enacts: what is enacted, "như sau", a colon, the end of the line. */
const whatFollows = /^(?:[^.;:]{0,240} nhu sau| ?:)/;

/** The first lines of the body may hold the clause by which it is enacted. */
const reach = 120;

/**
 * Who enacts a document over whose head the Central Committee stands: "Bộ Chính trị quy định … như sau", "BAN BÍ THƯ
 * QUYẾT ĐỊNH" on a line of its own below the grounds. Marks gone; null where no clause tells.
 */
export function whoEnacts(clean: CleanText, plan: DocumentPlan): string | null {
  const { codes } = clean;
  const to = Math.min(plan.to, plan.bodyFrom + reach);
  const own = clean.flat.slice(plan.titleTo, to);
  for (const match of own.matchAll(enacts)) {
    const at = plan.titleTo + match.index;
    const end = at + match[0].length;
    if (!breaksLine(codes[at - 1])) continue;
    if (breaksLine(codes[end]) || whatFollows.test(clean.flat.slice(end, end + 260))) return match[1] ?? null;
  }
  return null;
}

const breaksLine = (code: number | undefined): boolean =>
  code === undefined || code === lineBreak || code === blankLine;
