import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { DocumentTypeRow } from '../../graph/read/find-document-types.js';
import { countByType, readStatistics, type StatisticsRow } from '../../graph/read/read-statistics.js';
import { DocumentType, unknownType } from '../documents/document-type.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { relationKindEnum } from '../schema/enums.js';

type RelationCountRow = StatisticsRow['relations'][number];

interface TypeCountRow {
  readonly key: string;
  readonly total: number;
}

@ObjectType('RelationCount', { description: 'How many relations of one kind there are (số quan hệ).' })
export class RelationCount {
  @Field(() => relationKindEnum, { description: 'The kind (loại quan hệ).' })
  readonly kind!: RelationCountRow['kind'];

  @Field(() => Int, { description: 'How many (số lượng).' })
  readonly count!: RelationCountRow['count'];
}

@ObjectType('TypeCount', { description: 'How many documents of one type there are (số văn bản theo loại).' })
export class TypeCount {
  @Field(() => Int, { description: 'How many (số lượng).' })
  readonly count!: number;
}

@ObjectType('Statistics', { description: 'How much the graph holds (thống kê).' })
export class Statistics {
  @Field(() => Int, { description: 'Documents, held or only cited (văn bản).' })
  readonly documents!: StatisticsRow['documents'];

  @Field(() => Int, { description: 'Documents whose text has been read (văn bản có toàn văn).' })
  readonly held!: StatisticsRow['held'];

  @Field(() => Int, { description: 'Documents of the curated registry (văn bản trong sổ đăng ký).' })
  readonly inRegistry!: StatisticsRow['inRegistry'];

  @Field(() => Int, { description: 'Files (tệp nguồn).' })
  readonly sources!: StatisticsRow['sources'];

  @Field(() => Int, { description: 'Citations (dẫn chiếu).' })
  readonly citations!: StatisticsRow['citations'];

  @Field(() => Int, {
    description:
      'Citations of which it is known what they mean; the others are ambiguous (dẫn chiếu đã xác định).',
  })
  readonly resolvedCitations!: StatisticsRow['resolvedCitations'];

  @Field(() => Int, { description: 'Conflicting statements (mâu thuẫn).' })
  readonly conflicts!: StatisticsRow['conflicts'];

  @Field(() => Int, { description: 'Issuing bodies (cơ quan ban hành).' })
  readonly bodies!: StatisticsRow['bodies'];

  @Field(() => Int, { description: 'Places (địa phương).' })
  readonly places!: StatisticsRow['places'];

  @Field(() => Int, { description: 'Signers (người ký).' })
  readonly people!: StatisticsRow['people'];

  @Field(() => [RelationCount], { description: 'Relations between documents, by kind (quan hệ).' })
  readonly relations!: StatisticsRow['relations'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'When the curated facts were last checked as a whole (ngày kiểm tra dữ kiện).',
  })
  readonly factsCheckedOn!: StatisticsRow['factsCheckedOn'];
}

@Resolver(() => Statistics)
export class StatisticsQuery {
  @Query(() => Statistics, { description: 'How much the graph holds (thống kê).' })
  statistics(@Ctx() { graph }: RequestContext): Promise<StatisticsRow> {
    return readStatistics(graph);
  }

  @FieldResolver(() => [TypeCount], {
    description: 'Documents by type, the commonest first (văn bản theo loại).',
  })
  async documentsByType(@Ctx() { graph }: RequestContext): Promise<readonly TypeCountRow[]> {
    return countByType(graph);
  }
}

@Resolver(() => TypeCount)
export class TypeCountResolver {
  @FieldResolver(() => DocumentType, { description: 'The type (loại văn bản).' })
  async type(@Root() { key }: TypeCountRow, @Ctx() { reads }: RequestContext): Promise<DocumentTypeRow> {
    return (await reads.documentType(key)) ?? { ...unknownType(null), key };
  }

  @FieldResolver(() => Int)
  count(@Root() { total }: TypeCountRow): number {
    return total;
  }
}
