import type { DocumentTypeFact, System } from '../facts/fact-types.js';
import { foldMarks, slug } from './fold.js';
import type { DocumentSymbol } from './symbol.js';

/** Looks up types of document (loại văn bản) by what is printed. */
export class DocumentTypes {
  readonly #byKey = new Map<string, DocumentTypeFact>();
  /** Those of which it is the abbreviation, then those of which it is another print. */
  readonly #byAbbreviation = new Map<string, DocumentTypeFact[]>();
  readonly #byFoldedAbbreviation = new Map<string, DocumentTypeFact[]>();
  readonly #byName = new Map<string, DocumentTypeFact>();

  constructor(types: readonly DocumentTypeFact[]) {
    for (const type of types) {
      this.#byKey.set(type.key, type);
      if (type.abbreviation !== null) add(this.#byAbbreviation, type.abbreviation, type);
      for (const printed of [type.abbreviation ?? [], type.variants].flat()) {
        add(this.#byFoldedAbbreviation, foldMarks(printed), type);
      }
    }
    for (const type of types) for (const variant of type.variants) add(this.#byAbbreviation, variant, type);
    // Names before variants of names: a name that is another type's variant stays its own.
    for (const type of types) this.#byName.set(foldName(type.name), type);
    for (const type of types) {
      for (const name of type.nameVariants) {
        if (!this.#byName.has(foldName(name))) this.#byName.set(foldName(name), type);
      }
    }
  }

  byKey(key: string): DocumentTypeFact | null {
    return this.#byKey.get(key) ?? null;
  }

  /** The type that a name means, marks and case aside: "kế hoạch", "Chương trình hành động". */
  byName(name: string): DocumentTypeFact | null {
    return this.#byName.get(foldName(name)) ?? null;
  }

  /**
   * The types that an abbreviation may mean, likeliest first: as printed, then as another print of it, then with marks
   * and case folded. `QĐ` is Quyết định or Quy định.
   */
  byAbbreviation(abbreviation: string, system?: System): readonly DocumentTypeFact[] {
    const found = this.#printedAs(abbreviation);
    return system ? found.filter((type) => type.systems.includes(system)) : found;
  }

  #printedAs(abbreviation: string): readonly DocumentTypeFact[] {
    return (
      this.#byAbbreviation.get(abbreviation) ?? this.#byFoldedAbbreviation.get(foldMarks(abbreviation)) ?? []
    );
  }

  /**
   * The type of the document that bears `symbol`: the type word when it is one that the abbreviation may mean or the
   * symbol prints none, else the abbreviation's likeliest. Null when neither tells.
   */
  ofDocument(symbol: DocumentSymbol, typeWord: string | null): DocumentTypeFact | null {
    const named = typeWord === null ? null : this.byName(typeWord);
    if (symbol.type === null) return named;
    const possible = this.byAbbreviation(symbol.type, symbol.style);
    return possible.find((type) => type === named) ?? possible[0] ?? named;
  }

  /**
   * The type's part of a document's id: what the symbol prints, so that it does not depend on whether a text calls
   * 96-QĐ/TW a Quy định or a Quyết định; the type itself where the symbol prints none.
   */
  idKey(symbol: DocumentSymbol, typeWord: string | null): string {
    const { type, style } = symbol;
    if (type !== null)
      return this.#printedAs(type).find(({ systems }) => systems.includes(style))?.key ?? slug(type);
    const named = typeWord === null ? null : this.byName(typeWord);
    return named?.key ?? (symbol.style === 'state' ? 'cv' : 'untyped');
  }
}

function foldName(name: string): string {
  return foldMarks(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
