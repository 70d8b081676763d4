import { type Cue, cueIn } from './cues.js';

/** In codes: no more of the words is gone through for {@link issuedBy}. */
const longestIssuedBy = 96;

/** "… ban hành kèm theo Quyết định số …", "… công bố tại các …": the document by which something was issued. */
const issuedBy =
  /(?:,? ?(?:duoc |da )?(?:ban hanh|phe duyet|thong qua|cong bo|thanh lap)(?: k.m theo| k.m| theo| tai)|(?<=\b(?:thay the|bai bo|huy bo|sua doi|bo sung|dieu chinh) [^;.,]{3,60})(?<!\byeu) k.m theo)(?: cac)?(?: so)?\s*$/;

/** "lập đề án trình UBND huyện phê duyệt theo Nghị quyết số …": how it shall be approved. */
const asksToApprove = /\btrinh [^,;.]{3,60} (?:ban hanh|phe duyet|thong qua) theo\s*$/;

/** "… Ban Chỉ đạo được thành lập theo …": a body, no rule, came of it, and what is done is done with the body. */
const founded =
  /\bda (?:duoc )?thanh lap (?:theo|tai)(?: cac)?(?: so)?\s*$|\b(?:ban chi dao|to cong tac|to giup viec|hoi dong|tieu ban|doan)\b[^,;.]{0,60}\bthanh lap (?:theo|tai)(?: cac)?(?: so)?\s*$/;

/** The words before the thing that a document issued, where `words` end so; null where they do not. */
export function wordsOfIssued(words: string): string | null {
  const last = words.slice(-longestIssuedBy);
  const issuing = issuedBy.exec(last);
  if (!issuing || asksToApprove.test(last)) return null;
  return founded.test(last) ? '' : words.slice(0, words.length - last.length + issuing.index);
}

/** "… được công bố tại các Quyết định: …": of each of them a part is meant. */
export const issuedBySeveral = (words: string): boolean => / (?:theo|tai) cac\s*$/.test(words);

/** "Áp dụng bộ tiêu chí để kiểm tra … ban hành tại …": not what the thing issued is good for counts, but what is done with it. */
export function cueOfMain(before: string): Cue | null {
  const cue = cueIn(before);
  if (cue?.role !== 'reviews') return cue;
  const main = before.replace(/ (?:trong viec|de|nham) [^,;]*$/, '');
  const governing = main === before ? null : cueIn(main);
  return governing?.role === 'directs' ? governing : cue;
}
