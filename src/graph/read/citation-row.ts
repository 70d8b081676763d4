import type { ChangeKind, Citation } from '../../documents/citation.js';
import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { AssignmentRule } from '../../resolution/resolution-types.js';
import { projection } from './compose-cypher.js';

/** What extraction read and the graph keeps as it stands. */
const asRead = [
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
  'statedYear',
  'statedIssuer',
  'statedTerm',
  'subject',
  'titleRelation',
  'confidence',
] as const satisfies readonly (keyof Citation)[];

/** A mention (dẫn chiếu) as the graph holds it, with what it was taken to mean. See docs/graph.md, "Citation". */
export interface CitationRow extends Pick<Citation, (typeof asRead)[number] | 'candidates'> {
  readonly id: string;
  readonly sourceId: string;
  readonly changeKind: ChangeKind | null;
  readonly changeScope: string | null;
  readonly changeEffectiveOn: IsoDate | null;
  /** JSON: `[{ start, end, read, as }]`. */
  readonly repairs: string | null;
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
  ...asRead,
  'changeKind',
  'changeScope',
  'changeEffectiveOn',
  'repairs',
  'extractorVersion',
  'sortKey',
] as const satisfies readonly (keyof CitationRow)[];

const lists = ['candidates'] as const satisfies readonly (keyof CitationRow)[];

// What it was taken to mean stands in relationships.
const meaning: Readonly<Partial<Record<keyof CitationRow, string>>> = {
  citingId: 'citingId',
  citedId: 'cited.id',
  rule: 'meaning.rule',
  meaningConfidence: 'meaning.confidence',
  mayReferToIds:
    'COLLECT { MATCH (c)-[may:MAY_REFER_TO]->(one:Document) RETURN one.id ORDER BY may.rank, one.id }',
};

/** What tells the document that a citation means; the rest stands on the citation itself. */
const ofMeaning = ['citedId', 'rule', 'meaningConfidence'] as const satisfies readonly (keyof CitationRow)[];

/** Whether {@link citationProjectionOf} speaks of the document that a citation means. */
export function showsMeaning(wanted?: ReadonlySet<string>): boolean {
  return !wanted || ofMeaning.some((field) => wanted.has(field));
}

/**
 * Fragment that returns the citation `c` as a {@link CitationRow}, given the `citingId` and the `meaning` (a REFERS_TO
 * relationship or null) to the `cited` document. With `wanted` the row holds only its id and these fields.
 */
export function citationProjectionOf(wanted?: ReadonlySet<string>): string {
  const isWanted = (field: string) => !wanted || field === 'id' || wanted.has(field);
  const meanings = Object.entries(meaning).filter(([field]) => isWanted(field));
  const computed = meanings.map(([field, cypher]) => `, ${field}: ${cypher}`).join('');
  return projection('c', fields.filter(isWanted), lists.filter(isWanted)).replace(/ }$/, `${computed} }`);
}

/** Fragment that returns the citation `c` as a whole {@link CitationRow}: see {@link citationProjectionOf}. */
export const citationProjection = citationProjectionOf();
