import { loadCypher } from '../connection/load-cypher.js';
import { type CitationRow, citationProjectionOf, showsMeaning } from './citation-row.js';
import { fillSlots } from './compose-cypher.js';
import { type DocumentFilter, rangeOf } from './document-filter.js';
import { type DocumentRow, documentProjectionOf } from './document-row.js';
import { type CitationFilter, type CitationPosition, citationConditions } from './list-citations.js';
import type { PageRequest } from './page-request.js';
import { indexSeek, type RelationAsked, type RelationRow, relationProjection } from './related-documents.js';
import { intersect } from './sort-key-range.js';

/**
 * What is read of documents in the same statement as themselves: pages of related documents, and of those again, and
 * pages of citations. A request of several levels so costs one way to Neo4j and back instead of one for each level.
 */
export interface Fold {
  readonly related: readonly RelatedFold[];
  readonly citations: readonly CitationsFold[];
}

export interface RelatedFold {
  readonly asked: RelationAsked;
  readonly filter: DocumentFilter;
  readonly page: PageRequest;
  /** What is read of the related documents. */
  readonly inner: Fold;
}

export interface CitationsFold {
  readonly filter: CitationFilter;
  readonly after: CitationPosition | null;
  readonly limit: number;
  /** Whether the documents that the citations mean are read too. */
  readonly withCited: boolean;
}

/** What of each row is read: a request that shows three fields of a document need not carry thirty. */
export interface RowShape {
  /** Names of properties; what is no property of a row is never looked for. */
  readonly documents: ReadonlySet<string>;
  readonly citations: ReadonlySet<string>;
  /** Whether anything of the relations is shown but the documents that they join. */
  readonly relations: boolean;
}

export const noFold: Fold = { related: [], citations: [] };

/** Whether there is nothing to read beside the documents. */
export function isEmpty({ related, citations }: Fold): boolean {
  return related.length === 0 && citations.length === 0;
}

/** What was folded into a document's row, in the order of the fold; absent where nothing was. */
export interface Folded {
  readonly related: readonly (readonly FoldedRelatedRow[])[];
  readonly citations: readonly (readonly FoldedCitationRow[])[];
}

export interface FoldedRelatedRow {
  /** Absent where nothing of it is shown. */
  readonly relation?: RelationRow;
  readonly document: DocumentRow;
  readonly folded?: Folded | null;
}

export interface FoldedCitationRow {
  readonly citation: CitationRow;
  readonly cited?: DocumentRow | null;
}

/** A fold as Cypher: subqueries on the document `d`, and the map of what they gave, or `null`. */
export interface FoldFragments {
  readonly folds: string;
  readonly folded: string;
  /** The document `d` itself. */
  readonly document: string;
  /** Parameters, each under the name of its subquery. */
  readonly params: Readonly<Record<string, object>>;
}

/** The fragments of a fold on the document `d`; whole rows where no shape is given. */
export function foldFragments(fold: Fold, shape?: RowShape): FoldFragments {
  const composed: Composed = { params: {}, shape };
  return { ...fragmentsOf(fold, composed), params: composed.params };
}

interface Composed {
  readonly params: Record<string, object>;
  readonly shape: RowShape | undefined;
}

function fragmentsOf(fold: Fold, composed: Composed): Omit<FoldFragments, 'params'> {
  const related = fold.related.map((one) => relatedCall(one, composed));
  const citations = fold.citations.map((one) => citationsCall(one, composed));
  const names = (calls: readonly Call[]) => calls.map(({ name }) => name).join(', ');
  return {
    folds: [...related, ...citations].map(({ text }) => text).join(''),
    document: documentProjectionOf('d', composed.shape?.documents),
    folded: isEmpty(fold) ? 'null' : `{ related: [${names(related)}], citations: [${names(citations)}] }`,
  };
}

interface Call {
  readonly name: string;
  readonly text: string;
}

const relatedTemplate = loadCypher('fragments/fold-related');
const citationsTemplate = loadCypher('fragments/fold-citations');

function relatedCall({ asked, filter, page, inner }: RelatedFold, composed: Composed): Call {
  const name = register(composed, { filter, ...intersect(page.range, rangeOf(filter)), limit: page.limit });
  const seek = indexSeek(asked, filter);
  const { anchor, key } = seek;
  const { document, folds, folded } = fragmentsOf(inner, composed);
  const row = mapOf({
    relation: composed.shape?.relations === false ? null : relationProjection,
    document,
    folded: isEmpty(inner) ? null : folded,
  });
  const text = fillSlots(relatedTemplate, {
    ...seek,
    filter: ofParameter(seek.filter, name),
    name,
    order: `${anchor} ${page.order}, ${key} ${page.order}`,
    folds,
    row,
  });
  return { name, text };
}

function citationsCall({ filter, after, limit, withCited }: CitationsFold, composed: Composed): Call {
  const place = { afterKey: after?.sortKey ?? '', afterId: after?.id ?? '' };
  const name = register(composed, { filter, ...place, limit });
  const { citations, documents } = composed.shape ?? {};
  const withMeaning = withCited || showsMeaning(citations);
  const text = fillSlots(citationsTemplate, {
    name,
    filter: ofParameter(citationConditions(filter), name),
    meaning: withMeaning ? 'OPTIONAL MATCH (c)-[meaning:REFERS_TO]->(cited:Document)' : '',
    carried: withMeaning ? ', meaning, cited' : '',
    row: mapOf({
      citation: citationProjectionOf(citations),
      cited: withCited ? documentProjectionOf('cited', documents) : null,
    }),
  });
  return { name, text };
}

/** A map of what is asked for: each row carries its keys, so that an absent one costs less than an empty one. */
function mapOf(entries: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(entries).filter(([, value]) => value !== null);
  return `{ ${given.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function register({ params }: Composed, given: object): string {
  const name = `fold${Object.keys(params).length}`;
  params[name] = given;
  return name;
}

/** The conditions of a filter speak of `$filter`; here each subquery has one of its own. */
function ofParameter(conditions: string, name: string): string {
  return conditions.replaceAll('$filter.', `$${name}.filter.`);
}
