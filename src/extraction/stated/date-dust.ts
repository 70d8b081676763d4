import type { CleanText } from '../clean/clean-text.js';
import { codeSet } from '../clean/code-set.js';
import { isDigit, isWhite } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';

/** "…-NQ/TU¿. _ngày 17/11/2022": 1 for the marks and white space that dust sets between a citation and its date. */
const mayBeDust = codeSet('.:\'`^~_"- \n\f');

/** In codes. */
const mostDust = 5;

/** Behind dust, where "ngày" in small letters and a number follow it; `at` where they do not. */
export function behindDust(clean: CleanText, at: number): number {
  const { codes, flat } = clean;
  let to = at;
  while (to < at + mostDust && mayBeDust[codes[to] ?? 0] === 1) to++;
  // White space alone is no dust.
  if (
    to === at ||
    (to === at + 1 && isWhite(codes[at] ?? 0)) ||
    !flat.startsWith('ngay', to) ||
    isCapital(clean, to)
  )
    return at;
  const day = isWhite(codes[to + 4] ?? 0) ? to + 5 : to + 4;
  return isDigit(codes[day] ?? 0) ? to : at;
}
