/** Words of a query at most: more narrow nothing and cost time. */
const maxWords = 16;

/**
 * What a user typed as a query of Neo4j's full-text index: every word must occur. Each word goes in as a quoted
 * phrase, in which nothing of Lucene's syntax has a meaning but the quote and the backslash, which are taken out; so
 * no input can be an operator, a field or a wildcard. The index itself folds marks and case. Null when there is no word.
 *
 * @example fullTextQuery('quy dinh 08-QĐi/TW') // '+"quy" +"dinh" +"08-QĐi/TW"'
 */
export function fullTextQuery(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+${phrase(word)}`).join(' ');
}

/**
 * As {@link fullTextQuery}, but all words must occur in one and the same field of `fields`, the first field weighing
 * most. Field names are written in the code.
 */
export function anyFieldQuery(text: string, fields: readonly string[]): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const every = words.map((word) => `+${phrase(word)}`).join(' ');
  return fields.map((field, index) => `${field}:(${every})^${fields.length - index}`).join(' ');
}

/** As {@link fullTextQuery}, with documents first that hold all words side by side in one of `fields`. */
export function rankedQuery(text: string, fields: Readonly<Record<string, number>>): string | null {
  const every = fullTextQuery(text);
  if (every === null) return null;
  const together = phrase(wordsOf(text).join(' '));
  const boosts = Object.entries(fields).map(([field, weight]) => `${field}:${together}^${weight}`);
  return [every, ...boosts].join(' ');
}

/** The words of `text` that hold a letter or a digit, without quotes, backslashes and control characters. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\s\p{C}"\\]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, maxWords);
}

function phrase(words: string): string {
  return `"${words}"`;
}
