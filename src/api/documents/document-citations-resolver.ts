import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { CitationPosition } from '../../graph/read/list-citations.js';
import { CitationConnection, CitationEdgeRow, type CitationPage } from '../citations/citation-connection.js';
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
    const { request, size } = citationsPage(args);
    const { filter, after } = request;
    const rows = document.held ? await reads.citations.load(citing, request) : [];
    const behind = async (): Promise<boolean> => {
      const [first] = (await reads.citations.load(citing, { filter, after: null, limit: 1 })) ?? [];
      return first !== undefined && after !== null && !liesAfter(first, after);
    };
    return pageOf(
      rows ?? [],
      { size, backwards: false, behind: after === null ? null : behind, beyond: null },
      (row) => new CitationEdgeRow(row),
      async () => (await reads.citationsCount.load(citing, filter)) ?? 0,
    );
  }
}

function liesAfter(citation: CitationPosition, { sortKey, id }: CitationPosition): boolean {
  return citation.sortKey > sortKey || (citation.sortKey === sortKey && citation.id > id);
}
