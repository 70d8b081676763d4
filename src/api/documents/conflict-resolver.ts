import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { ConflictRow } from '../../graph/read/find-document-parts.js';
import { Citation } from '../citations/citation.js';
import type { RequestContext } from '../requests/request-context.js';
import { Conflict } from './conflict.js';
import { Document } from './document.js';

const registryWitness = 'registry:';

@Resolver(() => Conflict)
export class ConflictResolver {
  @FieldResolver(() => Document, { description: 'The document that it is about (văn bản).' })
  document(
    @Root() { documentId }: ConflictRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | undefined> {
    return reads.document(documentId);
  }

  @FieldResolver(() => [Citation], { description: 'The citations that say it, at most 50 (nhân chứng).' })
  async citations(
    @Root() { witnesses }: ConflictRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly CitationRow[]> {
    const citations = await Promise.all(witnesses.map((id) => reads.citation(id)));
    return citations.filter((citation) => citation !== undefined);
  }

  @FieldResolver(() => Boolean, {
    description: 'True when a source of the curated registry says it (theo sổ đăng ký).',
  })
  fromRegistry(@Root() { witnesses }: ConflictRow): boolean {
    return witnesses.some((witness) => witness.startsWith(registryWitness));
  }
}
