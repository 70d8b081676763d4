import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { citationRoleEnum, relationKindEnum } from '../schema/enums.js';

@ObjectType('Relation', {
  simpleResolvers: true,
  description: 'What one document does to another, with everything that says so (quan hệ giữa hai văn bản).',
})
export class Relation {
  @Field(() => relationKindEnum, { description: 'What the one does to the other (loại quan hệ).' })
  readonly kind!: RelationRow['kind'];

  @Field(() => [citationRoleEnum], {
    description: 'Roles of the citations that say so (vai trò của dẫn chiếu).',
  })
  readonly roles!: RelationRow['roles'];

  @Field(() => Int, { description: 'How many citations say so, first and second hand (số dẫn chiếu).' })
  readonly count!: RelationRow['count'];

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the best evidence is, 0 to 1; the registry counts as 1 (độ tin cậy).',
  })
  readonly confidence!: RelationRow['confidence'];
}
