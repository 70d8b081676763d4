import type { DocumentRow } from '../../graph/read/document-row.js';
import type { PageRequest } from '../../graph/read/page-request.js';
import type { RelationAsked } from '../../graph/read/related-documents.js';
import { pageOf, sortKeyPage, withEnds } from '../paging/page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { DocumentEdgeRow, type DocumentPage } from './document-connection.js';
import { type DocumentFilterInput, documentFilter } from './document-filter-input.js';

/** A page of the documents related to one document, newest first. */
export async function relatedPage(
  document: DocumentRow,
  asked: RelationAsked,
  args: PageArguments,
  filterInput: DocumentFilterInput | null | undefined,
  context: RequestContext,
): Promise<DocumentPage> {
  const filter = await documentFilter(filterInput, context);
  const { reads } = context;
  const page = sortKeyPage(args, 'DESC');
  const read = async (request: PageRequest) =>
    (await reads.related.load(document.id, { asked, filter, page: request })) ?? [];
  return pageOf(
    await read(page.request),
    withEnds(page, async (request) => (await read(request))[0]?.document.sortKey),
    (row) => new DocumentEdgeRow(row.document, row.relation ? [row.relation] : []),
    async () => (await reads.relatedCount.load(document.id, { asked, filter })) ?? 0,
  );
}

/** A page of the documents that carry one document out, directly or through others, newest first. */
export async function implementersPage(
  document: DocumentRow,
  args: PageArguments,
  filterInput: DocumentFilterInput | null | undefined,
  context: RequestContext,
): Promise<DocumentPage> {
  const filter = await documentFilter(filterInput, context);
  const { reads } = context;
  const page = sortKeyPage(args, 'DESC');
  const read = async (request: PageRequest) =>
    (await reads.implementers.load(document.id, { filter, page: request })) ?? [];
  return pageOf(
    await read(page.request),
    withEnds(page, async (request) => (await read(request))[0]?.document.sortKey),
    (row) => new DocumentEdgeRow(row.document, row.chain),
    async () => (await reads.implementersCount.load(document.id, filter)) ?? 0,
  );
}
