import {
  asksWithin,
  cameSince,
  carryingOut,
  didAsAsked,
  didRightly,
  didSo,
  doneBadly,
  failsTo,
  fallsShortOf,
  hasDone,
  headsSentence,
  noPlanFor,
  notKeptTo,
  someBodies,
} from '../tables/account-words.js';
import type { Cue } from './cues.js';

/**
 * Whether a clause tells how a document was carried out, well or badly, and orders nothing: "một số cấp ủy chậm cụ thể hóa
 * …", "đã quán triệt …".
 *
 * @param words what stands before the citation in its sentence, marks and capitals gone
 * @param cue the verb of carrying out among them
 * @param inAccount whether the sentence stands in a part that looks back
 */
export function tellsHow(words: string, cue: Cue, inAccount: boolean): boolean {
  if (fallsShortOf.test(words) || (inAccount && notKeptTo.test(words))) return true;
  const before = words.slice(0, cue.from);
  const said = words.slice(cue.from, cue.to);
  if (!carryingOut.test(said))
    return didAsAsked.test(words) || (inAccount && didRightly.test(words) && !asksWithin.test(words));
  if (noPlanFor.test(before)) return false;
  if (failsTo.test(before) || doneBadly.test(words.slice(cue.to)) || didSo.test(before)) return true;
  return inAccount && !asksWithin.test(words);
}

/** "Thực hiện X, cấp ủy các cấp đã quán triệt …": `words` stand before the citation, `behind` after it. */
export const tellsOfPast = (words: string, behind: string): boolean =>
  headsSentence.test(words) && hasDone.test(behind);

/**
 * The same of a document's own opening: there "Thực hiện X, Tỉnh ủy đã ban hành Kế hoạch …", "… đã họp và thống nhất như
 * sau:" say what it is made for.
 */
export function tellsOnlyOfPast(words: string, behind: string): boolean {
  if (!headsSentence.test(words)) return false;
  const done = hasDone.exec(behind) ?? cameSince.exec(behind);
  return done !== null && !issues.test(done[0]) && !enactsAfterAll.test(behind.slice(done[0].length));
}

const issues = /\b(?:ban hanh|xay dung)$/;
const enactsAfterAll =
  /\b(?:ban hanh|xay dung) (?:ke hoach|chuong trinh|chi thi|nghi quyet|de an|huong dan)|\bnhu sau\b|:\s*$/;

/** "Nhiều nơi triển khai …": not the body that issues carries out, but others of whom the sentence speaks. */
export function isDoneByOthers(words: string, cue: Cue): boolean {
  const before = words.slice(0, cue.from);
  return someBodies.test(before) && !asksWithin.test(before);
}
