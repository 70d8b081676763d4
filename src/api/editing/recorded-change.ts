import { Field, ID, ObjectType } from 'type-graphql';
import type { RecordedChange, RecordedChangeKind, RecordedDocument } from '../../editing/recorded-change.js';
import { DocumentReferenceType } from '../check/document-reference.js';
import { dateScalar } from '../schema/date-scalar.js';
import { enumType } from '../schema/enum-type.js';

export const recordedChangeKindEnum = enumType<RecordedChangeKind>(
  'RecordedChangeKind',
  'What an editor may record that one document does to another (loại thay đổi).',
  {
    replaces: 'Takes its place; with `parts`, of these parts only (thay thế).',
    amends: 'Amends or supplements it (sửa đổi, bổ sung).',
    repeals: 'Repeals it; with `parts`, these parts only (bãi bỏ).',
  },
);

@ObjectType('RecordedChange', {
  description:
    'A change that an editor of this database recorded, kept apart from the registry that ships with cancu (thay đổi do người biên tập ghi).',
})
export class RecordedChangeType {
  @Field(() => ID, { description: 'Stable id: the same for the same two documents, kind and parts.' })
  readonly id!: RecordedChange['id'];

  @Field(() => recordedChangeKindEnum, { description: 'What is done (loại thay đổi).' })
  readonly kind!: RecordedChange['kind'];

  @Field(() => DocumentReferenceType, { description: 'The document that does it (văn bản làm thay đổi).' })
  readonly by!: RecordedDocument;

  @Field(() => DocumentReferenceType, { description: 'The document changed (văn bản bị thay đổi).' })
  readonly of!: RecordedDocument;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'From which day; null where the day of issue of the one that acts serves (từ ngày).',
  })
  readonly effectiveOn!: RecordedChange['effectiveOn'];

  @Field(() => String, { nullable: true, description: 'The parts concerned; null for the whole (phần).' })
  readonly parts!: RecordedChange['parts'];

  @Field(() => String, { description: 'Address of the page that says so (nguồn).' })
  readonly source!: RecordedChange['source'];

  @Field(() => String, { nullable: true, description: 'What the source says (ghi chú).' })
  readonly note!: RecordedChange['note'];

  @Field(() => dateScalar, { description: 'When it was recorded (ngày ghi).' })
  readonly recordedOn!: RecordedChange['recordedOn'];
}
