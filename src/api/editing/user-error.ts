import { Field, ObjectType } from 'type-graphql';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { ErrorCode } from '../../errors/error-table.js';
import { BilingualTextType } from '../schema/bilingual-text.js';

@ObjectType('UserError', {
  description: 'Why what an editor asked for was not done; nothing has changed then (lý do từ chối).',
})
export class UserError {
  @Field(() => String, { description: 'Code, explained in docs/errors.md (mã lỗi).' })
  readonly code!: ErrorCode;

  @Field(() => String, { nullable: true, description: 'Which field of the input it is about (trường).' })
  readonly field!: string | null;

  @Field(() => BilingualTextType, { description: 'What is wrong (nội dung).' })
  readonly message!: BilingualText;

  @Field(() => BilingualTextType, { description: 'What to do about it (cách khắc phục).' })
  readonly remedy!: BilingualText;
}

/** What an editor may ask for and be refused in the course of things, with the field that it is mostly about. */
const refusals: Partial<Readonly<Record<ErrorCode, string>>> = {
  TEXT_EMPTY: 'text',
  TEXT_TOO_LONG: 'text',
  NO_DOCUMENT: 'text',
  SECRET_DOCUMENT: 'text',
  FILE_TOO_HEAVY: 'text',
  SOURCE_UNKNOWN: 'id',
  CHANGE_UNKNOWN: 'id',
  DOCUMENT_NOT_FOUND: 'id',
  CHANGE_DOCUMENT_UNFIT: 'of',
  CHANGE_ALREADY_KNOWN: 'of',
  CHANGE_IMPOSSIBLE: 'of',
};

/** The answer of `work`; where it is refused in the course of things, the reasons as data. Other errors pass. */
export async function refusalsAsData<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer | null; readonly userErrors: readonly UserError[] }> {
  try {
    return { answer: await work(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof CancuError) || !(error.code in refusals)) throw error;
    const { code, text: message, remedy, details } = error;
    const field = typeof details.field === 'string' ? details.field : (refusals[code] ?? null);
    return { answer: null, userErrors: [{ code, field, message, remedy }] };
  }
}
