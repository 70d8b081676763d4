import { type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { belowTitle, nameEnds } from '../tables/named-documents.js';

const longestName = 320;

/** Where a name that begins before `from` ends: at the clause's end or a word that no name goes on after. */
export function endOfName(clean: CleanText, from: number, limit: number): number | null {
  const { flat, codes } = clean;
  const most = Math.min(limit, from + longestName, flat.length);
  const inCapitals = isCapital(clean, from + 1) && isCapital(clean, from + 2);
  let end = from;
  while (end < most) {
    if (codes[end] === lineBreak && endsAtLine(clean, end + 1, inCapitals)) break;
    const letter = flat.charAt(end);
    // A rule below a title, or the first of the grounds run on behind it.
    if (/[-*_=]/.test(letter) && rule.test(flat.slice(end, end + 9))) break;
    if (/[;:()"[\]{}^|]/.test(letter)) break;
    if (letter === '.' && !/[0-9]/.test(flat.charAt(end + 1))) break;
    if (codes[end] === 12 && isCapital(clean, end + 1)) break;
    end++;
  }
  // "Quy chế bảo đảm an toàn …": what a name begins with does not end it.
  const first = ensuring.test(flat.slice(from, from + 9)) ? 1 : 0;
  const stop = nameEnds.exec(flat.slice(from + first, end));
  if (stop) end = from + first + stop.index;
  else if (end === limit) {
    // What follows is joined to it by a word: "Chiến lược … và Nghị quyết số …".
    const joint = /(?:,| va| cung| cung voi)\s*$/.exec(flat.slice(from, end));
    if (!joint) return null;
    end = from + joint.index;
  }
  while (end > from && /[\s,."-]/.test(flat.charAt(end - 1))) end--;
  return end - from < 8 ? null : end;
}

const ensuring = /^ bao dam /;
const rule = /^(?:[-*_=]{3}|- can cu )/;

/** "Bộ Chính trị quy định như sau": the body enacts, on a line below the grounds. */
const enacts =
  /^[a-z][a-z ]{4,70} (?:quy dinh|ban hanh|quyet dinh|quyet nghi|thong bao|huong dan|ket luan|yeu cau|chi thi)(?: [a-z, -]{2,60})?(?: nhu sau|:)/;

/**
 * Whether no name goes on in the line that begins at `at`: the grounds begin there, the body enacts there, or a name in capitals (`inCapitals`) is
 * over where small letters or the body's name begin, as below a title.
 */
function endsAtLine(clean: CleanText, at: number, inCapitals: boolean): boolean {
  if (!isCapital(clean, at)) return false;
  const start = clean.flat.slice(at, at + 24);
  if (!inCapitals)
    return (
      start.startsWith('can cu ') ||
      (isCapital(clean, at + 1) && capitalLine.test(start)) ||
      enacts.test(clean.flat.slice(at, at + 150))
    );
  return !isCapital(clean, at + 1) || belowTitle.test(start);
}

/** The motto or a body in capitals, as it may stand below a subject in the other column of a head. */
const capitalLine =
  /^(?:dang cong san|cong hoa xa|doc lap|uy ban|hoi dong|tinh uy|thanh uy|huyen uy|dang uy|dang bo|ban |bo )/;

/** How many words stand between two places. */
export const wordsIn = (flat: string, from: number, to: number): number =>
  flat.slice(from, to).trim().split(' ').length;
