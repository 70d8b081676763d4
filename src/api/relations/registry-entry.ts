import { Field, ObjectType } from 'type-graphql';

@ObjectType('RegistryEntry', {
  description: 'An entry of the curated registry that asserts a relation (mục trong sổ đăng ký văn bản).',
})
export class RegistryEntry {
  @Field(() => String, {
    nullable: true,
    description: 'Address of its source; null when it is common knowledge yet to be checked (nguồn).',
  })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says, in other words (ghi chú).' })
  readonly note!: string | null;
}
