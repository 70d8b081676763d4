import { Field, Int, ObjectType } from 'type-graphql';
import type { ChangeKind, Repair } from '../../documents/citation.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { dateScalar } from '../schema/date-scalar.js';
import { changeKindEnum } from '../schema/enums.js';

@ObjectType('StatedChange', {
  description: 'What a change clause says it does to the cited document (điều khoản thay đổi).',
})
export class StatedChange {
  @Field(() => changeKindEnum, { description: 'What it does (loại thay đổi).' })
  readonly kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: '`whole`, or the parts named, as printed (phạm vi).' })
  readonly scope!: string | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Day from which it holds, when the clause says so (từ ngày).',
  })
  readonly effectiveOn!: IsoDate | null;
}

@ObjectType('Repair', { description: 'One thing read for another in a damaged text (chỗ đọc lại).' })
export class CitationRepair {
  @Field(() => Int, { description: 'Where it begins in the text of the file, in UTF-16 code units.' })
  readonly start!: Repair['start'];

  @Field(() => Int, { description: 'Where it ends; the character here is no longer part of it.' })
  readonly end!: Repair['end'];

  @Field(() => String, { description: 'What stands in the text (chữ trong văn bản).' })
  readonly read!: Repair['read'];

  @Field(() => String, { description: 'What it was taken for (đọc là).' })
  readonly as!: Repair['as'];
}
