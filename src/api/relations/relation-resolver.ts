import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { Citation } from '../citations/citation.js';
import { Document } from '../documents/document.js';
import type { RequestContext } from '../requests/request-context.js';
import { evidenceLimit, evidenceOf, type RegistryEvidence, registryEvidenceOf } from './evidence.js';
import { RegistryEntry } from './registry-entry.js';
import { Relation } from './relation.js';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Document, { description: 'The document that does it (văn bản nguồn).' })
  from(@Root() relation: RelationRow, @Ctx() { reads }: RequestContext): Promise<DocumentRow | undefined> {
    return reads.document(relation.sourceId);
  }

  @FieldResolver(() => Document, { description: 'The document that it is done to (văn bản đích).' })
  to(@Root() relation: RelationRow, @Ctx() { reads }: RequestContext): Promise<DocumentRow | undefined> {
    return reads.document(relation.targetId);
  }

  @FieldResolver(() => [Citation], {
    description: 'The citations that say so, the document’s own first, then second-hand ones (chứng cứ).',
  })
  citations(
    @Root() relation: RelationRow,
    @Arg('first', () => Int, evidenceLimit) first: number,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly CitationRow[]> {
    return evidenceOf(relation, first, reads);
  }

  @FieldResolver(() => Boolean, {
    description: 'True when only third documents say so, none of its own text (chỉ có dẫn chiếu gián tiếp).',
  })
  secondHand(@Root() relation: RelationRow): boolean {
    return relation.citationIds.length === 0 && relation.secondHandIds.length > 0;
  }

  @FieldResolver(() => [RegistryEntry], {
    description: 'Entries of the curated registry that say so (sổ đăng ký văn bản).',
  })
  registry(@Root() relation: RelationRow): readonly RegistryEvidence[] {
    return registryEvidenceOf(relation);
  }
}
