import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { readIssuer } from '../stated/read-issuer.js';

const issues =
  /^ (?:da )?(?:xay dung|ban hanh|de ra|quyet dinh|thong nhat|trien khai|yeu cau|ra|thong bao|huong dan|bao cao|kinh de nghi|de nghi|co y kien)\b/;

/** In codes. */
const firstWords = 600;

/** "Ngày 10/12/2019, Ban Thường vụ … đã ban hành Kế hoạch số …": news of another document. */
const tells = /^ (?:da|vua) (?:ban hanh|ra) [a-z ]{4,40}so \d/;

/** "…, Ủy ban nhân dân tỉnh X ban hành Kế hoạch …". */
export function issuerInOpening(clean: CleanText, plan: DocumentPlan, lexicon: Lexicon): string | null {
  const { flat } = clean;
  // A page's text without parts has no opening: its first words are one.
  const opening = plan.bodyFrom > plan.titleTo + 2 ? plan.bodyFrom : plan.titleTo + firstWords;
  const to = Math.min(opening, plan.titleTo + 6000, plan.to);
  let found: string | null = null;
  for (let at = plan.titleTo; at < to; at++) {
    if (flat[at] !== ',' && flat[at] !== ';' && flat[at] !== ')') continue;
    const start = at + 2;
    if (flat[at + 1] !== ' ' || start >= to || !isCapital(clean, start)) continue;
    const read = readIssuer(clean, at + 1, lexicon);
    if (
      read &&
      read.from === start &&
      issues.test(flat.slice(read.to, read.to + 20)) &&
      !tells.test(flat.slice(read.to, read.to + 70))
    )
      found = read.name;
  }
  return found;
}
