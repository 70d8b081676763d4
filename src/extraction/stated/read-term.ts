import type { CleanText } from '../clean/clean-text.js';
import { isWhite } from '../clean/codes.js';

/** A congress term (khóa) as a text prints it. */
export interface TermRead {
  readonly term: string;
  /** As it joins a body's name: " (khóa XIII)" or " khóa XIII". */
  readonly printed: string;
  readonly to: number;
}

const termPattern = /\s?(\()?\s?kh[a-z0]{2,4}\s(?:thu\s)?([ivxl1|]{1,5})(?![a-z0-9])(\s?\))?/y;

/** Whether "kh" stands at `from`, behind white space and a bracket at most: behind most citations there is none. */
function mayBegin(codes: Uint8Array, from: number): boolean {
  let at = from;
  for (let code = codes[at] ?? 0; code !== 0x6b; code = codes[++at] ?? 0)
    if (at >= from + 3 || (!isWhite(code) && code !== 0x28)) return false;
  return codes[at + 1] === 0x68;
}

/** A congress term (khóa) at `from`: "(khóa XIII)", "khóa XIII". */
export function readTerm(clean: CleanText, from: number): TermRead | null {
  if (!mayBegin(clean.codes, from)) return null;
  termPattern.lastIndex = from;
  const match = termPattern.exec(clean.flat);
  if (!match) return null;
  const numeral = (match[2] ?? '').replace(/[1l|]/g, 'i').toUpperCase();
  if (!/^(?:X{0,2})(?:IX|IV|V?I{0,3})$/.test(numeral)) return null;
  const bracketed = match[1] !== undefined;
  const closed = match[3] !== undefined;
  const to = from + match[0].length;
  return { term: numeral, printed: bracketed && closed ? ` (khóa ${numeral})` : ` khóa ${numeral}`, to };
}
