/** The last match of a global pattern; null where none is. One after another, for `matchAll` copies the pattern first. */
export function lastMatch(pattern: RegExp, words: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match;
  return last;
}
