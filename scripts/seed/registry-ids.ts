import type { DocumentId } from '../../src/documents/document-id.js';
import type { IsoDate } from '../../src/documents/iso-date.js';
import { foldSymbol } from '../../src/documents/symbol.js';

/** How the seed points at a document: by symbol and day, as texts do. */
export interface Pointer {
  readonly symbol: string;
  readonly issuedOn: IsoDate | null;
}

/** Finds registry entries by symbol and day. An entry whose day is unknown is found by its symbol without a day. */
export class RegistryIds {
  readonly #ids = new Map<string, DocumentId>();

  add(pointer: Pointer, id: DocumentId): void {
    this.#ids.set(keyOf(pointer), id);
  }

  find(pointer: Pointer): DocumentId | null {
    return this.#ids.get(keyOf(pointer)) ?? null;
  }
}

function keyOf({ symbol, issuedOn }: Pointer): string {
  return `${foldSymbol(symbol)}|${issuedOn ?? ''}`;
}
