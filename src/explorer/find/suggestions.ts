import { foldMarks } from '../../documents/fold.js';
import type { BodyLabelFragment, LabelFragment, SuggestQuery } from '../asking/operations.js';

/** What may be meant, best first, documents and bodies apart. */
export interface Suggestions {
  readonly documents: readonly LabelFragment[];
  readonly bodies: readonly BodyLabelFragment[];
}

export const noSuggestions: Suggestions = { documents: [], bodies: [] };

const mostDocuments = 7;
const mostBodies = 4;

/**
 * The text without its last word, which may still be half typed: the server finds whole words. Null where there is
 * none left.
 *
 * @example wholeWordsOf('trach nhiem neu gu') // 'trach nhiem neu'
 */
export function wholeWordsOf(text: string): string | null {
  return /^(.*\S)\s+\S+$/su.exec(text.trim())?.[1] ?? null;
}

/** What to suggest for `text`: what it means as a citation, then what holds its words, the last one being a beginning. */
export function suggestionsFor(text: string, found: SuggestQuery): Suggestions {
  const beginning = foldMarks(text.trim().split(/\s+/).at(-1) ?? '');
  const documents = [
    ...found.lookup.map(({ document }) => document),
    ...found.search.nodes,
    ...(found.documentsWithWholeWords?.nodes ?? []).filter(({ title, name, symbol }) =>
      hasWord(`${title} ${name} ${symbol}`, beginning),
    ),
  ];
  const bodies = [
    ...found.bodies.nodes,
    ...(found.bodiesWithWholeWords?.nodes ?? []).filter(({ name }) => hasWord(name, beginning)),
  ];
  return {
    documents: eachOnce(documents).slice(0, mostDocuments),
    bodies: eachOnce(bodies).slice(0, mostBodies),
  };
}

function hasWord(text: string, beginning: string): boolean {
  return foldMarks(text)
    .split(/[\s,;()“”"]+/)
    .some((word) => word.startsWith(beginning));
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}
