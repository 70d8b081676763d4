import { Field, ObjectType } from 'type-graphql';
import type { SuccessionRow } from '../../graph/read/find-body-links.js';
import { dateScalar } from '../schema/date-scalar.js';
import { Body } from './body.js';

@ObjectType('Succession', { description: 'One body takes over from another (kế thừa, sáp nhập).' })
export class Succession {
  @Field(() => dateScalar, { nullable: true, description: 'From which day (từ ngày).' })
  readonly on!: SuccessionRow['on'];

  @Field(() => Body, { description: 'The other body (cơ quan kia).' })
  readonly body!: SuccessionRow['body'];
}
