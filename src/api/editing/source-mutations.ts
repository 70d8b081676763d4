import { Length, Matches } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { CancuError } from '../../errors/cancu-error.js';
import { shippedFacts } from '../../facts/facts.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { findDocumentsOfSource } from '../../graph/read/find-documents-of-source.js';
import type { Ingestion } from '../../graph/write/ingest-batch.js';
import { ingestSource } from '../../graph/write/ingest-source.js';
import { removeSource } from '../../graph/write/remove-source.js';
import { Document } from '../documents/document.js';
import type { RequestContext } from '../requests/request-context.js';
import { enumType } from '../schema/enum-type.js';
import { textSource } from '../uploads/text-source.js';
import { EditingPayload } from './editing-payload.js';
import { editorOnly } from './editor-only.js';
import { refusalsAsData } from './user-error.js';

const ingestOutcomeEnum = enumType<Ingestion['outcome']>(
  'IngestOutcome',
  'What taking a text in came to (kết quả nạp).',
  {
    new: 'The graph did not hold it (mới).',
    updated: 'It was held from an older reading, or without its words (cập nhật).',
    unchanged: 'It was held already; nothing was written (không đổi).',
  },
);

@InputType('IngestTextInput', { description: 'A text to be taken into the graph (văn bản cần nạp).' })
export class IngestTextInput {
  @Field(() => String, { description: 'Name of the file, as people know it (tên tệp).' })
  @Length(1, 300)
  readonly name!: string;

  @Field(() => String, { description: 'The text as it stands (toàn văn).' })
  readonly text!: string;
}

@ObjectType('IngestTextPayload', { description: 'What taking a text in came to (kết quả nạp).' })
export class IngestTextPayload extends EditingPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'SHA-256 of the text, by which `removeSource` knows it; null when it was refused.',
  })
  readonly sourceId!: string | null;

  @Field(() => ingestOutcomeEnum, { nullable: true, description: 'Null when refused (kết quả).' })
  readonly outcome!: Ingestion['outcome'] | null;

  @Field(() => [Document], { description: 'The documents found in it (các văn bản trong tệp).' })
  readonly documents!: readonly DocumentRow[];

  @Field(() => Int, { description: 'How many citations were read in it (số dẫn chiếu).' })
  readonly citations!: number;
}

@ArgsType()
export class RemoveSourceArguments {
  @Field(() => ID, { description: 'SHA-256 of its text, as `Document.sources` gives it.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'id must be 64 hexadecimal digits' })
  readonly id!: string;
}

@ObjectType('RemoveSourcePayload', { description: 'What taking a file out came to (kết quả gỡ).' })
export class RemoveSourcePayload extends EditingPayload {
  @Field(() => Boolean, { description: 'True when it was there and is gone (đã gỡ).' })
  readonly removed!: boolean;
}

/** Texts in and out of the graph. */
@Resolver()
export class SourceMutations {
  @Mutation(() => IngestTextPayload, {
    description:
      'Takes a text into the graph, all of it or nothing; the same text again changes nothing. Needs an editor’s token (nạp văn bản).',
  })
  @UseMiddleware(editorOnly)
  async ingestText(
    @Arg('input', () => IngestTextInput, { description: 'The text and its name (văn bản và tên tệp).' })
    { name, text }: IngestTextInput,
    @Ctx() { graph, uploads }: RequestContext,
  ): Promise<IngestTextPayload> {
    const { answer, userErrors } = await refusalsAsData(async () => {
      const source = textSource(text, name, uploads);
      const { outcome, citations } = await ingestSource(graph, source, shippedFacts);
      const documents = await findDocumentsOfSource(graph, source.sha256);
      return { sourceId: source.sha256, outcome, documents, citations };
    });
    return { ...(answer ?? { sourceId: null, outcome: null, documents: [], citations: 0 }), userErrors };
  }

  @Mutation(() => RemoveSourcePayload, {
    description:
      'Takes a text out of the graph: exactly what only it said is gone. Needs an editor’s token (gỡ văn bản đã nạp).',
  })
  @UseMiddleware(editorOnly)
  async removeSource(
    @Args(() => RemoveSourceArguments) { id }: RemoveSourceArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<RemoveSourcePayload> {
    const { answer, userErrors } = await refusalsAsData(async () => {
      if (!(await removeSource(graph, id, shippedFacts)))
        throw new CancuError('SOURCE_UNKNOWN', { file: id });
      return true;
    });
    return { removed: answer ?? false, userErrors };
  }
}
