import { Field, ID, ObjectType } from 'type-graphql';
import type { PlaceRow } from '../../graph/read/find-places.js';
import { dateScalar } from '../schema/date-scalar.js';
import { levelEnum } from '../schema/enums.js';

@ObjectType('Place', {
  description:
    'A province, a centrally run city, or a smaller place (địa phương). A province that merged has one id for each of its lives.',
})
export class Place {
  @Field(() => ID, { description: 'Readable id: `dong-nai`.' })
  readonly id!: PlaceRow['id'];

  @Field(() => String, { description: 'Name without its kind (tên): `Đồng Nai`.' })
  readonly name!: PlaceRow['name'];

  @Field(() => String, { nullable: true, description: 'Kind, in Vietnamese (loại): `tỉnh`, `thành phố`.' })
  readonly kind!: PlaceRow['kind'];

  @Field(() => levelEnum, { nullable: true, description: 'Level (cấp).' })
  readonly level!: PlaceRow['level'];

  @Field(() => [String], { description: 'Other spellings of its name (tên khác).' })
  readonly aliases!: PlaceRow['aliases'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'First day of this life, where it is known (từ ngày).',
  })
  readonly from!: PlaceRow['from'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Last day of this life; null while it lasts (đến ngày).',
  })
  readonly until!: PlaceRow['until'];
}
