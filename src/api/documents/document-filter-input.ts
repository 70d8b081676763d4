import { ArrayMaxSize, IsIn, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../documents/iso-date.js';
import type { ValidityStatus } from '../../documents/validity.js';
import type { Level, System } from '../../facts/fact-types.js';
import type { DocumentFilter } from '../../graph/read/document-filter.js';
import type { RequestContext } from '../requests/request-context.js';
import { dateScalar } from '../schema/date-scalar.js';
import { levelEnum, systemEnum } from '../schema/enums.js';
import { validityStatusEnum } from '../validity/validity-enums.js';

@InputType('DocumentFilter', {
  description: 'Which documents a list holds; all conditions given must hold (bộ lọc văn bản).',
})
export class DocumentFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Exactly this symbol (số, ký hiệu): `28-NQ/TW`. For what people write, see `lookup`.',
  })
  @IsOptional()
  @Length(1, 100)
  readonly symbol?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Any of these types, by key (loại văn bản): `["nq", "kl"]`.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @Length(1, 50, { each: true })
  readonly type?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Issued by the body with this id (cơ quan ban hành): `tu.dong-nai`.',
  })
  @IsOptional()
  @Length(1, 200)
  readonly issuer?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Issued in the place with this id (địa phương): `dong-nai`.',
  })
  @IsOptional()
  @Length(1, 200)
  readonly place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Numbered in this series (dãy số): `tw`, `tu.dong-nai`.',
  })
  @IsOptional()
  @Length(1, 200)
  readonly series?: string | null;

  @Field(() => levelEnum, { nullable: true, description: 'Issued at this level (cấp ban hành).' })
  @IsOptional()
  @IsIn(Object.values(levelEnum))
  readonly level?: Level | null;

  @Field(() => systemEnum, { nullable: true, description: 'Issued in this system (hệ thống).' })
  @IsOptional()
  @IsIn(Object.values(systemEnum))
  readonly system?: System | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Issued on this day or later; leaves undated documents out (ban hành từ ngày).',
  })
  @IsOptional()
  readonly issuedFrom?: IsoDate | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Issued on this day or earlier; leaves undated documents out (ban hành đến ngày).',
  })
  @IsOptional()
  readonly issuedUntil?: IsoDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only documents whose text is held; false: only those known from others (có toàn văn).',
  })
  @IsOptional()
  readonly held?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only documents of the curated registry; false: only others (có trong sổ đăng ký).',
  })
  @IsOptional()
  readonly inRegistry?: boolean | null;

  @Field(() => [validityStatusEnum], {
    nullable: true,
    description: 'In one of these statuses on the day `statusAsOf` (tình trạng hiệu lực).',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(Object.values(validityStatusEnum), { each: true })
  readonly status?: readonly ValidityStatus[] | null;

  @Field(() => dateScalar, {
    nullable: true,
    description: 'The day for `status`; today in Viet Nam when not given (tính đến ngày).',
  })
  @IsOptional()
  readonly statusAsOf?: IsoDate | null;
}

/** The filter that an input spells out; what is null is not asked for. */
export async function documentFilter(
  input: DocumentFilterInput | null | undefined,
  { statuses, today }: Pick<RequestContext, 'statuses' | 'today'>,
): Promise<DocumentFilter> {
  const plain = plainDocumentFilter(input);
  if (!input?.status?.length) return plain;
  return { ...plain, status: await statuses.filter(input.status, input.statusAsOf ?? today) };
}

/** The conditions of a filter that are known without asking the graph: all but the status. */
export function plainDocumentFilter(input: DocumentFilterInput | null | undefined): DocumentFilter {
  if (!input) return {};
  const { type, issuer, place, status, statusAsOf, ...rest } = input;
  const filter = { ...rest, types: type?.length ? [...type].sort() : null, bodyId: issuer, placeId: place };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  );
}
