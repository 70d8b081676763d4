import { Field, ObjectType } from 'type-graphql';

@ObjectType('BilingualText', { description: 'A sentence in both languages (câu song ngữ).' })
export class BilingualTextType {
  @Field(() => String, { description: 'Vietnamese (tiếng Việt).' })
  readonly vi!: string;

  @Field(() => String, { description: 'English (tiếng Anh).' })
  readonly en!: string;
}
