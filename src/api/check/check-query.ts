import { IsOptional, Length, ValidateNested } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { TextReport } from '../../checking/report.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { textSource } from '../uploads/text-source.js';
import { checkAgainstGraph } from './check-against-graph.js';
import { CheckConfigInput, settingsOf } from './check-config-input.js';
import { CheckReportType } from './check-report.js';

@ArgsType()
export class CheckArguments {
  @Field(() => String, {
    description:
      'The text as it stands; it is not kept, and the log does not hold it (toàn văn cần kiểm tra).',
  })
  readonly text!: string;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'For which day validity is told; today in Viet Nam when not given (xét đến ngày).',
  })
  @IsOptional()
  readonly asOf?: IsoDate | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Its day of issue, which goes before what the text prints (ngày ban hành).',
  })
  @IsOptional()
  readonly issuedOn?: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Place of the issuing body, for texts whose head does not tell: `Đồng Nai` (địa phương).',
  })
  @IsOptional()
  @Length(1, 200)
  readonly place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the file, for suppressions that name one (tên tệp).',
  })
  @IsOptional()
  @Length(1, 500)
  readonly fileName?: string | null;

  @Field(() => CheckConfigInput, { nullable: true, description: 'Levels and suppressions (cấu hình).' })
  @IsOptional()
  @ValidateNested()
  readonly config?: CheckConfigInput | null;
}

@Resolver()
export class CheckQuery {
  @Query(() => CheckReportType, {
    description:
      'Whether a text cites what no longer holds, judged by the registry and by everything in the graph (kiểm tra dẫn chiếu).',
  })
  check(
    @Args(() => CheckArguments) { text, asOf, issuedOn, place, fileName, config }: CheckArguments,
    @Ctx() { graph, today, uploads }: RequestContext,
  ): Promise<TextReport> {
    return checkAgainstGraph(graph, textSource(text, fileName ?? '', uploads), {
      asOf: asOf ?? today,
      issuedOn: issuedOn ?? null,
      place: place ?? null,
      settings: settingsOf(config),
    });
  }
}
