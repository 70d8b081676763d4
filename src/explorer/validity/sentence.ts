/** What a sentence about a status can name. */
export type Slot = 'by' | 'on' | 'until' | 'parts';

/** A stretch of a sentence: words, or the place of something to be named. */
export type SentencePart = string | { readonly slot: Slot };

/**
 * The parts of a status sentence. `{on| từ ngày %}` is left out where the day is unknown.
 *
 * @example sentenceParts('Được thay thế{by| bởi %}{on| từ ngày %}.', ['by']) // ['Được thay thế', ' bởi ', { slot: 'by' }, '.']
 */
export function sentenceParts(template: string, known: readonly Slot[]): readonly SentencePart[] {
  return template.split(/(\{[^}]+\})/).flatMap((piece): readonly SentencePart[] => {
    const [, name, words] = /^\{(\w+)\|([^}]*)\}$/.exec(piece) ?? [];
    if (name === undefined || words === undefined) return piece ? [piece] : [];
    const slot = known.find((each) => each === name);
    if (!slot) return [];
    const [before = '', after = ''] = words.split('%');
    return [before, { slot }, after].filter((part) => part !== '');
  });
}
