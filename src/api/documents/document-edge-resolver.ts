import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CitationRole } from '../../documents/citation.js';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { Citation } from '../citations/citation.js';
import { evidenceLimit, evidenceOf } from '../relations/evidence.js';
import { Relation } from '../relations/relation.js';
import type { RequestContext } from '../requests/request-context.js';
import { citationRoleEnum } from '../schema/enums.js';
import { DocumentEdge, type DocumentEdgeRow } from './document-connection.js';

@Resolver(() => DocumentEdge)
export class DocumentEdgeResolver {
  @FieldResolver(() => [citationRoleEnum], {
    description: 'Roles of the citations behind the first step of `chain`; empty on a plain list (vai trò).',
  })
  roles(@Root() { chain }: DocumentEdgeRow): readonly CitationRole[] {
    return chain[0]?.roles ?? [];
  }

  @FieldResolver(() => [Citation], {
    description:
      'Citations behind the first step of `chain`, the document’s own first; empty on a plain list (chứng cứ).',
  })
  async citations(
    @Root() { chain }: DocumentEdgeRow,
    @Arg('first', () => Int, evidenceLimit) first: number,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly CitationRow[]> {
    return chain[0] ? evidenceOf(chain[0], first, reads) : [];
  }

  @FieldResolver(() => Boolean, {
    description:
      'True when some step of `chain` is known only from third documents (có dẫn chiếu gián tiếp).',
  })
  secondHand(@Root() { chain }: DocumentEdgeRow): boolean {
    return chain.some((step) => step.citationIds.length === 0 && step.secondHandIds.length > 0);
  }

  @FieldResolver(() => [Relation], {
    description:
      'Every relation from the one document to the other: one when direct, several when `transitive`, none on a plain list (chuỗi quan hệ).',
  })
  chain(@Root() edge: DocumentEdgeRow): readonly RelationRow[] {
    return edge.chain;
  }
}
