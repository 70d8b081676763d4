import { Length } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import type { RecordedChange } from '../../editing/recorded-change.js';
import { CancuError } from '../../errors/cancu-error.js';
import { shippedFacts } from '../../facts/facts.js';
import { type Recording, recordChange, removeChange } from '../../graph/write/record-change.js';
import type { RequestContext } from '../requests/request-context.js';
import { enumType } from '../schema/enum-type.js';
import { EditingPayload } from './editing-payload.js';
import { editorOnly } from './editor-only.js';
import { RecordChangeInput, referenceOf } from './record-change-input.js';
import { RecordedChangeType } from './recorded-change.js';
import { refusalsAsData } from './user-error.js';

const recordOutcomeEnum = enumType<Recording['outcome']>(
  'RecordOutcome',
  'What recording a change came to (kết quả ghi).',
  {
    new: 'It was not known (mới).',
    updated: 'It was recorded before, and has been corrected (cập nhật).',
    unchanged: 'It was recorded before just so; nothing was written (không đổi).',
  },
);

@ObjectType('RecordChangePayload', { description: 'What recording a change came to (kết quả ghi).' })
export class RecordChangePayload extends EditingPayload {
  @Field(() => RecordedChangeType, { nullable: true, description: 'Null when refused (thay đổi đã ghi).' })
  readonly change!: RecordedChange | null;

  @Field(() => recordOutcomeEnum, { nullable: true, description: 'Null when refused (kết quả).' })
  readonly outcome!: Recording['outcome'] | null;
}

@ArgsType()
export class RemoveChangeArguments {
  @Field(() => ID, { description: 'Id of the change, as `recordedChanges` gives it.' })
  @Length(1, 100)
  readonly id!: string;
}

@ObjectType('RemoveChangePayload', { description: 'What taking a change back came to (kết quả gỡ).' })
export class RemoveChangePayload extends EditingPayload {
  @Field(() => RecordedChangeType, {
    nullable: true,
    description: 'The change that is gone; null when refused (thay đổi đã gỡ).',
  })
  readonly change!: RecordedChange | null;
}

/** What editors record of documents. */
@Resolver()
export class ChangeMutations {
  @Mutation(() => RecordChangePayload, {
    description:
      'Records that one document replaces, amends or repeals another, on the word of a source. Recorded again, it is corrected. Needs an editor’s token (ghi nhận thay đổi).',
  })
  @UseMiddleware(editorOnly)
  async recordChange(
    @Arg('input', () => RecordChangeInput, { description: 'The change (thay đổi).' })
    { kind, by, of, effectiveOn, parts, source, note }: RecordChangeInput,
    @Ctx() { graph, today }: RequestContext,
  ): Promise<RecordChangePayload> {
    const { answer, userErrors } = await refusalsAsData(() => {
      const told = {
        kind,
        by: referenceOf(by),
        of: referenceOf(of),
        effectiveOn: effectiveOn ?? null,
        parts: parts ?? null,
        source,
        note: note ?? null,
        recordedOn: today,
      };
      return recordChange(graph, told, shippedFacts);
    });
    return { change: answer?.change ?? null, outcome: answer?.outcome ?? null, userErrors };
  }

  @Mutation(() => RemoveChangePayload, {
    description:
      'Takes a recorded change back: exactly what only it said is gone. Needs an editor’s token (gỡ thay đổi đã ghi).',
  })
  @UseMiddleware(editorOnly)
  async removeChange(
    @Args(() => RemoveChangeArguments) { id }: RemoveChangeArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<RemoveChangePayload> {
    const { answer, userErrors } = await refusalsAsData(async () => {
      const change = await removeChange(graph, id, shippedFacts);
      if (change === null) throw new CancuError('CHANGE_UNKNOWN', { id });
      return change;
    });
    return { change: answer, userErrors };
  }
}
