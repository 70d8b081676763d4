import { Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ConflictRow } from '../../graph/read/find-document-parts.js';
import { countConflicts, listConflicts } from '../../graph/read/list-conflicts.js';
import { Conflict } from '../documents/conflict.js';
import { encodeCursor } from '../paging/cursor.js';
import { type Edge, forwardPage, type Page, pageOf, withStart } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { PageInfo } from '../schema/page-info.js';

type ConflictEdgeRow = Edge<ConflictRow>;

type ConflictPage = Page<ConflictEdgeRow>;

@ObjectType('ConflictEdge', { description: 'A conflict on a page (mâu thuẫn).' })
export class ConflictEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Conflict, { description: 'The conflict (mâu thuẫn).' })
  readonly node!: ConflictRow;
}

@ObjectType('ConflictConnection', {
  simpleResolvers: true,
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

@Resolver()
export class ConflictsQuery {
  @Query(() => ConflictConnection, {
    description:
      'Statements about documents that contradict what is held to be right, with their witnesses (danh sách mâu thuẫn).',
  })
  async conflicts(
    @Args(() => ForwardPageArguments) args: ForwardPageArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<ConflictPage> {
    const { size, after } = forwardPage(args);
    const read = (from: string, limit: number) => listConflicts(graph, from, limit);
    const page = withStart({ size, after }, async () => (await read('', 1))[0]?.sortKey);
    return pageOf(await read(after, size + 1), page, conflictEdge, () => countConflicts(graph));
  }
}

function conflictEdge(node: ConflictRow): ConflictEdgeRow {
  return { cursor: encodeCursor([node.sortKey]), node };
}
