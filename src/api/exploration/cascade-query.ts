import { IsInt, Length, Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CancuError } from '../../errors/cancu-error.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { readCascade } from '../../graph/read/read-cascade.js';
import { Document } from '../documents/document.js';
import { Relation } from '../relations/relation.js';
import type { RequestContext } from '../requests/request-context.js';
import { type CascadeStepRow, cascadeSteps } from './cascade.js';

const deepest = 6;
const maxRelations = 1_000;

@ObjectType('CascadeStep', {
  description: 'A document in a cascade, below the document that it carries out (một bước triển khai).',
})
export class CascadeStep {
  @Field(() => Document, { description: 'The document; `level` and `place` tell whose it is (văn bản).' })
  readonly document!: CascadeStepRow['document'];

  @Field(() => Document, { description: 'Its nearest superior: what it carries out (văn bản cấp trên).' })
  readonly parent!: CascadeStepRow['parent'];

  @Field(() => Relation, { description: 'The evidence that it carries the superior out (quan hệ).' })
  readonly relation!: CascadeStepRow['relation'];

  @Field(() => Int, { description: 'Steps from the document at the top, 1 or more (bậc).' })
  readonly depth!: CascadeStepRow['depth'];

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from the issue of `parent`; null where a day is unknown (số ngày sau văn bản cấp trên).',
  })
  readonly lagDays!: CascadeStepRow['lagDays'];

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from the issue of the document at the top; null where a day is unknown (số ngày sau văn bản gốc).',
  })
  readonly totalLagDays!: CascadeStepRow['totalLagDays'];
}

@ObjectType('Cascade', {
  description:
    'How a document has been carried out downward: centre, provinces, districts (chuỗi triển khai).',
})
export class Cascade {
  @Field(() => Document, { description: 'The document at the top (văn bản gốc).' })
  readonly document!: DocumentRow;

  @Field(() => [CascadeStep], {
    description:
      'Every document below it, from the top down and in the order of issue (các bước triển khai).',
  })
  readonly steps!: readonly CascadeStepRow[];

  @Field(() => Boolean, {
    description: `True when there are more than ${maxRelations} relations and some are left out (bị cắt bớt).`,
  })
  readonly truncated!: boolean;
}

@ArgsType()
export class CascadeArguments {
  @Field(() => ID, { description: 'Id of the document at the top (văn bản gốc).' })
  @Length(1, 300)
  readonly id!: string;

  @Field(() => Int, {
    defaultValue: 4,
    description: `How many steps down at most, 1 to ${deepest} (số bậc tối đa).`,
  })
  @IsInt()
  @Min(1)
  @Max(deepest)
  readonly depth!: number;
}

@Resolver()
export class CascadeQuery {
  @Query(() => Cascade, {
    description:
      'How a document has been carried out from centre to province to district, with the days between (chuỗi triển khai).',
  })
  async cascade(
    @Args(() => CascadeArguments) { id, depth }: CascadeArguments,
    @Ctx() { graph, reads }: RequestContext,
  ): Promise<Cascade> {
    const document = await reads.document(id);
    if (!document) throw new CancuError('DOCUMENT_NOT_FOUND', { id });
    const rows = await readCascade(graph, document.id, depth, maxRelations + 1);
    return {
      document,
      steps: cascadeSteps(document, rows.slice(0, maxRelations)),
      truncated: rows.length > maxRelations,
    };
  }
}
