import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { CitationFilter } from '../../graph/read/list-citations.js';
import { CitationConnection, type CitationPage, citationEdge } from '../citations/citation-connection.js';
import { decodeCursor } from '../paging/cursor.js';
import { pageOf } from '../paging/page.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { RequestContext } from '../requests/request-context.js';
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
    const size = args.first ?? defaultPageSize;
    const [sortKey, id] = args.after ? decodeCursor(args.after, 2) : [];
    const after = sortKey !== undefined && id !== undefined ? { sortKey, id } : null;
    const filter: CitationFilter = {
      ...(args.role && { roles: args.role }),
      ...(args.section && { sections: args.section }),
    };
    const rows = document.held ? await reads.citations.load(citing, { filter, after, limit: size + 1 }) : [];
    return pageOf(
      rows ?? [],
      { size, backwards: false, continued: after !== null },
      citationEdge,
      async () => (await reads.citationsCount.load(citing, filter)) ?? 0,
    );
  }
}
