import type { ChangeKind } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import { sentenceStart } from '../clean/sentences.js';
import type { Mention } from '../mention.js';

const behindIt =
  /^[\s,)]*(?:nay )?(het hieu luc|bi bai bo|duoc thay the|bi thay the)(?! (?:boi|bang|tai|theo) (?!quyet dinh nay|nghi))/;
/** The document's subject may stand between: "Quyết định số … phê duyệt Đề án … hết hiệu lực từ ngày …". */
const behindSubject = /^[^;|()]{0,320}?\b(het hieu luc|bi bai bo|bi thay the)\b/;
/** What both ask for: most mentions have none behind them, and their sentence need not be looked at. */
const anyCue = /het hieu luc|bi bai bo|(?:duoc|bi) thay the/;
const onlyItem = /^[\s"]*(?:[a-h]\)|\d{1,2}[.)]|[-+])?[\s"]*(?:(?:cac|toan bo|nhung) )?$/;
const condition = /(?:truoc|sau|den|tu|ke tu|cho den)? ?(?:khi|truong hop|neu) $/;

/**
 * What a sentence foretells of the document that is its subject (hết hiệu lực, bị bãi bỏ, bị thay thế); null when
 * nothing. A condition foretells nothing: "khi Nghị định … hết hiệu lực".
 */
export function readExpiry(clean: CleanText, mention: Mention, doubleSpaced: boolean): ChangeKind | null {
  const { flat } = clean;
  const behind = flat.slice(mention.tailTo, mention.tailTo + 340);
  if (!anyCue.test(behind)) return null;
  const words = flat.slice(sentenceStart(clean, mention.from, doubleSpaced), mention.from);
  if (condition.test(words)) return null;
  const match = behindIt.exec(behind) ?? (onlyItem.test(words) ? behindSubject.exec(behind) : null);
  if (!match || /\. (?=[a-z])/.test(match[0])) return null;
  return match[1]?.includes('thay the') ? 'replaces' : 'repeals';
}
