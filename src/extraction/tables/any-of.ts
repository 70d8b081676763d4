/**
 * The source of one pattern made of many, so that each may stand on a line of its own; of two that fit at a place the
 * first counts.
 *
 * @example anyOf([/bai bo/, /huy bo/]) // 'bai bo|huy bo'
 */
export const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');
