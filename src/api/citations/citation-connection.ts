import { Field, Int, ObjectType } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import { encodeCursor } from '../paging/cursor.js';
import type { Edge, Page } from '../paging/page.js';
import { PageInfo } from '../schema/page-info.js';
import { Citation } from './citation.js';

/** A citation on a page. */
export class CitationEdgeRow implements Edge<CitationRow> {
  readonly node: CitationRow;

  constructor(node: CitationRow) {
    this.node = node;
  }

  get cursor(): string {
    return encodeCursor([this.node.sortKey, this.node.id]);
  }
}

export type CitationPage = Page<CitationEdgeRow>;

@ObjectType('CitationEdge', {
  simpleResolvers: true,
  description: 'A citation on a page (dẫn chiếu).',
})
export class CitationEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Citation, { description: 'The citation (dẫn chiếu).' })
  readonly node!: CitationRow;
}

@ObjectType('CitationConnection', {
  simpleResolvers: true,
  description: 'A page of citations in reading order (trang dẫn chiếu).',
})
export class CitationConnection {
  @Field(() => [CitationEdge], { description: 'The citations with their cursors.' })
  readonly edges!: readonly CitationEdgeRow[];

  @Field(() => [Citation], { description: 'The citations alone.' })
  readonly nodes!: readonly CitationRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many citations the whole list holds; counted only when asked for (tổng số).',
  })
  readonly totalCount!: number;
}
