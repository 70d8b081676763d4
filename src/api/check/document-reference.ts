import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { DocumentReference } from '../../checking/report.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Document } from '../documents/document.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';

@ObjectType('DocumentReference', {
  description: 'A document as findings name it, held in the graph or not (văn bản được nêu trong phát hiện).',
})
export class DocumentReferenceType {
  @Field(() => ID, { nullable: true, description: 'Its id; null where no document could be made out.' })
  readonly id!: DocumentReference['id'];

  @Field(() => String, { nullable: true, description: 'Its symbol (số, ký hiệu).' })
  readonly symbol!: DocumentReference['symbol'];

  @Field(() => String, { nullable: true, description: 'Its name, where it goes by one (tên gọi).' })
  readonly name!: DocumentReference['name'];

  @Field(() => dateScalar, { nullable: true, description: 'Its day of issue (ngày ban hành).' })
  readonly issuedOn!: DocumentReference['issuedOn'];
}

@Resolver(() => DocumentReferenceType)
export class DocumentReferenceResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document in the graph; null where the graph does not hold it (văn bản trong đồ thị).',
  })
  async document(
    @Root() { id }: DocumentReference,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | null> {
    return id === null ? null : ((await reads.document(id)) ?? null);
  }
}
