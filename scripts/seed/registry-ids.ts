import { type DocumentId, numberedDocumentId, seriesOf } from '../../src/documents/document-id.js';
import type { DocumentTypes } from '../../src/documents/document-type.js';
import type { IsoDate } from '../../src/documents/iso-date.js';
import { foldSymbol, leadIssuer, parseSymbol } from '../../src/documents/symbol.js';

/** How the seed points at a document: by symbol and day, as texts do. */
export interface Pointer {
  readonly symbol: string;
  readonly issuedOn: IsoDate | null;
}

/** The id of a registry entry, or null when its symbol cannot be read. */
export function registryId(
  entry: Pointer & { readonly type: string; readonly term: string | null; readonly place: string | null },
  types: DocumentTypes,
): DocumentId | null {
  const symbol = parseSymbol(entry.symbol);
  if (!symbol) return null;
  const period = entry.term?.toLowerCase() ?? (symbol.year === null ? null : String(symbol.year));
  return numberedDocumentId({
    series: seriesOf(leadIssuer(symbol), entry.place),
    type: types.idKey(symbol, entry.type),
    number: symbol.number,
    issuedOn: entry.issuedOn,
    period,
  });
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
