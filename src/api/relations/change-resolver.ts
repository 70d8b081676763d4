import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { RelatedRow, RelationRow } from '../../graph/read/related-documents.js';
import { Citation } from '../citations/citation.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { Change } from './change.js';
import { evidenceLimit, evidenceOf, registryEvidenceOf } from './evidence.js';
import { Relation } from './relation.js';

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => dateScalar, {
    nullable: true,
    description: 'From which day, where a source says so (từ ngày).',
  })
  on(@Root() { relation }: RelatedRow): IsoDate | null {
    return relation.effectiveOn;
  }

  @FieldResolver(() => Boolean, { description: 'True when only a part is concerned (một phần).' })
  partial(@Root() { relation }: RelatedRow): boolean {
    return relation.partial ?? false;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '`whole`, or the parts concerned as printed: `khoản 2 Điều 5` (phạm vi).',
  })
  scope(@Root() { relation }: RelatedRow): string | null {
    return relation.scope;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the registry’s source; null when only texts say so (nguồn).',
  })
  source(@Root() { relation }: RelatedRow): string | null {
    return registryEvidenceOf(relation).find(({ source }) => source !== null)?.source ?? null;
  }

  @FieldResolver(() => [Citation], { description: 'Citations that say so (chứng cứ).' })
  evidence(
    @Root() { relation }: RelatedRow,
    @Arg('first', () => Int, evidenceLimit) first: number,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly CitationRow[]> {
    return evidenceOf(relation, first, reads);
  }

  @FieldResolver(() => Relation, { description: 'The relation itself, with all that says so (quan hệ).' })
  relation(@Root() { relation }: RelatedRow): RelationRow {
    return relation;
  }
}
