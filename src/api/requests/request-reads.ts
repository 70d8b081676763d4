import type { Graph } from '../../graph/connection/graph.js';
import type { DocumentFilter } from '../../graph/read/document-filter.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { findBodies } from '../../graph/read/find-bodies.js';
import { findBodyLinks } from '../../graph/read/find-body-links.js';
import { findChangesTo } from '../../graph/read/find-changes-to.js';
import { findCitations } from '../../graph/read/find-citations.js';
import {
  findConflicts,
  findRecipients,
  findSigners,
  findSources,
  findTexts,
} from '../../graph/read/find-document-parts.js';
import { findDocumentTypes } from '../../graph/read/find-document-types.js';
import { findDocuments } from '../../graph/read/find-documents.js';
import { findPlaces } from '../../graph/read/find-places.js';
import {
  type CitationFilter,
  type CitationPosition,
  type CitingDocument,
  countCitations,
  listCitations,
} from '../../graph/read/list-citations.js';
import { countImplementers, listImplementers } from '../../graph/read/list-implementers.js';
import { countIssuedDocuments, listIssuedDocuments } from '../../graph/read/list-issued-documents.js';
import type { PageRequest } from '../../graph/read/page-request.js';
import {
  countRelatedDocuments,
  listRelatedDocuments,
  type OnlyRelatedRow,
  type RelationAsked,
} from '../../graph/read/related-documents.js';
import { Batched, groupBy } from './batched.js';

interface RelatedQuestion {
  readonly asked: RelationAsked;
  readonly filter: DocumentFilter;
}

/** Everything that the resolvers of one request read of single documents, gathered: see {@link Batched}. */
export function requestReads(graph: Graph) {
  const byId = <Value>(
    read: (graph: Graph, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ) => {
    const batched = new Batched<string, null, Value>(
      (id) => id,
      (ids) => read(graph, ids),
    );
    return (id: string) => batched.load(id, null);
  };
  const withArgs = <Args, Value>(
    read: (ids: readonly string[], args: Args) => Promise<ReadonlyMap<string, Value>>,
  ) => new Batched<string, Args, Value>((id) => id, read);
  const ofCiting = <Args, Value>(
    read: (documents: readonly CitingDocument[], args: Args) => Promise<ReadonlyMap<string, Value>>,
  ) => new Batched<CitingDocument, Args, Value>((document) => document.id, read);

  const documents = new Batched<string, null, DocumentRow>(
    (id) => id,
    (ids) => findDocuments(graph, ids),
  );

  return {
    document: (id: string) => documents.load(id, null),
    rememberDocument: (document: DocumentRow) => documents.remember(document.id, null, document),
    documentType: byId(findDocumentTypes),
    body: byId(findBodies),
    bodyLinks: byId(findBodyLinks),
    place: byId(findPlaces),
    citation: byId(findCitations),
    signers: byId(findSigners),
    recipients: byId(findRecipients),
    sources: byId(findSources),
    conflicts: byId(findConflicts),
    text: byId(findTexts),
    changesTo: byId(async (graph, ids) => groupBy(await findChangesTo(graph, ids), (row) => row.id)),
    related: withArgs(async (ids, { asked, filter, page }: RelatedQuestion & { page: PageRequest }) =>
      groupBy<OnlyRelatedRow>(await listRelatedDocuments(graph, ids, asked, filter, page), (row) => row.id),
    ),
    relatedCount: withArgs((ids, { asked, filter }: RelatedQuestion) =>
      countRelatedDocuments(graph, ids, asked, filter),
    ),
    issued: withArgs(async (ids, { filter, page }: { filter: DocumentFilter; page: PageRequest }) =>
      groupBy(await listIssuedDocuments(graph, ids, filter, page), (row) => row.id),
    ),
    issuedCount: withArgs((ids, filter: DocumentFilter) => countIssuedDocuments(graph, ids, filter)),
    implementers: withArgs(async (ids, { filter, page }: { filter: DocumentFilter; page: PageRequest }) =>
      groupBy(await listImplementers(graph, ids, filter, page), (row) => row.id),
    ),
    implementersCount: withArgs((ids, filter: DocumentFilter) => countImplementers(graph, ids, filter)),
    citations: ofCiting(
      async (documents, args: { filter: CitationFilter; after: CitationPosition | null; limit: number }) =>
        groupBy(
          await listCitations(graph, documents, args.filter, args.after, args.limit),
          (row) => row.citingId,
        ),
    ),
    citationsCount: ofCiting((documents, filter: CitationFilter) => countCitations(graph, documents, filter)),
  };
}

export type RequestReads = ReturnType<typeof requestReads>;
