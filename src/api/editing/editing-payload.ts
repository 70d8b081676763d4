import { Field, ObjectType } from 'type-graphql';
import { UserError } from './user-error.js';

/** What every mutation answers beside what it did: expected refusals are data, not errors. */
@ObjectType()
export abstract class EditingPayload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not (lý do từ chối).' })
  readonly userErrors!: readonly UserError[];
}
