/** So many code units before a citation, and no more than its own sentence, may tell what it is about. */
const longestLeadIn = 200;

/**
 * The words of its sentence that stand before a citation, white space folded; null where none do. They tell homonyms
 * apart where a citation has no date and no subject of its own: "sắp xếp tổ chức bộ máy theo Nghị quyết số 18".
 *
 * @param from where the citing document begins
 * @param at where the citation begins
 */
export function readLeadIn(text: string, from: number, at: number): string | null {
  const least = Math.max(from, at - longestLeadIn);
  let start = Math.max(least, at - 1);
  while (start > least && !(isSentenceEnd(text.charCodeAt(start - 1)) && isSpace.test(text.charAt(start))))
    start--;
  const words = text.slice(start, at).trim();
  return (wideSpace.test(words) ? words.replace(/\s+/gu, ' ') : words) || null;
}

/** White space that is more than a single space. */
const wideSpace = /[^\S ]|\s\s/u;

const isSpace = /\s/u;

/** Full stop, semicolon, colon. */
const isSentenceEnd = (unit: number): boolean => unit === 0x2e || unit === 0x3b || unit === 0x3a;
