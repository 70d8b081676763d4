import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { CitationConnection, type CitationPage, citationEdge } from '../citations/citation-connection.js';
import { pageOf } from '../paging/page.js';
import type { RequestContext } from '../requests/request-context.js';
import { citationsPage } from './citations-page.js';
import { Document } from './document.js';
import { CitationsArguments } from './document-arguments.js';

@Resolver(() => Document)
export class DocumentCitationsResolver {
  @FieldResolver(() => CitationConnection, {
    description: 'The citations in its own text, in reading order (dẫn chiếu trong văn bản).',
  })
  async citations(
    @Root() document: DocumentRow,
    @Args(() => CitationsArguments) args: CitationsArguments,
    @Ctx() { reads }: RequestContext,
  ): Promise<CitationPage> {
    const citing = { id: document.id, sortKey: document.sortKey };
    const page = citationsPage(args);
    const rows = document.held ? await reads.citations.load(citing, page.request) : [];
    return pageOf(
      rows ?? [],
      page,
      citationEdge,
      async () => (await reads.citationsCount.load(citing, page.request.filter)) ?? 0,
    );
  }
}
