import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** No title is longer, in codes. */
const longestTitle = 300;

const issues = / (?:ky )?ban hanh(?=[\s,.;)"]|$)/y;

/** What several documents are called of which a body may issue some: "các văn bản do Bộ Y tế ban hành" tells no one's issuer. */
const others =
  /(?:van ban|phap luat|quyet dinh|nghi quyet|thong tu|nghi dinh|chi thi|quy dinh|quy che|danh muc)$/;

/**
 * The body that is named behind a document's title: "Quyết định 57/QĐ-TTg năm 2012 phê duyệt Kế hoạch … do Thủ tướng Chính
 * phủ ban hành". The title ends with its sentence, or where the `next` document begins.
 */
export function issuerBehindTitle(
  clean: CleanText,
  mention: Mention,
  next: Mention | undefined,
  lexicon: Lexicon,
): IssuerRead | null {
  if (next !== undefined && guides.test(clean.flat.slice(mention.tailTo, next.from))) {
    const outer = namedBehind(clean, next, undefined, lexicon);
    return outer !== null && !mayHaveIssued(next, outer) ? outer : null;
  }
  const read = namedBehind(clean, mention, next, lexicon);
  return read !== null && mayHaveIssued(mention, read) ? read : null;
}

/** "Thông tư số … hướng dẫn Nghị định số … do Bộ trưởng Bộ Tài chính ban hành": the title names another document first. */
const guides = /^ (?:huong dan|quy dinh chi tiet)(?: thi hanh| thuc hien)?(?: mot so dieu cua)? $/;

/** No minister issues a decree (nghị định): what is said behind one is said of the document that guides it. */
const mayHaveIssued = (mention: Mention, { name }: IssuerRead): boolean =>
  mention.parts?.type !== 'NĐ' || /^(?:Chính phủ|Hội đồng)/u.test(name);

function namedBehind(
  clean: CleanText,
  mention: Mention,
  next: Mention | undefined,
  lexicon: Lexicon,
): IssuerRead | null {
  const { flat } = clean;
  const limit = Math.min(flat.length, mention.tailTo + longestTitle, next?.from ?? flat.length);
  const behind = flat.slice(mention.tailTo, limit);
  const end = behind.indexOf(' do ');
  if (end < 0) return null;
  const title = behind.slice(0, end);
  const at = mention.tailTo + end;
  if (/[;.:] |[;|]/.test(title) || others.test(title)) return null;
  const read = readIssuer(clean, at, lexicon);
  if (!read) return null;
  issues.lastIndex = read.to;
  return issues.test(flat) ? read : null;
}
