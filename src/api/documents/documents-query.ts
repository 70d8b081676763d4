import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { countDocuments, listDocuments } from '../../graph/read/list-documents.js';
import { pageOf, sortKeyPage } from '../paging/page.js';
import type { RequestContext } from '../requests/request-context.js';
import { Document } from './document.js';
import { DocumentsArguments } from './document-arguments.js';
import { DocumentConnection, type DocumentPage, documentEdge } from './document-connection.js';
import { documentFilter } from './document-filter-input.js';

@Resolver()
export class DocumentsQuery {
  @Query(() => Document, {
    nullable: true,
    description:
      'The document with this id, or that this former id has become; null when there is none (văn bản).',
  })
  async document(
    @Arg('id', () => ID, { description: 'Id or former id: `tw/nq/28/2022-11-17`.' }) id: string,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | null> {
    return (await reads.document(id)) ?? null;
  }

  @Query(() => DocumentConnection, { description: 'All documents, a page at a time (danh sách văn bản).' })
  async documents(
    @Args(() => DocumentsArguments) args: DocumentsArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    const { graph } = context;
    const filter = await documentFilter(args.filter, context);
    const page = sortKeyPage(args, args.orderBy ?? 'DESC');
    const rows = await listDocuments(graph, filter, page.request);
    return pageOf(
      rows,
      page,
      (row) => documentEdge(row),
      () => countDocuments(graph, filter),
    );
  }
}
