import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page stands in its list (thông tin trang).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null for an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null for an empty page.' })
  readonly endCursor!: string | null;
}
