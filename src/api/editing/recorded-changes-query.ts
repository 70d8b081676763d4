import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { changesFile } from '../../editing/changes-file.js';
import type { RecordedChange } from '../../editing/recorded-change.js';
import { shippedFacts } from '../../facts/facts.js';
import {
  countRecordedChanges,
  listRecordedChanges,
  type RecordedChangeRow,
} from '../../graph/read/list-recorded-changes.js';
import { readerOf, readRecordedChanges } from '../../graph/write/recorded-changes.js';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import { type Page, pageOf } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { RequestContext } from '../requests/request-context.js';
import { PageInfo } from '../schema/page-info.js';
import { RecordedChangeType } from './recorded-change.js';

interface RecordedChangeEdgeRow {
  readonly cursor: string;
  readonly node: RecordedChange;
}

type RecordedChangePage = Page<RecordedChangeEdgeRow>;

@ObjectType('RecordedChangeEdge', { description: 'A recorded change on a page (thay đổi).' })
export class RecordedChangeEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => RecordedChangeType, { description: 'The change (thay đổi).' })
  readonly node!: RecordedChange;
}

@ObjectType('RecordedChangeConnection', {
  description: 'A page of what editors recorded, in the order in which they did (trang thay đổi).',
})
export class RecordedChangeConnection {
  @Field(() => [RecordedChangeEdge], { description: 'The changes with their cursors.' })
  readonly edges!: readonly RecordedChangeEdgeRow[];

  @Field(() => [RecordedChangeType], { description: 'The changes alone.' })
  readonly nodes!: readonly RecordedChange[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are; counted only when asked for (tổng số).' })
  readonly totalCount!: number;
}

@Resolver(() => RecordedChangeConnection)
export class RecordedChangesQuery {
  @Query(() => RecordedChangeConnection, {
    description: 'What editors of this database recorded (các thay đổi do người biên tập ghi).',
  })
  async recordedChanges(
    @Args(() => ForwardPageArguments) args: ForwardPageArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<RecordedChangePage> {
    const size = args.first ?? defaultPageSize;
    const after = args.after ? (decodeCursor(args.after, 1)[0] ?? '') : '';
    const rows = await listRecordedChanges(graph, after, size + 1);
    const page = { size, backwards: false, continued: after !== '' };
    return pageOf(rows, page, edgeOf, () => countRecordedChanges(graph));
  }

  @Query(() => String, {
    description:
      'All that editors recorded as YAML in the format of `seed/registry`, as `cancu changes export` writes it (xuất thay đổi).',
  })
  async recordedChangesYaml(@Ctx() { graph }: RequestContext): Promise<string> {
    return changesFile(await readRecordedChanges(readerOf(graph)), shippedFacts);
  }

  @FieldResolver(() => [RecordedChangeType])
  nodes(@Root() page: RecordedChangePage): readonly RecordedChange[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: RecordedChangePage): Promise<number> {
    return page.countAll();
  }
}

function edgeOf({ sortKey, change }: RecordedChangeRow): RecordedChangeEdgeRow {
  return { cursor: encodeCursor([sortKey]), node: change };
}
