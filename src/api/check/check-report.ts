import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type {
  CheckedDocument,
  CheckSummary,
  CitationOutcome,
  IssueClock,
  JudgedCitation,
  TextReport,
} from '../../checking/report.js';
import { dateScalar } from '../schema/date-scalar.js';
import { citationOutcomeEnum, clockOriginEnum } from './check-enums.js';
import { DocumentReferenceType } from './document-reference.js';
import { FindingType, SuppressedFindingType } from './finding.js';

@ObjectType('IssueClock', {
  description: 'The day of issue against which citations were judged (mốc thời gian ban hành).',
})
export class IssueClockType {
  @Field(() => dateScalar, { description: 'The day (ngày).' })
  readonly on!: IssueClock['on'];

  @Field(() => clockOriginEnum, { description: 'Where it comes from (nguồn).' })
  readonly from!: IssueClock['from'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'The latest day that the text cites: it cannot be older (ngày muộn nhất được dẫn).',
  })
  readonly notBefore!: IssueClock['notBefore'];
}

@ObjectType('CheckedDocument', {
  description: 'A document found in the checked text (văn bản được kiểm tra).',
})
export class CheckedDocumentType {
  @Field(() => String, { nullable: true, description: 'Its symbol; a draft has none (số, ký hiệu).' })
  readonly symbol!: CheckedDocument['symbol'];

  @Field(() => String, { nullable: true, description: 'Its type (loại văn bản).' })
  readonly type!: CheckedDocument['type'];

  @Field(() => dateScalar, { nullable: true, description: 'The day printed in it (ngày ban hành).' })
  readonly issuedOn!: CheckedDocument['issuedOn'];

  @Field(() => String, { nullable: true, description: 'The issuing body (cơ quan ban hành).' })
  readonly issuer!: CheckedDocument['issuer'];

  @Field(() => IssueClockType, { description: 'The day by which its citations were judged (mốc ban hành).' })
  readonly clock!: CheckedDocument['clock'];
}

interface OutcomeCount {
  readonly status: string;
  readonly count: number;
}

@ObjectType('OutcomeCount', { description: 'How many citations came to one result (số dẫn chiếu).' })
export class OutcomeCountType {
  @Field(() => citationOutcomeEnum, { description: 'The result (kết quả).' })
  readonly status!: string;

  @Field(() => Int, { description: 'How many (số lượng).' })
  readonly count!: number;
}

@ObjectType('CheckSummary', {
  description: 'How much was read, so that no finding is not taken for nothing read (tổng hợp).',
})
export class CheckSummaryType {
  @Field(() => Int, { description: 'Citations read (dẫn chiếu).' })
  readonly citations!: CheckSummary['citations'];
}

@Resolver(() => CheckSummaryType)
export class CheckSummaryResolver {
  @FieldResolver(() => [OutcomeCountType], {
    description: 'The citations by result; the counts add up to `citations` (theo kết quả).',
  })
  byStatus(@Root() { byStatus }: CheckSummary): readonly OutcomeCount[] {
    return Object.entries(byStatus).map(([status, count]) => ({ status, count }));
  }
}

@ObjectType('JudgedCitation', {
  description: 'A citation of the checked text with what became of it (dẫn chiếu đã xét).',
})
export class JudgedCitationType {
  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 code units (vị trí đầu).' })
  readonly start!: JudgedCitation['start'];

  @Field(() => Int, { description: 'Where it ends; the character here is no part of it (vị trí cuối).' })
  readonly end!: JudgedCitation['end'];

  @Field(() => citationOutcomeEnum, { description: 'What became of it (kết quả).' })
  readonly outcome!: CitationOutcome;

  @Field(() => DocumentReferenceType, { nullable: true, description: 'What it means (văn bản được dẫn).' })
  readonly cited!: JudgedCitation['cited'];
}

@ObjectType('CheckReport', {
  description:
    'Whether a text cites what no longer holds, and what it should say instead (báo cáo kiểm tra).',
})
export class CheckReportType {
  @Field(() => dateScalar, { description: 'The day for which validity is told (xét đến ngày).' })
  readonly asOf!: TextReport['asOf'];

  @Field(() => CheckedDocumentType, {
    nullable: true,
    description: 'The first document in the text, which is the plan itself (văn bản chính).',
  })
  readonly document!: TextReport['document'];

  @Field(() => [CheckedDocumentType], { description: 'All documents in it (các văn bản trong tệp).' })
  readonly documents!: TextReport['documents'];

  @Field(() => CheckSummaryType, { description: 'How much was read (tổng hợp).' })
  readonly summary!: TextReport['summary'];

  @Field(() => [FindingType], { description: 'Findings in the order of the text (phát hiện).' })
  readonly findings!: TextReport['findings'];

  @Field(() => [SuppressedFindingType], { description: 'Findings that the settings silence (bỏ qua).' })
  readonly suppressed!: TextReport['suppressed'];

  @Field(() => [JudgedCitationType], { description: 'Every citation, in the order of the text (dẫn chiếu).' })
  readonly citations!: TextReport['citations'];
}
