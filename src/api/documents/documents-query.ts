import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { findFoldedDocument } from '../../graph/read/find-documents.js';
import { isEmpty } from '../../graph/read/fold.js';
import { countDocuments, listDocuments } from '../../graph/read/list-documents.js';
import { pageOf, sortKeyPage, withEnds } from '../paging/page.js';
import { rememberFolded } from '../requests/remember-folded.js';
import type { RequestContext } from '../requests/request-context.js';
import { rowShapeOf } from '../requests/row-shape.js';
import { Document } from './document.js';
import { DocumentsArguments } from './document-arguments.js';
import { DocumentConnection, DocumentEdgeRow, type DocumentPage } from './document-connection.js';
import { documentFilter } from './document-filter-input.js';
import { foldOfSelection } from './fold-of-selection.js';
import { nothingOrChoice } from './nothing-or-choice.js';

@Resolver()
export class DocumentsQuery {
  @Query(() => Document, {
    nullable: true,
    description:
      'The document with this id, or that this former id has become; null when there is none; DOCUMENT_ID_SHARED, with the candidates, when it may now mean several (văn bản).',
  })
  async document(
    @Arg('id', () => ID, { description: 'Id or former id: `tw/nq/28/2022-11-17`.' }) id: string,
    @Ctx() { graph, reads }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentRow | null> {
    const fold = foldOfSelection(info, false);
    if (isEmpty(fold)) return (await reads.document(id)) ?? nothingOrChoice(graph, id);
    const found = await findFoldedDocument(graph, id, fold, rowShapeOf(info));
    if (!found) return nothingOrChoice(graph, id);
    rememberFolded(found.document, fold, found.folded, reads);
    return found.document;
  }

  @Query(() => DocumentConnection, { description: 'All documents, a page at a time (danh sách văn bản).' })
  async documents(
    @Args(() => DocumentsArguments) args: DocumentsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentPage> {
    const { graph, reads } = context;
    const fold = foldOfSelection(info, true);
    const filter = await documentFilter(args.filter, context);
    const page = sortKeyPage(args, args.orderBy ?? 'DESC');
    const rows = await listDocuments(graph, filter, page.request, fold, rowShapeOf(info));
    for (const { document, folded } of rows) rememberFolded(document, fold, folded, reads);
    return pageOf(
      rows,
      withEnds(page, async (request) => (await listDocuments(graph, filter, request))[0]?.document.sortKey),
      ({ document }) => new DocumentEdgeRow(document),
      () => countDocuments(graph, filter),
    );
  }
}
