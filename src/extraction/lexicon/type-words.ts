import { foldMarks } from '../../documents/fold.js';
import type { Facts } from '../../facts/fact-types.js';
import { printedTypeWords, shortTypeWords } from '../tables/type-words.js';

/** An abbreviation that a symbol may bear, as it is properly printed: `QĐ`, `CTr`, `TW`. */
export interface Abbreviation {
  readonly printed: string;
  /** Marks and capitals gone, as in the cleaned text: `qd`. */
  readonly folded: string;
}

/** A type word as texts print it: "Chương trình hành động". */
export interface TypeWord {
  readonly name: string;
  readonly folded: string;
  /** Folded abbreviations that may follow it; empty for types without one (Luật). */
  readonly abbreviations: readonly string[];
  /** Whether it is itself an abbreviation: "NQ". */
  readonly short?: boolean;
}

export function typeWordsFrom(facts: Facts): TypeWord[] {
  const words = new Map<string, { name: string; abbreviations: Set<string> }>();
  const add = (name: string, abbreviations: readonly string[]): void => {
    const folded = foldMarks(name);
    const word = words.get(folded) ?? { name, abbreviations: new Set<string>() };
    for (const abbreviation of abbreviations)
      if (abbreviation !== '') word.abbreviations.add(foldMarks(abbreviation));
    words.set(folded, word);
  };
  for (const [name, abbreviations] of printedTypeWords) add(name, abbreviations.split(' '));
  for (const type of facts.types) {
    const plain = /^[\p{L} ]+$/u;
    for (const name of [type.name, ...type.nameVariants]) {
      if (plain.test(name) && !/ của | do /u.test(name))
        add(name, type.abbreviation === null ? [] : [type.abbreviation]);
    }
  }
  return [...words.entries()]
    .map(([folded, word]) => ({ name: word.name, folded, abbreviations: [...word.abbreviations] }))
    .sort((a, b) => b.folded.length - a.folded.length);
}

/**
 * The type that a symbol's abbreviation names by itself: `KH` is a Kế hoạch. Null for one that names two kinds of documents
 * in the Party's symbols: `QĐ` is Quyết định or Quy định there, and always Quyết định in the State's.
 */
export function typeNamedBy(abbreviation: string, party: boolean): string | null {
  const words = printedTypeWords.filter(([, abbreviations]) => abbreviations.split(' ')[0] === abbreviation);
  if (party && abbreviation === 'QĐ') return null;
  const syllables = (name: string): number => name.split(' ').length;
  const least = Math.min(...words.map(([name]) => syllables(name)));
  return words.find(([name]) => syllables(name) === least)?.[0] ?? null;
}

/** Type words printed short: "NQ" is a Nghị quyết. They count only in capitals, and never damaged. */
export function shortWords(): TypeWord[] {
  return shortTypeWords.flatMap((short) => {
    const meant = printedTypeWords.find(([, abbreviations]) => abbreviations.split(' ').includes(short));
    const folded = foldMarks(short);
    return meant ? [{ name: meant[0], folded, abbreviations: [folded], short: true }] : [];
  });
}

export function abbreviationsFrom(facts: Facts, words: readonly TypeWord[]): Map<string, Abbreviation[]> {
  const found = new Map<string, Abbreviation[]>();
  const add = (printed: string): void => {
    const folded = foldMarks(printed);
    if (!/^[a-z]{1,6}$/.test(folded)) return;
    const known = found.get(folded) ?? [];
    if (!known.some((entry) => entry.printed === printed)) found.set(folded, [...known, { printed, folded }]);
  };
  for (const [, abbreviations] of printedTypeWords) for (const one of abbreviations.split(' ')) add(one);
  for (const type of facts.types)
    if (type.abbreviation !== null) for (const one of type.abbreviation.split(/[ /]+/)) add(one);
  for (const word of words)
    for (const folded of word.abbreviations) if (!found.has(folded)) add(folded.toUpperCase());
  return found;
}
