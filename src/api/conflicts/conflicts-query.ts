import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { ConflictRow } from '../../graph/read/find-document-parts.js';
import { countConflicts, listConflicts } from '../../graph/read/list-conflicts.js';
import { Conflict } from '../documents/conflict.js';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import { type Page, pageOf } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { RequestContext } from '../requests/request-context.js';
import { PageInfo } from '../schema/page-info.js';

interface ConflictEdgeRow {
  readonly cursor: string;
  readonly node: ConflictRow;
}

type ConflictPage = Page<ConflictEdgeRow>;

@ObjectType('ConflictEdge', { description: 'A conflict on a page (mâu thuẫn).' })
export class ConflictEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Conflict, { description: 'The conflict (mâu thuẫn).' })
  readonly node!: ConflictRow;
}

@ObjectType('ConflictConnection', {
  description: 'A page of conflicts, by the documents that they are about, oldest first (trang mâu thuẫn).',
})
export class ConflictConnection {
  @Field(() => [ConflictEdge], { description: 'The conflicts with their cursors.' })
  readonly edges!: readonly ConflictEdgeRow[];

  @Field(() => [Conflict], { description: 'The conflicts alone.' })
  readonly nodes!: readonly ConflictRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many conflicts there are; counted only when asked for (tổng số).' })
  readonly totalCount!: number;
}

@Resolver(() => ConflictConnection)
export class ConflictsQuery {
  @Query(() => ConflictConnection, {
    description:
      'Statements about documents that contradict what is held to be right, with their witnesses (danh sách mâu thuẫn).',
  })
  async conflicts(
    @Args(() => ForwardPageArguments) args: ForwardPageArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<ConflictPage> {
    const size = args.first ?? defaultPageSize;
    const after = args.after ? (decodeCursor(args.after, 1)[0] ?? '') : '';
    const rows = await listConflicts(graph, after, size + 1);
    const page = { size, backwards: false, continued: after !== '' };
    return pageOf(rows, page, conflictEdge, () => countConflicts(graph));
  }

  @FieldResolver(() => [Conflict])
  nodes(@Root() page: ConflictPage): readonly ConflictRow[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: ConflictPage): Promise<number> {
    return page.countAll();
  }
}

function conflictEdge(node: ConflictRow): ConflictEdgeRow {
  return { cursor: encodeCursor([node.sortKey]), node };
}
