import { type DocumentId, numberedDocumentId, seriesOf } from './document-id.js';
import type { DocumentTypes } from './document-type.js';
import type { IsoDate } from './iso-date.js';
import { leadIssuer, parseSymbol } from './symbol.js';

/** What the registry writes of a document and what its id is made from. */
export interface RegisteredDocument {
  readonly symbol: string;
  readonly issuedOn: IsoDate | null;
  /** Type name as printed: "Quy định". */
  readonly type: string;
  /** Ordinal of the term, where no day is known: "XIII". */
  readonly term: string | null;
  readonly place: string | null;
}

/** The id of a registry entry (mục trong sổ đăng ký), or null when its symbol cannot be read. */
export function registryId(entry: RegisteredDocument, types: DocumentTypes): DocumentId | null {
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
