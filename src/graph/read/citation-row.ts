import type {
  ChangeKind,
  CitationForm,
  CitationRole,
  CitationSection,
  TitleRelation,
} from '../../documents/citation.js';
import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { AssignmentRule } from '../../resolution/resolution-types.js';
import { projection } from './compose-cypher.js';

/** A mention (dẫn chiếu) as the graph holds it, with what it was taken to mean. See docs/graph.md, "Citation". */
export interface CitationRow {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly page: number | null;
  /** Exactly the words of the span. */
  readonly text: string;
  readonly symbol: string | null;
  readonly name: string | null;
  readonly typeWord: string | null;
  readonly form: CitationForm;
  readonly section: CitationSection;
  readonly role: CitationRole;
  readonly statedDate: IsoDate | null;
  readonly statedIssuer: string | null;
  readonly statedTerm: string | null;
  readonly subject: string | null;
  readonly titleRelation: TitleRelation | null;
  readonly changeKind: ChangeKind | null;
  readonly changeScope: string | null;
  readonly changeEffectiveOn: IsoDate | null;
  /** JSON: `[{ start, end, read, as }]`. */
  readonly repairs: string | null;
  readonly confidence: number;
  /** Other symbols that a damaged text may mean. */
  readonly candidates: readonly string[];
  readonly extractorVersion: string;
  readonly sortKey: string;
  /** The citing document. */
  readonly citingId: DocumentId;
  /** The document that it means, or null when it is ambiguous. */
  readonly citedId: DocumentId | null;
  readonly rule: AssignmentRule | null;
  /** 0 to 1: how sure it is that this document is meant. */
  readonly meaningConfidence: number | null;
  /** Documents that it may mean, best first, when it is ambiguous. */
  readonly mayReferToIds: readonly DocumentId[];
}

const fields = [
  'id',
  'sourceId',
  'start',
  'end',
  'line',
  'page',
  'text',
  'symbol',
  'name',
  'typeWord',
  'form',
  'section',
  'role',
  'statedDate',
  'statedIssuer',
  'statedTerm',
  'subject',
  'titleRelation',
  'changeKind',
  'changeScope',
  'changeEffectiveOn',
  'repairs',
  'confidence',
  'extractorVersion',
  'sortKey',
] as const satisfies readonly (keyof CitationRow)[];

const lists = ['candidates'] as const satisfies readonly (keyof CitationRow)[];

// With what it was taken to mean, which stands in relationships.
const meaning = `citingId: citingId, citedId: cited.id, rule: meaning.rule, meaningConfidence: meaning.confidence,
  mayReferToIds: COLLECT { MATCH (c)-[may:MAY_REFER_TO]->(one:Document) RETURN one.id ORDER BY may.rank, one.id }`;

/**
 * Fragment that returns the citation `c` as a {@link CitationRow}, given the `citingId` and the `meaning` (a REFERS_TO
 * relationship or null) to the `cited` document.
 */
export const citationProjection = projection('c', fields, lists).replace(/ }$/, `, ${meaning} }`);
