import type { CitationRow } from '../../graph/read/citation-row.js';
import type { ExportedCitationRow } from '../../graph/read/export-citations.js';
import { type Column, column } from './column.js';
import { type DocumentReference, documentReference } from './export-document.js';

type AsRead = Pick<
  CitationRow,
  | 'id'
  | 'start'
  | 'end'
  | 'line'
  | 'page'
  | 'symbol'
  | 'name'
  | 'typeWord'
  | 'form'
  | 'section'
  | 'role'
  | 'statedDate'
  | 'statedYear'
  | 'statedIssuer'
  | 'statedTerm'
  | 'subject'
  | 'titleRelation'
  | 'changeKind'
  | 'changeScope'
  | 'changeEffectiveOn'
  | 'candidates'
  | 'confidence'
  | 'extractorVersion'
  | 'rule'
  | 'meaningConfidence'
>;

/** One mention of a document in a text (dẫn chiếu): where it stands, what it says, what it means. */
export type CitationRecord = AsRead & {
  /** The citing document. */
  readonly document: DocumentReference;
  /** SHA-256 of the text of the file; `start` and `end` are UTF-16 code units into that text. */
  readonly source: string;
  readonly quote: string;
  /** The document that it means; null when that is ambiguous. */
  readonly refersTo: DocumentReference | null;
  /** Ids of the documents that it may mean, best first, when it is ambiguous. */
  readonly mayReferTo: readonly string[];
};

export function citationRecord({ citation, citing, cited }: ExportedCitationRow): CitationRecord {
  const { sourceId, text, sortKey, citingId, citedId, repairs, mayReferToIds, ...asRead } = citation;
  return {
    ...asRead,
    document: documentReference(citing),
    source: sourceId,
    quote: text,
    refersTo: cited && documentReference(cited),
    mayReferTo: mayReferToIds,
  };
}

/** What an edge of a graph tells of its citation. */
export const citationColumns: readonly Column<CitationRecord>[] = [
  column('citation', ({ id }) => id),
  column('quote', ({ quote }) => quote),
  column('source', ({ source }) => source),
  column('start', ({ start }) => start, 'int'),
  column('end', ({ end }) => end, 'int'),
  column('line', ({ line }) => line, 'int'),
  column('page', ({ page }) => page, 'int'),
  column('symbol', ({ symbol }) => symbol),
  column('name', ({ name }) => name),
  column('form', ({ form }) => form),
  column('section', ({ section }) => section),
  column('role', ({ role }) => role),
  column('statedDate', ({ statedDate }) => statedDate),
  column('statedIssuer', ({ statedIssuer }) => statedIssuer),
  column('confidence', ({ confidence }) => confidence, 'double'),
  column('rule', ({ rule }) => rule),
  column('meaningConfidence', ({ meaningConfidence }) => meaningConfidence, 'double'),
];

/** A citation as a row of a table names both documents too. */
export const citationRecordColumns: readonly Column<CitationRecord>[] = [
  column('from', ({ document }) => document.id),
  column('fromSymbol', ({ document }) => document.symbol),
  column('fromIssuedOn', ({ document }) => document.issuedOn),
  column('to', ({ refersTo }) => refersTo?.id),
  column('toSymbol', ({ refersTo }) => refersTo?.symbol),
  column('toIssuedOn', ({ refersTo }) => refersTo?.issuedOn),
  column('toTitle', ({ refersTo }) => refersTo?.title),
  column('mayReferTo', ({ mayReferTo }) => mayReferTo),
  ...citationColumns,
];
