import type { CleanText } from '../clean/clean-text.js';
import { unknown } from '../clean/fold-table.js';

/** Signs that no text sets right beside a number: one may be a digit that the scan lost ("38&/KH-UBND", "&7/2020/NĐ-CP"). */
export const unreadable: ReadonlySet<number> = new Set([
  unknown,
  ...[...'%&#?@='].map((sign) => sign.charCodeAt(0)),
]);

/** Whether something that may be a lost digit stands before the number at `from`: then the number may be too short. */
export function mayLackDigits(clean: CleanText, from: number): boolean {
  return touchesUnreadable(clean, from) || followsDigits(clean, from);
}

/** "144/2 017/…": digits stand right before, so that these may be the rest of a number. */
function followsDigits(clean: CleanText, from: number): boolean {
  return clean.codes[from - 1] === 32 && /\d/.test(clean.flat.charAt(from - 2));
}

/** A sign that no text sets before a number may be a digit that the scan lost. */
export function touchesUnreadable(clean: CleanText, from: number): boolean {
  if (from === 0) return false;
  const before = clean.flat.charAt(from - 1);
  if (before === '[' || before === ']') return isStroke(clean, from);
  if (/[\s,;:("'/\-+_^]/.test(before))
    return before === '/' || (before === '-' && /[0-9]/.test(clean.flat.charAt(from - 2)));
  return before !== '.' || /[0-9a-z]/.test(clean.flat.charAt(from - 2)) === false;
}

/** "[908:QĐ-TLĐ": a bracket that none closes, or none opened, may be the 1 that a scan read so. */
function isStroke({ flat }: CleanText, from: number): boolean {
  if (flat[from - 1] === ']') return /\s/.test(flat.charAt(from - 2));
  return !flat.slice(from, from + longestBracket).includes(']');
}

/** In codes. */
const longestBracket = 80;
