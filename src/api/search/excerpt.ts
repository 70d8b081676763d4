import { foldMarks } from '../../documents/fold.js';
import { wordsOf } from '../../graph/read/full-text-query.js';

/** A stretch of a text with the places in it that a search found; offsets are UTF-16 code units into `text`. */
export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Code units shown before the first place found and in all. */
const before = 60;
const length = 240;

/**
 * The stretch of `text` around the first word searched for, with all words in it marked; the beginning of the text when
 * none is found. Marks and case make no difference.
 *
 * @example excerptOf('Quy định về nêu gương', 'neu guong').highlights // [{ start: 12, end: 15 }, { start: 16, end: 21 }]
 */
export function excerptOf(text: string, search: string): Excerpt {
  const wanted = new Set(wordsOf(search).flatMap((word) => foldMarks(word).match(/[a-z0-9]+/g) ?? []));
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((match) => ({ word: foldMarks(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => wanted.has(word));
  const start = wordStart(text, Math.max(0, (densest(found) ?? 0) - before));
  const end = Math.min(text.length, start + length);
  return {
    text: text.slice(start, end),
    highlights: found
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
  };
}

interface Found {
  readonly word: string;
  readonly start: number;
}

/** Where the first stretch begins that holds most of the words, counting each once. */
function densest(found: readonly Found[]): number | undefined {
  const inside = new Map<string, number>();
  let best: number | undefined;
  let most = 0;
  let last = 0;
  for (const { word, start } of found) {
    for (let next = found[last]; next && next.start < start + length - before; next = found[++last]) {
      inside.set(next.word, (inside.get(next.word) ?? 0) + 1);
    }
    if (inside.size > most) {
      most = inside.size;
      best = start;
    }
    const left = (inside.get(word) ?? 1) - 1;
    if (left === 0) inside.delete(word);
    else inside.set(word, left);
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + before).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}
