import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import type { SuccessionRow } from '../../graph/read/find-body-links.js';
import type { PlaceRow } from '../../graph/read/find-places.js';
import type { PageRequest } from '../../graph/read/page-request.js';
import { FilteredPageArguments } from '../documents/document-arguments.js';
import { DocumentConnection, DocumentEdgeRow, type DocumentPage } from '../documents/document-connection.js';
import { documentFilter } from '../documents/document-filter-input.js';
import { pageOf, sortKeyPage, withEnds } from '../paging/page.js';
import { Place } from '../places/place.js';
import type { RequestContext } from '../requests/request-context.js';
import { Body } from './body.js';
import { Succession } from './succession.js';

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that it belongs to (cơ quan cấp trên).',
  })
  async partOf(@Root() { id }: BodyRow, @Ctx() { reads }: RequestContext): Promise<BodyRow | null> {
    return (await reads.bodyLinks(id))?.partOf ?? null;
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where it sits (địa phương).' })
  async place(@Root() { id }: BodyRow, @Ctx() { reads }: RequestContext): Promise<PlaceRow | null> {
    return (await reads.bodyLinks(id))?.place ?? null;
  }

  @FieldResolver(() => [Succession], { description: 'Who took over from it, and when (cơ quan kế thừa).' })
  async successors(
    @Root() { id }: BodyRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly SuccessionRow[]> {
    return (await reads.bodyLinks(id))?.successors ?? [];
  }

  @FieldResolver(() => [Succession], { description: 'Whom it took over from, and when (cơ quan tiền thân).' })
  async predecessors(
    @Root() { id }: BodyRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly SuccessionRow[]> {
    return (await reads.bodyLinks(id))?.predecessors ?? [];
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that it issued, newest first (văn bản đã ban hành).',
  })
  async documents(
    @Root() { id }: BodyRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    const { reads } = context;
    const filter = await documentFilter(args.filter, context);
    const page = sortKeyPage(args, 'DESC');
    const read = async (request: PageRequest) =>
      (await reads.issued.load(id, { filter, page: request })) ?? [];
    return pageOf(
      await read(page.request),
      withEnds(page, async (request) => (await read(request))[0]?.document.sortKey),
      ({ document }) => new DocumentEdgeRow(document),
      async () => (await reads.issuedCount.load(id, filter)) ?? 0,
    );
  }
}
