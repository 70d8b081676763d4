import { Length } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { countSearchHits, type SearchPosition, searchDocuments } from '../../graph/read/search-documents.js';
import { Document } from '../documents/document.js';
import { decodeCursor } from '../paging/cursor.js';
import { pageOf } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { RequestContext } from '../requests/request-context.js';
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
  ): Promise<SearchPage> {
    const size = first ?? defaultPageSize;
    const position = after ? positionOf(after) : null;
    const rows = await searchDocuments(graph, text, position, size + 1);
    return pageOf(
      rows,
      { size, backwards: false, continued: position !== null },
      (row) => searchEdge(row, text),
      () => countSearchHits(graph, text),
    );
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [Document])
  nodes(@Root() page: SearchPage): readonly DocumentRow[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: SearchPage): Promise<number> {
    return page.countAll();
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

function positionOf(cursor: string): SearchPosition {
  const [score, id = ''] = decodeCursor(cursor, 2);
  return { score: Number(score), id };
}
