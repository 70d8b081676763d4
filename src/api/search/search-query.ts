import { Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  countSearchHits,
  type SearchHitRow,
  type SearchPosition,
  searchDocuments,
} from '../../graph/read/search-documents.js';
import { decodeCursor } from '../paging/cursor.js';
import { pageOf } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { RequestContext } from '../requests/request-context.js';
import { rowShapeOf } from '../requests/row-shape.js';
import { type Excerpt as ExcerptValue, excerptOf } from './excerpt.js';
import {
  Excerpt,
  SearchConnection,
  SearchEdge,
  type SearchEdgeRow,
  type SearchPage,
  searchEdge,
} from './search-connection.js';

@ArgsType()
export class SearchArguments extends ForwardPageArguments {
  @Field(() => String, {
    description:
      'Words to look for, with or without marks, in symbol, name, aliases, title and text; all must occur (từ khóa).',
  })
  @Length(1, 300)
  readonly text!: string;
}

@Resolver()
export class SearchQuery {
  @Query(() => SearchConnection, {
    description: 'Documents that hold all of these words, the best fit first (tìm kiếm).',
  })
  async search(
    @Args(() => SearchArguments) { text, first, after }: SearchArguments,
    @Ctx() { graph }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchPage> {
    const size = first ?? defaultPageSize;
    const position = after ? positionOf(after) : null;
    const shape = rowShapeOf(info);
    const behind = async (): Promise<boolean> => {
      const [best] = await searchDocuments(graph, text, null, 1, shape);
      return best !== undefined && position !== null && !liesAfter(best, position);
    };
    return pageOf(
      await searchDocuments(graph, text, position, size + 1, shape),
      { size, backwards: false, behind: position === null ? null : behind, beyond: null },
      (row) => searchEdge(row, text),
      () => countSearchHits(graph, text),
    );
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => Excerpt, {
    nullable: true,
    description: 'Where the words stand: in its text where that is held, else in its title (đoạn trích).',
  })
  async excerpt(
    @Root() { node, search }: SearchEdgeRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<ExcerptValue | null> {
    const title = node.title ?? node.name;
    const inTitle = title === null ? null : excerptOf(title, search);
    if (!node.held || (inTitle && inTitle.highlights.length > 0)) return inTitle;
    const text = await reads.text(node.id);
    return text === undefined ? inTitle : excerptOf(text, search);
  }
}

function liesAfter({ score, document }: SearchHitRow, position: SearchPosition): boolean {
  return score < position.score || (score === position.score && document.id > position.id);
}

function positionOf(cursor: string): SearchPosition {
  const [score, id = ''] = decodeCursor(cursor, 2);
  return { score: Number(score), id };
}
