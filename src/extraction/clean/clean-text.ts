import { capitalBit, dropped, foldTable, raised, space } from './fold-table.js';
import { beforeLineDust, behindLineDust } from './line-dust.js';
import { lostLetter, restoreLostLetters } from './lost-letters.js';
import { breaksLine, endOfTag } from './markup-tags.js';
import { breaksIn, endOfWhiteSpace, skipPageFurniture } from './white-space.js';

/** Code in {@link CleanText.codes} of a run of white space that ends one line. */
export const lineBreak = 10;

/** Code in {@link CleanText.codes} of a run of white space that holds a blank line or a page break. */
export const blankLine = 12;

/**
 * A text made easy to read for patterns, with the way back to the original kept by construction: every code of the
 * cleaned text knows the code unit that it came from. Marks are gone, capitals are small, white space is one code,
 * Markdown marks, combining marks and page numbers between two pages are left out.
 */
export interface CleanText {
  readonly original: string;
  /** The cleaned text; all white space is a single space. ASCII only, so that patterns stay fast. */
  readonly flat: string;
  /** The same, code by code, with {@link lineBreak} and {@link blankLine} where the white space breaks lines. */
  readonly codes: Uint8Array;
  /** {@link capitalBit} for each code of a letter that is printed as a capital, else 0. */
  readonly capitals: Uint8Array;
  /** Offset in the original of each code; one entry more than there are codes. */
  readonly at: Uint32Array;
  /** Whether a bar or a tab stands anywhere: in most texts nothing sets columns apart but wide white space. */
  readonly hasColumnMarks: boolean;
  /** Indexes of the codes that break lines, ascending: whoever wants lines need not look at every code. */
  readonly breaks: readonly number[];
}

/** Cleans `original`; see {@link CleanText}. Time and memory are linear in its length. */
export function cleanText(original: string): CleanText {
  const fold = foldTable();
  const length = original.length;
  const codes = new Uint8Array(length + 1);
  const capitals = new Uint8Array(length + 1);
  const at = new Uint32Array(length + 2);
  const breaks: number[] = [];
  let to = 0;
  let i = 0;
  while (i < length) {
    const code = fold[original.charCodeAt(i)] ?? dropped;
    if (code > space && code !== 0x3c) {
      at[to] = i++;
      if (code >= capitalBit) capitals[to] = capitalBit;
      codes[to++] = code & ~capitalBit;
    } else if (code === space) {
      // White space behind a tag that breaks the line is one with it.
      let broken = 0;
      if (to > 0 && (codes[to - 1] ?? 0) <= space) {
        broken = breakOf(codes[--to] ?? space);
        if (broken > 0) breaks.pop();
      } else at[to] = i;
      // A lone space, as nearly all white space is.
      if (
        broken === 0 &&
        original.charCodeAt(i) === space &&
        (fold[original.charCodeAt(i + 1)] ?? space) > space
      ) {
        codes[to++] = space;
        i++;
        continue;
      }
      const end = endOfWhiteSpace(original, fold, i);
      const gap = skipPageFurniture(original, fold, end, breaksIn(original, i, end));
      const times = Math.max(gap.breaks, broken);
      i = gap.end;
      if (times > 0) {
        const kept = beforeLineDust(codes, to);
        at[kept] = at[to] ?? i;
        to = kept;
        breaks.push(to);
        i = behindLineDust(original, i);
      }
      codes[to++] = times === 0 ? space : times === 1 ? lineBreak : blankLine;
    } else if (code === dropped) {
      if (original.charCodeAt(i) === backslash && standsForSlash(original, i)) {
        at[to] = i;
        codes[to++] = bar;
      }
      i++;
    } else {
      const tagEnd = endOfTag(original, i);
      const sup = original.charCodeAt(i + 1) === 0x73 && original.charCodeAt(i + 2) === 0x75;
      if (tagEnd > i && breaksLine(original, i)) {
        if (to === 0 || (codes[to - 1] ?? 0) > space) at[to++] = i;
        if (breaks[breaks.length - 1] !== to - 1) {
          breaks.push(to - 1);
          codes[to - 1] = lineBreak;
        }
      } else if (tagEnd === i || sup) {
        at[to] = i;
        codes[to++] = tagEnd === i ? code : raised;
      }
      i = Math.max(tagEnd, i + 1);
    }
  }
  at[to] = length;
  if (original.includes(lostLetter)) restoreLostLetters(codes, lettersLost(original, at, to));
  const flat = flatOf(codes.subarray(0, to), breaks);
  return {
    original,
    flat,
    hasColumnMarks: flat.includes('|') || original.includes('\t'),
    codes: codes.subarray(0, to),
    capitals: capitals.subarray(0, to),
    at: at.subarray(0, to + 1),
    breaks,
  };
}

/** Indexes of the codes of characters that a converter lost: they are few, the codes many. */
function lettersLost(original: string, at: Uint32Array, to: number): number[] {
  const lost: number[] = [];
  for (
    let place = original.indexOf(lostLetter);
    place >= 0;
    place = original.indexOf(lostLetter, place + 1)
  ) {
    const index = codeAt(at, to, place);
    if (index >= 0) lost.push(index);
  }
  return lost;
}

/** Index of the code that came from `place` in the original, or -1. */
function codeAt(at: Uint32Array, to: number, place: number): number {
  let low = 0;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return at[low] === place ? low : -1;
}

/** The text of `codes` with a space for each break. */
function flatOf(codes: Uint8Array, breaks: readonly number[]): string {
  const kept = new Uint8Array(breaks.length);
  for (const [at, index] of breaks.entries()) {
    kept[at] = codes[index] ?? space;
    codes[index] = space;
  }
  const flat = decoder.decode(codes);
  for (const [at, index] of breaks.entries()) codes[index] = kept[at] ?? space;
  return flat;
}

const backslash = 0x5c;
const bar = 0x7c;

/** Markdown escapes signs only: a backslash between letters or digits is what a scan made of a slash, as a bar is. */
const standsForSlash = (original: string, at: number): boolean =>
  /^[\p{L}\d]\\[\p{L}\d]$/u.test(original.slice(at - 1, at + 2));

/** 0 for a space, 1 for the end of a line, 2 for a blank line. */
const breakOf = (code: number): number => (code === blankLine ? 2 : code === lineBreak ? 1 : 0);

/** Folded codes are ASCII. */
const decoder = new TextDecoder();
