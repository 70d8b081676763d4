import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { DocumentReference, FindingEvidence } from '../../checking/report.js';
import { dateScalar } from '../schema/date-scalar.js';
import { validityEventKindEnum } from '../validity/validity-enums.js';
import { DocumentReferenceType } from './document-reference.js';

type Of<Kind extends FindingEvidence['kind']> = Extract<FindingEvidence, { kind: Kind }>;

@ObjectType('EventEvidence', {
  description: 'Something that happened to a document (chứng cứ là một sự kiện hiệu lực).',
})
export class EventEvidence {
  @Field(() => validityEventKindEnum, { description: 'What happened (sự kiện).' })
  readonly event!: Of<'event'>['event'];

  @Field(() => DocumentReferenceType, { description: 'To which document (văn bản liên quan).' })
  readonly of!: DocumentReference;

  @Field(() => dateScalar, { nullable: true, description: 'From which day (từ ngày).' })
  readonly on!: Of<'event'>['on'];

  @Field(() => DocumentReferenceType, { nullable: true, description: 'By which document (bởi văn bản).' })
  readonly by!: DocumentReference | null;

  @Field(() => String, { nullable: true, description: 'The parts concerned; null for the whole (phần).' })
  readonly parts!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the source that was read (nguồn).' })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says (ghi chú).' })
  readonly note!: string | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'When the source was last checked; null for what a text says (ngày kiểm tra).',
  })
  readonly checkedOn!: Of<'event'>['checkedOn'];
}

@ObjectType('FactEvidence', {
  description: 'What the registry holds of a document or a body (chứng cứ là một dữ kiện).',
})
export class FactEvidence {
  @Field(() => String, { description: 'What it is about (về điều gì).' })
  readonly of!: string;

  @Field(() => String, { description: 'What the registry holds (giá trị).' })
  readonly value!: string;

  @Field(() => String, { nullable: true, description: 'Address of the source that was read (nguồn).' })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says (ghi chú).' })
  readonly note!: string | null;

  @Field(() => dateScalar, { nullable: true, description: 'When it was last checked (ngày kiểm tra).' })
  readonly checkedOn!: Of<'fact'>['checkedOn'];
}

@ObjectType('MentionEvidence', {
  description: 'Another place in the same text (chứng cứ ở nơi khác trong văn bản).',
})
export class MentionEvidence {
  @Field(() => Int, { description: 'Line, counted from 1 (dòng).' })
  readonly line!: number;

  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 code units (vị trí đầu).' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends; the character here is no part of it (vị trí cuối).' })
  readonly end!: number;

  @Field(() => String, { description: 'The words there (nguyên văn).' })
  readonly quote!: string;
}

export const findingEvidenceUnion = createUnionType({
  name: 'FindingEvidence',
  description: 'What a finding rests on (chứng cứ của phát hiện).',
  types: () => [EventEvidence, FactEvidence, MentionEvidence] as const,
  // What comes is a FindingEvidence, of which each class shows the fields of one kind.
  resolveType: (evidence) =>
    'event' in evidence ? EventEvidence : 'quote' in evidence ? MentionEvidence : FactEvidence,
});
