import { Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { changesFile } from '../../editing/changes-file.js';
import type { RecordedChange } from '../../editing/recorded-change.js';
import { shippedFacts } from '../../facts/facts.js';
import {
  countRecordedChanges,
  listRecordedChanges,
  type RecordedChangeRow,
} from '../../graph/read/list-recorded-changes.js';
import { readerOf, readRecordedChanges } from '../../graph/write/recorded-changes.js';
import { encodeCursor } from '../paging/cursor.js';
import { type Edge, forwardPage, type Page, pageOf, withStart } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { PageInfo } from '../schema/page-info.js';
import { RecordedChangeType } from './recorded-change.js';

type RecordedChangeEdgeRow = Edge<RecordedChange>;

type RecordedChangePage = Page<RecordedChangeEdgeRow>;

@ObjectType('RecordedChangeEdge', { description: 'A recorded change on a page (thay đổi).' })
export class RecordedChangeEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => RecordedChangeType, { description: 'The change (thay đổi).' })
  readonly node!: RecordedChange;
}

@ObjectType('RecordedChangeConnection', {
  simpleResolvers: true,
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

@Resolver()
export class RecordedChangesQuery {
  @Query(() => RecordedChangeConnection, {
    description: 'What editors of this database recorded (các thay đổi do người biên tập ghi).',
  })
  async recordedChanges(
    @Args(() => ForwardPageArguments) args: ForwardPageArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<RecordedChangePage> {
    const { size, after } = forwardPage(args);
    const read = (from: string, limit: number) => listRecordedChanges(graph, from, limit);
    const page = withStart({ size, after }, async () => (await read('', 1))[0]?.sortKey);
    return pageOf(await read(after, size + 1), page, edgeOf, () => countRecordedChanges(graph));
  }

  @Query(() => String, {
    description:
      'All that editors recorded as YAML in the format of `seed/registry`, as `cancu changes export` writes it (xuất thay đổi).',
  })
  async recordedChangesYaml(@Ctx() { graph }: RequestContext): Promise<string> {
    return changesFile(await readRecordedChanges(readerOf(graph)), shippedFacts);
  }
}

function edgeOf({ sortKey, change }: RecordedChangeRow): RecordedChangeEdgeRow {
  return { cursor: encodeCursor([sortKey]), node: change };
}
