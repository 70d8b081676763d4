import type { DocumentRow } from '../../graph/read/document-row.js';
import type { RelationAsked } from '../../graph/read/related-documents.js';
import { type Page, pageOf, sortKeyPage } from '../paging/page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { type DocumentEdgeRow, documentEdge } from './document-connection.js';
import { type DocumentFilterInput, documentFilter } from './document-filter-input.js';

/** A page of the documents related to one document, newest first. */
export async function relatedPage(
  document: DocumentRow,
  asked: RelationAsked,
  args: PageArguments,
  filterInput: DocumentFilterInput | null | undefined,
  context: RequestContext,
): Promise<Page<DocumentEdgeRow>> {
  const filter = await documentFilter(filterInput, context);
  const { reads } = context;
  const page = sortKeyPage(args, 'DESC');
  const rows = await reads.related.load(document.id, { asked, filter, page: page.request });
  return pageOf(
    rows ?? [],
    page,
    (row) => documentEdge(row.document, row.relation ? [row.relation] : []),
    async () => (await reads.relatedCount.load(document.id, { asked, filter })) ?? 0,
  );
}

/** A page of the documents that carry one document out, directly or through others, newest first. */
export async function implementersPage(
  document: DocumentRow,
  args: PageArguments,
  filterInput: DocumentFilterInput | null | undefined,
  context: RequestContext,
): Promise<Page<DocumentEdgeRow>> {
  const filter = await documentFilter(filterInput, context);
  const { reads } = context;
  const page = sortKeyPage(args, 'DESC');
  const rows = await reads.implementers.load(document.id, { filter, page: page.request });
  return pageOf(
    rows ?? [],
    page,
    (row) => documentEdge(row.document, row.chain),
    async () => (await reads.implementersCount.load(document.id, filter)) ?? 0,
  );
}
