import { IsIn, IsOptional, IsUrl, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import type { RecordedChangeKind } from '../../editing/recorded-change.js';
import type { EditorsReference } from '../../editing/told-change.js';
import { dateScalar } from '../schema/date-scalar.js';
import { recordedChangeKindEnum } from './recorded-change.js';

@InputType('ChangedDocumentInput', {
  description:
    'A document of a change: by its id in the graph or, where the graph does not hold it, by its symbol, day of issue and type (văn bản trong một thay đổi).',
})
export class ChangedDocumentInput {
  @Field(() => ID, { nullable: true, description: 'Its id; the other fields are not looked at then.' })
  @IsOptional()
  @Length(1, 300)
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its symbol: `41-QĐ/TW` (số, ký hiệu).' })
  @IsOptional()
  @Length(1, 100)
  readonly symbol?: string | null;

  @Field(() => dateScalar, { nullable: true, description: 'Its day of issue (ngày ban hành).' })
  @IsOptional()
  readonly issuedOn?: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its type by name, where its symbol leaves a choice: `Quy định` (loại văn bản).',
  })
  @IsOptional()
  @Length(1, 100)
  readonly type?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Place of its body by name or id, where each place has such a body: `Đồng Nai` (địa phương).',
  })
  @IsOptional()
  @Length(1, 200)
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'Its issuing body in full (cơ quan ban hành).' })
  @IsOptional()
  @Length(1, 300)
  readonly issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title (trích yếu).' })
  @IsOptional()
  @Length(1, 1_000)
  readonly title?: string | null;
}

@InputType('RecordChangeInput', { description: 'A change to be recorded (thay đổi cần ghi).' })
export class RecordChangeInput {
  @Field(() => recordedChangeKindEnum, { description: 'What is done (loại thay đổi).' })
  @IsIn(Object.values(recordedChangeKindEnum))
  readonly kind!: RecordedChangeKind;

  @Field(() => ChangedDocumentInput, { description: 'The document that does it (văn bản làm thay đổi).' })
  @ValidateNested()
  readonly by!: ChangedDocumentInput;

  @Field(() => ChangedDocumentInput, { description: 'The document changed (văn bản bị thay đổi).' })
  @ValidateNested()
  readonly of!: ChangedDocumentInput;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'From which day, where the source says so (có hiệu lực từ ngày).',
  })
  @IsOptional()
  readonly effectiveOn?: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The parts concerned, as the source names them; leave out for the whole (phần bị thay đổi).',
  })
  @IsOptional()
  @Length(1, 500)
  readonly parts?: string | null;

  @Field(() => String, { description: 'Address of the page that says so, which you have read (nguồn).' })
  @Length(1, 1_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says, in your own words (ghi chú).',
  })
  @IsOptional()
  @Length(1, 1_000)
  readonly note?: string | null;
}

/** A document of a change as the graph takes it. */
export function referenceOf(document: ChangedDocumentInput): EditorsReference {
  const { id, symbol, issuedOn, type, place, issuer, title } = document;
  if (id != null) return { id };
  return {
    symbol: symbol ?? null,
    issuedOn: issuedOn ?? null,
    term: null,
    place: place ?? null,
    issuer: issuer ?? null,
    type: type ?? null,
    title: title ?? null,
  };
}
