import type { CleanText } from '../clean/clean-text.js';

/** "/2024", and no more of a symbol behind it. */
const year = /\/((?:19|20)\d\d)(?![a-z\d]|[-/] ?[a-z\d]|[.,]\d)/y;

/** The year of a symbol that goes on no further: "178/2024" of "Nghị định 178/2024". */
export function yearBehindNumber({ codes, flat }: CleanText, end: number): string | null {
  if (codes[end] !== 0x2f) return null;
  year.lastIndex = end;
  return year.exec(flat)?.[1] ?? null;
}
