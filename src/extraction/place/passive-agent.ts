import { lastPrinted } from '../clean/codes.js';

/**
 * Tells who acts where a change is told in the passive voice (thể bị động): what stands behind "bởi", "bằng", "tại",
 * "theo" has done the changing and is not changed itself.
 *
 * @param words what stands before the citation in its sentence, marks and capitals gone
 * @example isAgentBehind('quyet dinh so 8/qd-ubnd bi bai bo boi ') // true: what follows has repealed 8/QĐ-UBND
 */
export function isAgentBehind(words: string): boolean {
  if (lastPrinted(words) === semicolon) return false;
  agentWord.lastIndex = words.length;
  return agentWord.test(words) && tellsAgent(words);
}

const semicolon = 0x3b;

function tellsAgent(words: string): boolean {
  return actsByOrWith.test(words) || actsInPassive.test(words) || actsAsPlace.test(words);
}

const verb =
  '(?:s.a d.i|bo sung|thay the|thay|bai bo|huy bo|dinh chinh|hop nhat|dieu chinh|het hieu luc|cham dut hieu luc)';
/** "tại khoản 1 Điều 2 các …": the part of the agent that does it. */
const partOfAgent =
  '(?: (?:cac|nhung|mot so|so|cac van ban(?: sau)?:?|quy dinh tai|(?:dieu|khoan|diem|muc|phu luc) [a-z\\d.]{1,5}(?:,| va)?))*\\s*';

/** What all three ask for, looked for from the end of the words backwards: there it is seldom found, and at once missed. */
const agentWord = new RegExp(`(?<=\\b(?:boi|bang|tai|theo)${partOfAgent})`, 'y');

/** "… bị bãi bỏ bởi", "Thay thế Quyết định số … về chợ bằng": either word alone tells the agent. */
const actsByOrWith = new RegExp(`\\b${verb}\\b[^;.|]{0,300}\\b(?:boi|bang)${partOfAgent}$`);

/** "(được sửa đổi, bổ sung một số điều tại", "đã thay thế theo". */
const actsInPassive = new RegExp(
  `(?:\\(|\\bduoc |\\bda |\\bbi )(?:da |duoc |bi )*${verb}\\b[^;.()|"]{0,60}\\b(?:tai|theo)${partOfAgent}$`,
);

/** "| Bãi bỏ tại": but "Bãi bỏ quy định tại" names what is repealed. */
const actsAsPlace = new RegExp(`\\b${verb} tai${partOfAgent}$`);

/** "Thay thế bởi Quyết định số …" in a cell of a table: what the row's document has undergone, no task. */
export const undergone = new RegExp(`^${verb}\\b[^|]{0,60}?\\b(?:boi|bang|(?:tai|theo) [^|]{0,40}\\d)`);

/** "… được thay thế bằng Quyết định số 5", but not "… bởi Quyết định này": behind a verb, another document acts. */
export const byAnother =
  '(?!,?(?: va)?(?: (?:bai bo|huy bo|thay the))? (?:boi|bang|tai|theo) (?![a-z ]{3,20} nay\\b))';
