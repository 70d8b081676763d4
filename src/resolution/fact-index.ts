import { Bodies } from '../documents/body.js';
import type { DocumentId } from '../documents/document-id.js';
import { DocumentTypes } from '../documents/document-type.js';
import { NumberingPeriods } from '../documents/numbering-period.js';
import { remembering } from '../documents/remembering.js';
import { parseSymbol } from '../documents/symbol.js';
import type {
  BodyFact,
  DocumentTypeFact,
  Facts,
  NamedDocumentFact,
  PlaceFact,
  RegistryDocumentFact,
} from '../facts/fact-types.js';
import { Committees } from './committees.js';
import { foldWords } from './fold-words.js';
import { RegisteredTitles } from './registered-titles.js';

/** So many syllables the name of a type has at most. */
const longestTypeName = 4;

/** The curated facts, arranged for looking up. Made once for one value of {@link Facts}. */
export class FactIndex {
  readonly facts: Facts;
  readonly types: DocumentTypes;
  readonly periods: NumberingPeriods;
  readonly committees: Committees;
  readonly titles: RegisteredTitles;
  readonly #bodies: Bodies;
  readonly #named = new Map<string, NamedDocumentFact>();
  readonly #registered = new Map<DocumentId, RegistryDocumentFact>();
  readonly #places = new Map<string, PlaceFact[]>();
  /** Folded names of places, the longest first: "Bà Rịa – Vũng Tàu" is found before a "Vũng Tàu" in it. */
  readonly #placeNames: readonly string[];
  readonly #provinces = new Set<string>();

  constructor(facts: Facts) {
    this.facts = facts;
    this.types = new DocumentTypes(facts.types);
    this.periods = new NumberingPeriods(facts);
    this.committees = new Committees(facts.committees);
    this.titles = new RegisteredTitles(facts, this.types);
    this.#bodies = new Bodies(facts.bodies);
    for (const document of facts.registry) this.#registered.set(document.id, document);
    for (const named of facts.named) {
      for (const name of [named.name, ...named.aliases]) this.#addNamed(foldWords(name), named);
    }
    for (const place of facts.places) {
      for (const name of new Set([place.name, ...place.aliases].map(foldWords))) {
        this.#places.set(name, [...(this.#places.get(name) ?? []), place]);
      }
    }
    for (const place of facts.places) if (place.level === 'province') this.#provinces.add(placeKey(place));
    this.#placeNames = [...this.#places.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  }

  /** The body whose code is printed in symbols as `code`, the likeliest of several. */
  bodyByCode(code: string): BodyFact | null {
    return this.#bodies.byCode(code)[0] ?? null;
  }

  /** The registry's entry of this id. */
  registered(id: DocumentId): RegistryDocumentFact | null {
    return this.#registered.get(id) ?? null;
  }

  /** The type with which a name begins: "Luật Đất đai" is a Luật. */
  typeOfName(name: string): DocumentTypeFact | null {
    const words = name.split(' ');
    for (let length = Math.min(longestTypeName, words.length); length > 0; length--) {
      const type = this.types.byName(words.slice(0, length).join(' '));
      if (type) return type;
    }
    return null;
  }

  /** The document that a name means, marks, case and a year after it aside: "Điều lệ Đảng", "Luật Đất đai năm 2013". */
  namedDocument(name: string): NamedDocumentFact | null {
    const words = foldWords(name);
    return this.#named.get(words) ?? this.#named.get(words.replace(/(?: nam)? (?:19|20)\d\d$/, '')) ?? null;
  }

  /**
   * All places and lives of places with the longest name that is printed in `text`, provinces first; empty when none
   * is named. A name of one syllable counts only by itself or behind the word for a city: "Vĩnh Thạnh" is no Vinh.
   */
  readonly placesIn = remembering((text): readonly PlaceFact[] => {
    const words = ` ${foldWords(text)} `;
    const name = this.#placeNames.find((candidate) =>
      candidate.includes(' ') ? words.includes(` ${candidate} `) : namesCity(words, candidate),
    );
    return name === undefined ? [] : this.#livesOf(name);
  });

  /** All places and lives of places that bear just this name, provinces first; empty where none does. */
  readonly placesCalled = remembering((name): readonly PlaceFact[] => this.#livesOf(foldWords(name)));

  #livesOf(folded: string): readonly PlaceFact[] {
    const lives = this.#places.get(folded) ?? [];
    return [...lives].sort((a, b) => Number(a.level !== 'province') - Number(b.level !== 'province'));
  }

  /** Whether a key (see {@link placeKey}) is that of a province or centrally run city, of today or of the past. */
  isProvince(key: string): boolean {
    return this.#provinces.has(key);
  }

  #addNamed(name: string, named: NamedDocumentFact): void {
    if (!this.#named.has(name)) this.#named.set(name, named);
  }
}

/** Whether `words` are a city's name of one syllable, or have it behind the word for a city. */
const namesCity = (words: string, name: string): boolean =>
  words === ` ${name} ` || cityWords.some((city) => words.includes(` ${city} ${name} `));

const cityWords: readonly string[] = ['thanh pho', 'thanh uy', 'tp'];

const indexes = new WeakMap<Facts, FactIndex>();

/** The index of `facts`. Kept while the facts live, so that every step may ask for it. */
export function factIndex(facts: Facts): FactIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const made = new FactIndex(facts);
  indexes.set(facts, made);
  return made;
}

/** A symbol taken apart, as {@link parseSymbol} does; the same few are asked for again and again. */
export const symbolOf = remembering(parseSymbol);

/**
 * A place's part of a series. A merged province goes on with its name's series and begins a new numbering period, so
 * its two lives (`dong-nai`, `dong-nai.2025`) have one key.
 */
export function placeKey(place: PlaceFact): string {
  return place.id.replace(/\.\d{4}$/, '');
}
