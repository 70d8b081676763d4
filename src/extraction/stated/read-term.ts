import type { CleanText } from '../clean/clean-text.js';

/** A congress term (khóa) as a text prints it. */
export interface TermRead {
  readonly term: string;
  /** As it joins a body's name: " (khóa XIII)" or " khóa XIII". */
  readonly printed: string;
  readonly to: number;
}

const termPattern = /\s?(\()?\s?kh[a-z0]{2,4}\s(?:thu\s)?([ivxl1|]{1,5})(?![a-z0-9])(\s?\))?/y;

/** A congress term (khóa) at `from`: "(khóa XIII)", "khóa XIII". */
export function readTerm(clean: CleanText, from: number): TermRead | null {
  termPattern.lastIndex = from;
  const match = termPattern.exec(clean.flat);
  const numeral = (match?.[2] ?? '').replace(/[1l|]/g, 'i').toUpperCase();
  if (!match || !/^(?:X{0,2})(?:IX|IV|V?I{0,3})$/.test(numeral)) return null;
  const bracketed = match[1] !== undefined;
  const closed = match[3] !== undefined;
  const to = from + match[0].length;
  return { term: numeral, printed: bracketed && closed ? ` (khóa ${numeral})` : ` khóa ${numeral}`, to };
}
