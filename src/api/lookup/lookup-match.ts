import { Field, Float, ObjectType } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Document } from '../documents/document.js';

@ObjectType('LookupMatch', {
  description: 'A document that a written citation may mean (văn bản có thể được nói đến).',
})
export class LookupMatchType {
  @Field(() => Document, { description: 'The document (văn bản).' })
  readonly document!: DocumentRow;

  @Field(() => Float, {
    description: 'How sure it is, 0 to 1; the confidences of all matches sum up to at most 1 (độ tin cậy).',
  })
  readonly confidence!: number;

  @Field(() => String, {
    description: 'What speaks for it, in Vietnamese and after `·` in English (lý do).',
  })
  readonly reason!: string;
}
