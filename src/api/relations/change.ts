import { Field, ObjectType } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Document } from '../documents/document.js';

@ObjectType('Change', {
  description:
    'One document changes another (sửa đổi, thay thế, bãi bỏ), seen from one of the two: `document` is the other one.',
})
export class Change {
  @Field(() => Document, { description: 'The other document (văn bản kia).' })
  readonly document!: DocumentRow;
}
