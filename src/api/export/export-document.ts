import type { IsoDate } from '../../documents/iso-date.js';
import type { Validity } from '../../documents/validity.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { ExportedDocumentRow } from '../../graph/read/export-documents.js';
import { validityFromGraph } from '../validity/validity-from-graph.js';
import { type Column, column } from './column.js';

/** A document (văn bản) as an export writes it: what the graph knows, and its status on a day. */
export type DocumentRecord = Omit<DocumentRow, 'sortKey'> & {
  readonly status: Validity['status'];
  readonly statusAsOf: IsoDate;
  /** The document that brought the status about. */
  readonly statusBy: string | null;
};

export function documentRecord({ document, changes }: ExportedDocumentRow, asOf: IsoDate): DocumentRecord {
  const { sortKey, id, symbol, title, ...known } = document;
  const { status, event } = validityFromGraph(document, changes, asOf);
  // What a reader looks for first comes first.
  return { id, symbol, title, ...known, status, statusAsOf: asOf, statusBy: event?.by ?? null };
}

/** A document named in another record. */
export interface DocumentReference {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly issuedOn: IsoDate | null;
}

export function documentReference({ id, symbol, title, name, issuedOn }: DocumentRow): DocumentReference {
  return { id, symbol, title: title ?? name, issuedOn };
}

/** The columns of a document wherever it stands: in a table of documents and as a node of a graph. */
export const documentColumns: readonly Column<Omit<DocumentRow, 'sortKey'>>[] = [
  column('id', (document) => document.id),
  column('symbol', (document) => document.symbol),
  column('name', (document) => document.name),
  column('type', (document) => document.typeName),
  column('typeKey', (document) => document.typeKey),
  column('title', (document) => document.title),
  column('aliases', (document) => document.aliases),
  column('issuedOn', (document) => document.issuedOn),
  column('effectiveOn', (document) => document.effectiveOn),
  column('expiresOn', (document) => document.expiresOn),
  column('issuer', (document) => document.issuer),
  column('body', (document) => document.bodyId),
  column('place', (document) => document.placeId),
  column('level', (document) => document.level),
  column('system', (document) => document.system),
  column('series', (document) => document.series),
  column('held', (document) => document.held, 'boolean'),
  column('inRegistry', (document) => document.inRegistry, 'boolean'),
  column('source', (document) => document.source),
  column('checkedOn', (document) => document.checkedOn),
  column('formerIds', (document) => document.formerIds),
];

/** As a node has them: programs that draw graphs show what is called `label`. */
export const documentNodeColumns: typeof documentColumns = [
  column('label', ({ symbol, name, title, id }) => symbol ?? name ?? title ?? id),
  ...documentColumns,
];

/** What only a record of its own tells. */
export const statusColumns: readonly Column<DocumentRecord>[] = [
  column('status', (record) => record.status),
  column('statusAsOf', (record) => record.statusAsOf),
  column('statusBy', (record) => record.statusBy),
];

export const documentRecordColumns: readonly Column<DocumentRecord>[] = [
  ...documentColumns,
  ...statusColumns,
];
