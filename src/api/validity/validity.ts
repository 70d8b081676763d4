import { Field, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import type {
  ValidityEvent as ValidityEventValue,
  Validity as ValidityValue,
} from '../../documents/validity.js';
import { dateScalar } from '../schema/date-scalar.js';
import { validityEventKindEnum, validityStatusEnum } from './validity-enums.js';

@ObjectType('ValidityEvent', {
  description: 'Something that happened to a document and bears on its validity (sự kiện hiệu lực).',
})
export class ValidityEvent {
  @Field(() => validityEventKindEnum, { description: 'What happened (loại sự kiện).' })
  readonly kind!: ValidityEventValue['kind'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'First day on which it holds; null when no day is known (từ ngày).',
  })
  readonly on!: ValidityEventValue['on'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Last day of a suspension; null while it lasts, and for all else (đến ngày).',
  })
  readonly until!: ValidityEventValue['until'];

  @Field(() => Boolean, {
    description:
      'True when the day was taken from a day of issue, no other being stated (suy từ ngày ban hành).',
  })
  readonly inferred!: ValidityEventValue['inferred'];

  @Field(() => String, {
    nullable: true,
    description: 'The parts concerned; null for the whole (phần liên quan).',
  })
  readonly parts!: ValidityEventValue['parts'];
}

@ObjectType('Validity', {
  description:
    'The status of a document on a day, with what says so (hiệu lực). Silence of the sources is `NO_KNOWN_CHANGE`, never `IN_FORCE`.',
})
export class Validity {
  @Field(() => validityStatusEnum, {
    description: 'The status; of several that hold, the strongest (tình trạng).',
  })
  readonly status!: ValidityValue['status'];

  @Field(() => dateScalar, { description: 'The day on which it is the status (tính đến ngày).' })
  readonly asOf!: ValidityValue['asOf'];

  @Field(() => ValidityEvent, {
    nullable: true,
    description: 'The event that decides; null where nothing is known (sự kiện quyết định).',
  })
  readonly event!: ValidityValue['event'];

  @Field(() => [ValidityEvent], {
    description: 'Every event that holds on that day, oldest first (các sự kiện đang có hiệu lực).',
  })
  readonly holding!: ValidityValue['holding'];

  @Field(() => [ValidityEvent], {
    description: 'Events without a day: shown, but they decide nothing (sự kiện chưa rõ ngày).',
  })
  readonly undated!: ValidityValue['undated'];

  @Field(() => dateScalar, {
    nullable: true,
    description:
      'When the registry’s entry for the document was last checked; null where it has none (ngày kiểm tra).',
  })
  readonly checkedOn!: IsoDate | null;
}
