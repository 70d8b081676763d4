import { Field, ObjectType } from 'type-graphql';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import { dateScalar } from '../schema/date-scalar.js';
import { levelEnum, systemEnum } from '../schema/enums.js';
import { Node } from '../schema/node.js';

@ObjectType('Body', {
  implements: Node,
  description:
    'A body that issues documents (cơ quan ban hành): a committee, a ministry, a people’s committee.',
})
export class Body implements Node {
  readonly id!: BodyRow['id'];

  @Field(() => String, {
    nullable: true,
    description: 'Its code as printed in symbols (mã cơ quan): `TW`, `TU`, `UBND`.',
  })
  readonly code!: BodyRow['code'];

  @Field(() => String, { description: 'Its usual name (tên cơ quan): `Tỉnh ủy Đồng Nai`.' })
  readonly name!: BodyRow['name'];

  @Field(() => [String], { description: 'Other names and spellings (tên khác).' })
  readonly variants!: BodyRow['variants'];

  @Field(() => levelEnum, { nullable: true, description: 'Level (cấp).' })
  readonly level!: BodyRow['level'];

  @Field(() => systemEnum, { nullable: true, description: 'System (hệ thống).' })
  readonly system!: BodyRow['system'];

  @Field(() => dateScalar, { nullable: true, description: 'Day on which it began, where known (từ ngày).' })
  readonly from!: BodyRow['from'];

  @Field(() => dateScalar, { nullable: true, description: 'Its last day; null while it lasts (đến ngày).' })
  readonly until!: BodyRow['until'];
}
