import { Field, Int, ObjectType } from 'type-graphql';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import { encodeCursor } from '../paging/cursor.js';
import type { Edge, Page } from '../paging/page.js';
import { PageInfo } from '../schema/page-info.js';
import { Body } from './body.js';

export type BodyEdgeRow = Edge<BodyRow>;

export type BodyPage = Page<BodyEdgeRow>;

@ObjectType('BodyEdge', { description: 'A body on a page (cơ quan ban hành).' })
export class BodyEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Body, { description: 'The body (cơ quan ban hành).' })
  readonly node!: BodyRow;
}

@ObjectType('BodyConnection', {
  simpleResolvers: true,
  description: 'A page of bodies in the order of their ids (trang cơ quan).',
})
export class BodyConnection {
  @Field(() => [BodyEdge], { description: 'The bodies with their cursors.' })
  readonly edges!: readonly BodyEdgeRow[];

  @Field(() => [Body], { description: 'The bodies alone.' })
  readonly nodes!: readonly BodyRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many bodies the whole list holds; counted only when asked for (tổng số).',
  })
  readonly totalCount!: number;
}

/** The edge of a body. */
export function bodyEdge(node: BodyRow): BodyEdgeRow {
  return { cursor: encodeCursor([node.id]), node };
}
