import { foldMarks } from '../../documents/fold.js';
import type { Facts } from '../../facts/fact-types.js';
import { isWordCode } from '../clean/codes.js';
import { furtherPartyCodes, furtherStateCodes, partyOrganCodes } from '../tables/issuing-codes.js';
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

/** An issuing code, and whether its symbols always read number-type/body, even where they are printed turned round. */
export interface IssuingCode extends Abbreviation {
  readonly party: boolean;
}

/** The curated facts arranged for reading. */
export interface Lexicon {
  readonly types: ReadonlyMap<string, readonly Abbreviation[]>;
  readonly typeList: readonly Abbreviation[];
  /** Type words by their last folded word, longest first. */
  readonly typeWordsByLastWord: ReadonlyMap<string, readonly TypeWord[]>;
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

/** A place and its name for comparison: "Bà Rịa – Vũng Tàu" is "ba ria - vung tau". */
export interface NamedPlace {
  readonly name: string;
  readonly folded: string;
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

function placesFrom(facts: Facts): NamedPlace[] {
  return [...new Set(facts.places.map((place) => place.name))]
    .map((name) => ({ name, folded: plainName(name) }))
    .sort((a, b) => b.folded.length - a.folded.length);
}

const startOf = (text: string, at: number): number => text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);

function byStart(places: readonly NamedPlace[]): Map<number, NamedPlace[]> {
  const map = new Map<number, NamedPlace[]>();
  for (const place of places) push(map, startOf(place.folded, 0), place);
  return map;
}

/** The longest place that `flat` names at `at`, as a whole word. */
export function placeAt(lexicon: Lexicon, flat: string, at: number): NamedPlace | undefined {
  return lexicon.placesByStart
    .get(startOf(flat, at))
    ?.find(
      (place) => flat.startsWith(place.folded, at) && !isWordCode(flat.charCodeAt(at + place.folded.length)),
    );
}

/** A place's name for comparison. */
export function plainName(name: string): string {
  return foldMarks(name)
    .replace(/[–-]/g, '-')
    .replace(/[^a-z -]/g, '')
    .trim();
}

function typeWordsFrom(facts: Facts): TypeWord[] {
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

/** Type words printed short: "NQ" is a Nghị quyết. They count only in capitals, and never damaged. */
function shortWords(): TypeWord[] {
  return shortTypeWords.flatMap((short) => {
    const meant = printedTypeWords.find(([, abbreviations]) => abbreviations.split(' ').includes(short));
    const folded = foldMarks(short);
    return meant ? [{ name: meant[0], folded, abbreviations: [folded], short: true }] : [];
  });
}

function abbreviationsFrom(facts: Facts, words: readonly TypeWord[]): Map<string, Abbreviation[]> {
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

function codesFrom(facts: Facts): Map<string, IssuingCode> {
  const codes = new Map<string, IssuingCode>();
  const add = (printed: string, party: boolean): void => {
    const folded = foldMarks(printed);
    if (/^[a-z&]{2,12}$/.test(folded) && !codes.has(folded)) codes.set(folded, { printed, folded, party });
  };
  for (const code of [...furtherPartyCodes, ...partyOrganCodes]) add(code, true);
  for (const code of furtherStateCodes) add(code, false);
  for (const body of facts.bodies) {
    for (const code of [body.code, ...body.variants].flatMap((printed) => printed.split(/[, ]+/))) {
      if (/^\p{Lu}[\p{L}&]*$/u.test(code)) add(code, false);
    }
  }
  return codes;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
