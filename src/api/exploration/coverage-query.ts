import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { PlaceRow } from '../../graph/read/find-places.js';
import { type CoverageRow, readCoverage } from '../../graph/read/read-coverage.js';
import { Document } from '../documents/document.js';
import { Place } from '../places/place.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';

@ObjectType('CoveredPlace', {
  description: 'A province that has carried a document out (địa phương đã triển khai).',
})
export class CoveredPlace {
  @Field(() => Place, { description: 'The province (tỉnh, thành phố).' })
  readonly place!: CoverageRow['place'];

  @Field(() => [Document], {
    description:
      'By which documents, its own and those of provinces that it took over from, oldest first (văn bản triển khai).',
  })
  readonly documents!: CoverageRow['documents'];
}

@ObjectType('Coverage', {
  description:
    'Which provinces have carried a document out and of which nothing is known (mức độ triển khai ở địa phương).',
})
export class Coverage {
  @Field(() => Document, { description: 'The document (văn bản).' })
  readonly document!: DocumentRow;

  @Field(() => dateScalar, { description: 'The day on which this is so (tính đến ngày).' })
  readonly asOf!: IsoDate;

  @Field(() => Int, { description: 'Provinces there are on that day (số tỉnh, thành phố).' })
  readonly total!: number;

  @Field(() => [CoveredPlace], { description: 'Provinces that have carried it out (đã triển khai).' })
  readonly carriedOut!: readonly CoverageRow[];

  @Field(() => [Place], {
    description: 'Provinces of which no such document is known: not the same as none (chưa ghi nhận).',
  })
  readonly missing!: readonly PlaceRow[];
}

@Resolver()
export class CoverageQuery {
  @Query(() => Coverage, {
    description: 'Which provinces have carried a document out, and which have not (mức độ triển khai).',
  })
  async coverage(
    @Arg('id', () => ID, { description: 'Id of the document (văn bản).' }) id: string,
    @Arg('asOf', () => dateScalar, {
      nullable: true,
      description: 'On which day; today in Viet Nam when not given (tính đến ngày).',
    })
    asOf: IsoDate | null,
    @Ctx() { graph, reads, today }: RequestContext,
  ): Promise<Coverage> {
    const document = await reads.document(id);
    if (!document) throw new CancuError('DOCUMENT_NOT_FOUND', { id });
    const day = asOf ?? today;
    const provinces = await readCoverage(graph, document.id, day);
    return {
      document,
      asOf: day,
      total: provinces.length,
      carriedOut: provinces.filter(({ documents }) => documents.length > 0),
      missing: provinces.filter(({ documents }) => documents.length === 0).map(({ place }) => place),
    };
  }
}
