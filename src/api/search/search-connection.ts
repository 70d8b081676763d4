import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { SearchHitRow } from '../../graph/read/search-documents.js';
import { Document } from '../documents/document.js';
import { encodeCursor } from '../paging/cursor.js';
import type { Edge, Page } from '../paging/page.js';
import { PageInfo } from '../schema/page-info.js';
import type { Excerpt as ExcerptValue } from './excerpt.js';

export interface SearchEdgeRow extends Edge<DocumentRow> {
  readonly score: number;
  /** What was searched for. */
  readonly search: string;
}

export type SearchPage = Page<SearchEdgeRow>;

@ObjectType('Highlight', { description: 'A place that a search found (chỗ trùng khớp).' })
export class Highlight {
  @Field(() => Int, { description: 'Where it begins in the excerpt, in UTF-16 code units.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends; the character here is no longer part of it.' })
  readonly end!: number;
}

@ObjectType('Excerpt', { description: 'A stretch of text around what a search found (đoạn trích).' })
export class Excerpt {
  @Field(() => String, { description: 'The words, as they stand in the text.' })
  readonly text!: ExcerptValue['text'];

  @Field(() => [Highlight], { description: 'The places found in it.' })
  readonly highlights!: ExcerptValue['highlights'];
}

@ObjectType('SearchEdge', {
  simpleResolvers: true,
  description: 'A document found by a search (kết quả tìm kiếm).',
})
export class SearchEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Document, { description: 'The document (văn bản).' })
  readonly node!: DocumentRow;

  @Field(() => Float, {
    description: 'How well it fits; only the order of scores means something (điểm phù hợp).',
  })
  readonly score!: number;
}

@ObjectType('SearchConnection', {
  simpleResolvers: true,
  description: 'A page of documents found, the best fit first, at most a thousand in all (trang kết quả).',
})
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The documents with their scores and excerpts.' })
  readonly edges!: readonly SearchEdgeRow[];

  @Field(() => [Document], { description: 'The documents alone.' })
  readonly nodes!: readonly DocumentRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many documents fit, all of them; counted only when asked for (tổng số).',
  })
  readonly totalCount!: number;
}

/** The edge of a hit. */
export function searchEdge({ document, score }: SearchHitRow, search: string): SearchEdgeRow {
  return { cursor: encodeCursor([String(score), document.id]), node: document, score, search };
}
