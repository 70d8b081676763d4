import type { IsoDate } from '../../documents/iso-date.js';
import type { EvidenceRow, ExportedRelationRow } from '../../graph/read/export-relations.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { type RegistryEvidence, registryEvidenceOf } from '../relations/evidence.js';
import { type Column, column } from './column.js';
import { type DocumentReference, documentReference } from './export-document.js';

/** A citation that says that a relation holds (chứng cứ). */
export interface WitnessRecord {
  readonly citation: string;
  /** The document in which it stands. */
  readonly document: string;
  /** SHA-256 of the text of the file; `start` and `end` are UTF-16 code units into that text. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly page: number | null;
  readonly quote: string;
  readonly section: EvidenceRow['section'];
  readonly role: EvidenceRow['role'];
}

/** What one document does to another (quan hệ), with everything that says so. */
export interface RelationRecord {
  readonly kind: RelationRow['kind'];
  readonly from: DocumentReference;
  readonly to: DocumentReference;
  readonly roles: RelationRow['roles'];
  /** How many citations say so; `evidence` shows all of the document's own and at most 50 of others. */
  readonly count: number;
  readonly secondHand: boolean;
  readonly effectiveOn: IsoDate | null;
  readonly scope: string | null;
  readonly partial: boolean | null;
  readonly confidence: number | null;
  readonly evidence: readonly WitnessRecord[];
  readonly registry: readonly RegistryEvidence[];
}

export function relationRecord({ source, target, relation, evidence }: ExportedRelationRow): RelationRecord {
  return {
    kind: relation.kind,
    from: documentReference(source),
    to: documentReference(target),
    roles: relation.roles,
    count: relation.count,
    secondHand: relation.citationIds.length === 0 && relation.secondHandIds.length > 0,
    effectiveOn: relation.effectiveOn,
    scope: relation.scope,
    partial: relation.partial,
    confidence: relation.confidence,
    evidence: evidence.map(witnessRecord),
    registry: registryEvidenceOf(relation),
  };
}

function witnessRecord({ id, sourceId, text, citingId, ...place }: EvidenceRow): WitnessRecord {
  const { start, end, line, page, section, role } = place;
  return {
    citation: id,
    document: citingId,
    source: sourceId,
    start,
    end,
    line,
    page,
    quote: text,
    section,
    role,
  };
}

/** What an edge of a graph tells of its relation: of the witnesses the first, who is the document itself if it can be. */
export const relationColumns: readonly Column<RelationRecord>[] = [
  column('kind', ({ kind }) => kind),
  column('roles', ({ roles }) => roles),
  column('count', ({ count }) => count, 'int'),
  column('secondHand', ({ secondHand }) => secondHand, 'boolean'),
  column('effectiveOn', ({ effectiveOn }) => effectiveOn),
  column('scope', ({ scope }) => scope),
  column('partial', ({ partial }) => partial, 'boolean'),
  column('confidence', ({ confidence }) => confidence, 'double'),
  column('quote', ({ evidence }) => evidence[0]?.quote),
  column('quotedFrom', ({ evidence }) => evidence[0]?.document),
  column('source', ({ evidence }) => evidence[0]?.source),
  column('start', ({ evidence }) => evidence[0]?.start, 'int'),
  column('end', ({ evidence }) => evidence[0]?.end, 'int'),
  column('line', ({ evidence }) => evidence[0]?.line, 'int'),
  column('page', ({ evidence }) => evidence[0]?.page, 'int'),
  column('citation', ({ evidence }) => evidence[0]?.citation),
  column('registry', ({ registry }) => registry.map(({ source, note }) => source ?? note ?? 'registry')),
];

/** A relation as a row of a table names its ends too. */
export const relationRecordColumns: readonly Column<RelationRecord>[] = [
  column('from', ({ from }) => from.id),
  column('fromSymbol', ({ from }) => from.symbol),
  column('fromIssuedOn', ({ from }) => from.issuedOn),
  column('fromTitle', ({ from }) => from.title),
  column('to', ({ to }) => to.id),
  column('toSymbol', ({ to }) => to.symbol),
  column('toIssuedOn', ({ to }) => to.issuedOn),
  column('toTitle', ({ to }) => to.title),
  ...relationColumns,
];
