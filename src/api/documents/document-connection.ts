import { Field, Int, ObjectType } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { encodeCursor } from '../paging/cursor.js';
import type { Edge, Page } from '../paging/page.js';
import { PageInfo } from '../schema/page-info.js';
import { Document } from './document.js';

/** A document on a page of a list in the order of sort keys, with the way from it to the document whose page this is. */
export class DocumentEdgeRow implements Edge<DocumentRow> {
  readonly node: DocumentRow;
  /** Relations from the one document to the other; one for a direct relation, none on a plain list. */
  readonly chain: readonly RelationRow[];

  constructor(node: DocumentRow, chain: readonly RelationRow[] = []) {
    this.node = node;
    this.chain = chain;
  }

  get cursor(): string {
    return encodeCursor([this.node.sortKey]);
  }
}

export type DocumentPage = Page<DocumentEdgeRow>;

@ObjectType('DocumentEdge', {
  simpleResolvers: true,
  description:
    'A document on a page, with the evidence that relates it to the document whose page this is (văn bản kèm chứng cứ).',
})
export class DocumentEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Document, { description: 'The document (văn bản).' })
  readonly node!: DocumentRow;
}

@ObjectType('DocumentConnection', {
  simpleResolvers: true,
  description: 'A page of documents (trang văn bản).',
})
export class DocumentConnection {
  @Field(() => [DocumentEdge], { description: 'The documents with their evidence, in order.' })
  readonly edges!: readonly DocumentEdgeRow[];

  @Field(() => [Document], { description: 'The documents alone, in order.' })
  readonly nodes!: readonly DocumentRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many documents the whole list holds; counted only when asked for (tổng số).',
  })
  readonly totalCount!: number;
}
