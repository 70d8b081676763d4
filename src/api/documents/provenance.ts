import { Field, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import { dateScalar } from '../schema/date-scalar.js';

@ObjectType('Provenance', { description: 'Where a curated fact comes from (xuất xứ của dữ kiện).' })
export class Provenance {
  @Field(() => Boolean, {
    description: 'True when a source was read; false for common knowledge yet to be checked (có nguồn).',
  })
  readonly sourced!: boolean;

  @Field(() => String, { nullable: true, description: 'Address of the source (nguồn).' })
  readonly source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says, in the registry’s own words (ghi chú).',
  })
  readonly note!: string | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Day on which the fact was last checked (ngày kiểm tra).',
  })
  readonly checkedOn!: IsoDate | null;
}
