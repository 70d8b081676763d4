import type { CitationRole } from '../../documents/citation.js';
import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { RelationKind } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher, projection } from './compose-cypher.js';
import { type DocumentFilter, filterFragments, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import type { PageRequest } from './page-request.js';
import { intersect } from './sort-key-range.js';

/** What one document does to another, with what says so. See docs/graph.md, "Between documents". */
export interface RelationRow {
  readonly kind: RelationKind;
  readonly sourceId: DocumentId;
  readonly targetId: DocumentId;
  readonly sortKey: string;
  readonly targetSortKey: string;
  readonly roles: readonly CitationRole[];
  readonly citationIds: readonly string[];
  readonly secondHandIds: readonly string[];
  readonly count: number;
  readonly registrySources: readonly string[];
  readonly registryNotes: readonly string[];
  readonly effectiveOn: IsoDate | null;
  readonly scope: string | null;
  readonly partial: boolean | null;
  readonly rules: readonly string[];
  readonly confidence: number | null;
}

const fields = [
  'sourceId',
  'targetId',
  'sortKey',
  'targetSortKey',
  'count',
  'effectiveOn',
  'scope',
  'partial',
  'confidence',
] as const satisfies readonly (keyof RelationRow)[];
const lists = [
  'roles',
  'citationIds',
  'secondHandIds',
  'registrySources',
  'registryNotes',
  'rules',
] as const satisfies readonly (keyof RelationRow)[];

/** Fragment that returns the relationship `r` as a {@link RelationRow}. */
export const relationProjection = projection('r', fields, lists).replace('{', '{ kind: type(r),');

/** Which documents are asked for: those that do `kind` to the given one, or those to which it does it. */
export interface RelationAsked {
  readonly kind: RelationKind;
  /** `sources`: the citing ones (citedBy); `targets`: the cited ones (cites). */
  readonly ask: 'sources' | 'targets';
}

/** A related document, and which of the ids asked for it is related to. */
export interface OnlyRelatedRow {
  readonly id: string;
  /** Null where it was not read, because nothing of it is shown. */
  readonly relation: RelationRow | null;
  readonly document: DocumentRow;
}

/** A related document with the relation. */
export interface RelatedRow extends OnlyRelatedRow {
  readonly relation: RelationRow;
}

// The relationship index on (targetId, sortKey, sourceId) holds the citers of a document in order, the one on
// (sourceId, targetSortKey, targetId) what it cites: a page is a range of the index, however many there are.
const ends = {
  sources: {
    pattern: '(d)-[r:KIND]->()',
    anchor: 'targetId',
    key: 'sortKey',
    last: 'sourceId',
    arrow: '<-[:KIND]-',
  },
  targets: {
    pattern: '()-[r:KIND]->(d)',
    anchor: 'sourceId',
    key: 'targetSortKey',
    last: 'targetId',
    arrow: '-[:KIND]->',
  },
} as const;

/** For each of `ids` a page of its related documents, in the order of their sort keys. */
export async function listRelatedDocuments(
  graph: Graph,
  ids: readonly string[],
  asked: RelationAsked,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<readonly RelatedRow[]> {
  const query = relatedStatement(asked, filter, page.order);
  const range = intersect(page.range, rangeOf(filter));
  return graph.read(query, { ids, filter, ...range, limit: page.limit });
}

/** For each of `ids` how many related documents it has. */
export async function countRelatedDocuments(
  graph: Graph,
  ids: readonly string[],
  asked: RelationAsked,
  filter: DocumentFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countRelatedStatement(asked, filter), { ids, filter, ...rangeOf(filter) });
  return new Map(rows.map(({ id, total }) => [id, total]));
}

/** The statement behind {@link listRelatedDocuments}. */
export function relatedStatement(asked: RelationAsked, filter: DocumentFilter, order: PageRequest['order']) {
  const end = ends[asked.ask];
  return composeCypher<
    { ids: readonly string[]; filter: DocumentFilter; above: string; below: string; limit: number },
    RelatedRow
  >('list-related-documents', {
    ...indexSeek(asked, filter),
    order: `r.${end.anchor} ${order}, r.${end.key} ${order}`,
    document: documentProjection,
    relation: relationProjection,
  });
}

/** The statement behind {@link countRelatedDocuments}: without a filter a node knows its degree. */
export function countRelatedStatement(asked: RelationAsked, filter: DocumentFilter) {
  type Params = { ids: readonly string[]; filter: DocumentFilter; above: string; below: string };
  if (Object.keys(filter).length === 0) {
    const arrow = ends[asked.ask].arrow.replace('KIND', asked.kind);
    return composeCypher<Params, { id: string; total: number }>('count-all-related-documents', { arrow });
  }
  return composeCypher<Params, { id: string; total: number }>(
    'count-related-documents',
    indexSeek(asked, filter),
  );
}

/** The fragments by which a page of related documents is a range of the relationship index. */
export function indexSeek({ kind, ask }: RelationAsked, filter: DocumentFilter) {
  const { pattern, anchor, key, last } = ends[ask];
  return {
    pattern: pattern.replace('KIND', kind),
    index: `r:${kind}(${anchor}, ${key}, ${last})`,
    anchor: `r.${anchor}`,
    key: `r.${key}`,
    // An index on three properties serves only a statement that speaks of all three.
    present: `r.${last} IS NOT NULL`,
    filter: filterFragments(filter).filter,
  };
}
