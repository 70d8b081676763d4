import { foldMarks } from '../../documents/fold.js';
import type { Facts } from '../../facts/fact-types.js';
import { codesFrom, type IssuingCode } from './issuing-codes.js';
import { byStart, type NamedPlace, placesFrom } from './places.js';
import { push } from './push.js';
import {
  type Abbreviation,
  abbreviationsFrom,
  shortWords,
  type TypeWord,
  typeWordsFrom,
} from './type-words.js';
import { wordEnds } from './word-ends.js';

/** The curated facts arranged for reading. */
export interface Lexicon {
  readonly types: ReadonlyMap<string, readonly Abbreviation[]>;
  readonly typeList: readonly Abbreviation[];
  /** Type words by their last folded word, longest first. */
  readonly typeWordsByLastWord: ReadonlyMap<string, readonly TypeWord[]>;
  /** How those last words end; see {@link mayEndAt}. */
  readonly typeWordEnds: Uint8Array;
  readonly typeWords: readonly TypeWord[];
  /** Type words that may stand before a folded abbreviation, longest first. */
  readonly typeWordsOf: ReadonlyMap<string, readonly TypeWord[]>;
  readonly codes: ReadonlyMap<string, IssuingCode>;
  readonly codeList: readonly IssuingCode[];
  /** Places with their folded names, longest first. */
  readonly places: readonly NamedPlace[];
  /** The same by their first two codes, as {@link placeAt} looks them up. */
  readonly placesByStart: ReadonlyMap<number, readonly NamedPlace[]>;
  /** Names of bodies as the curated table prints them, by their folded form. */
  readonly bodyNames: ReadonlyMap<string, string>;
  readonly facts: Facts;
}

const made = new WeakMap<Facts, Lexicon>();

/** The lexicon of `facts`, made once for each. */
export function lexiconOf(facts: Facts): Lexicon {
  let lexicon = made.get(facts);
  if (!lexicon) {
    lexicon = makeLexicon(facts);
    made.set(facts, lexicon);
  }
  return lexicon;
}

function makeLexicon(facts: Facts): Lexicon {
  const words = typeWordsFrom(facts);
  const types = abbreviationsFrom(facts, words);
  const codes = codesFrom(facts);
  const places = placesFrom(facts);
  const byLast = new Map<string, TypeWord[]>(shortWords().map((word) => [word.folded, [word]]));
  const byAbbreviation = new Map<string, TypeWord[]>();
  for (const word of words) {
    push(byLast, word.folded.slice(word.folded.lastIndexOf(' ') + 1), word);
    for (const abbreviation of word.abbreviations) push(byAbbreviation, abbreviation, word);
  }
  return {
    types,
    typeList: [...types.values()].flat(),
    typeWordsByLastWord: byLast,
    typeWordEnds: wordEnds(byLast.keys()),
    typeWords: words,
    typeWordsOf: byAbbreviation,
    codes,
    codeList: [...codes.values()],
    places,
    placesByStart: byStart(places),
    bodyNames: new Map(
      facts.bodies.flatMap((body) => body.names.map((name) => [foldMarks(name), name] as const)),
    ),
    facts,
  };
}
