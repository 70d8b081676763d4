import { IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { defaultPageSize, maxPageSize } from './page-size.js';

@ArgsType()
export class ForwardPageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return, counted from the start or from \`after\`: 0 to ${maxPageSize}, ${defaultPageSize} when not given.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(maxPageSize)
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor: return what follows this edge.' })
  @IsOptional()
  @Length(1, 1_000)
  readonly after?: string | null;
}

@ArgsType()
export class PageArguments extends ForwardPageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return, counted back from the end or from \`before\`: 0 to ${maxPageSize}. Not together with \`first\`.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(maxPageSize)
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor: return what comes before this edge.' })
  @IsOptional()
  @Length(1, 1_000)
  readonly before?: string | null;
}
