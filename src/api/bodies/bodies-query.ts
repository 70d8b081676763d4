import { IsIn, IsOptional, Length, ValidateNested } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { Level, System } from '../../facts/fact-types.js';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import { fullTextQuery } from '../../graph/read/full-text-query.js';
import { type BodyFilter, countBodies, listBodies } from '../../graph/read/list-bodies.js';
import { forwardPage, pageOf, withStart } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { levelEnum, systemEnum } from '../schema/enums.js';
import { Body } from './body.js';
import { BodyConnection, type BodyPage, bodyEdge } from './body-connection.js';

@InputType('BodyFilter', {
  description: 'Which bodies a list holds; all conditions given must hold (bộ lọc cơ quan).',
})
export class BodyFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of its name or its code, with or without marks (từ khóa).',
  })
  @IsOptional()
  @Length(1, 200)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this code (mã cơ quan): `TU`.' })
  @IsOptional()
  @Length(1, 50)
  readonly code?: string | null;

  @Field(() => levelEnum, { nullable: true, description: 'At this level (cấp).' })
  @IsOptional()
  @IsIn(Object.values(levelEnum))
  readonly level?: Level | null;

  @Field(() => systemEnum, { nullable: true, description: 'In this system (hệ thống).' })
  @IsOptional()
  @IsIn(Object.values(systemEnum))
  readonly system?: System | null;

  @Field(() => ID, { nullable: true, description: 'Sitting in the place with this id (địa phương).' })
  @IsOptional()
  @Length(1, 200)
  readonly place?: string | null;
}

@ArgsType()
export class BodiesArguments extends ForwardPageArguments {
  @Field(() => BodyFilterInput, { nullable: true, description: 'Which bodies to return (bộ lọc).' })
  @IsOptional()
  @ValidateNested()
  readonly filter?: BodyFilterInput | null;
}

@Resolver()
export class BodiesQuery {
  @Query(() => Body, {
    nullable: true,
    description: 'The body with this id; null when there is none (cơ quan ban hành).',
  })
  async body(
    @Arg('id', () => ID, { description: 'Id: `tu.dong-nai`.' }) id: string,
    @Ctx() { reads }: RequestContext,
  ): Promise<BodyRow | null> {
    return (await reads.body(id)) ?? null;
  }

  @Query(() => BodyConnection, {
    description: 'All bodies that issue documents, a page at a time (danh sách cơ quan ban hành).',
  })
  async bodies(
    @Args(() => BodiesArguments) args: BodiesArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<BodyPage> {
    const filter = bodyFilter(args.filter);
    const { size, after } = forwardPage(args);
    const read = (from: string, limit: number) => listBodies(graph, filter, from, limit);
    const page = withStart({ size, after }, async () => (await read('', 1))[0]?.id);
    return pageOf(await read(after, size + 1), page, bodyEdge, () => countBodies(graph, filter));
  }
}

function bodyFilter(input: BodyFilterInput | null | undefined): BodyFilter {
  if (!input) return {};
  const { place, text, ...rest } = input;
  const filter = { ...rest, placeId: place, text: text ? fullTextQuery(text) : null };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  );
}
