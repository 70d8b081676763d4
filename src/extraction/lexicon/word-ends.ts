/**
 * 1 for the last two codes, as `a * 128 + b`, of these folded words: most words of a text end otherwise and need not be
 * looked up.
 */
export function wordEnds(words: Iterable<string>): Uint8Array {
  const ends = new Uint8Array(128 * 128);
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    if (word.length > 1) ends[word.charCodeAt(word.length - 2) * 128 + last] = 1;
    else for (let before = 0; before < 128; before++) ends[before * 128 + last] = 1;
  }
  return ends;
}

/** Whether one of the words of which `ends` tells may end before `to`. */
export const mayEndAt = (ends: Uint8Array, codes: Uint8Array, to: number): boolean =>
  ends[(codes[to - 2] ?? 0) * 128 + (codes[to - 1] ?? 0)] === 1;
