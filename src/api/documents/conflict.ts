import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ConflictRow } from '../../graph/read/find-document-parts.js';

export const conflictFieldEnum: Readonly<Record<string, ConflictRow['field']>> = {
  ISSUED_ON: 'issuedOn',
  ISSUER: 'issuer',
  TYPE: 'type',
  TITLE: 'title',
};

registerEnumType(conflictFieldEnum, {
  name: 'ConflictField',
  description: 'What statements of one document disagree on (điểm mâu thuẫn).',
  valuesConfig: {
    ISSUED_ON: { description: 'The day of issue (ngày ban hành).' },
    ISSUER: { description: 'The issuing body (cơ quan ban hành).' },
    TYPE: { description: 'The type (loại văn bản).' },
    TITLE: { description: 'The title (trích yếu).' },
  },
});

@ObjectType('Conflict', {
  description:
    'A statement about a document that contradicts what is held to be right: kept with its witnesses, never averaged away (mâu thuẫn).',
})
export class Conflict {
  @Field(() => ID, { description: 'Stable id.' })
  readonly id!: ConflictRow['id'];

  @Field(() => conflictFieldEnum, { description: 'What it is about (điểm mâu thuẫn).' })
  readonly field!: ConflictRow['field'];

  @Field(() => String, { description: 'What the witnesses say; a day as `YYYY-MM-DD` (giá trị khác).' })
  readonly value!: ConflictRow['value'];
}
