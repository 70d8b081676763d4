import { Field, Int, ObjectType } from 'type-graphql';
import type { Finding, FindingEvidence } from '../../checking/report.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { BilingualTextType } from '../schema/bilingual-text.js';
import { checkRuleEnum, findingLevelEnum } from './check-enums.js';
import { DocumentReferenceType } from './document-reference.js';
import { findingEvidenceUnion } from './finding-evidence.js';

@ObjectType('Finding', {
  description: 'One thing that a reader of the plan should know, at one place of the text (phát hiện).',
})
export class FindingType {
  @Field(() => checkRuleEnum, { description: 'The rule that found it (quy tắc).' })
  readonly ruleId!: Finding['ruleId'];

  @Field(() => findingLevelEnum, { description: 'How grave it is (mức độ).' })
  readonly level!: Finding['level'];

  @Field(() => BilingualTextType, { description: 'One sentence that a clerk understands (nội dung).' })
  readonly message!: BilingualText;

  @Field(() => BilingualTextType, {
    nullable: true,
    description: 'What to write instead, or to do; null where nothing can be proposed (đề nghị).',
  })
  readonly suggestion!: BilingualText | null;

  @Field(() => Int, { description: 'Line, counted from 1 (dòng).' })
  readonly line!: number;

  @Field(() => Int, { description: 'Column, counted from 1, in UTF-16 code units (cột).' })
  readonly column!: number;

  @Field(() => Int, { nullable: true, description: 'Page, counted from 1, where the file has any (trang).' })
  readonly page!: number | null;

  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 code units (vị trí đầu).' })
  readonly start!: Finding['start'];

  @Field(() => Int, { description: 'Where it ends; the character here is no part of it (vị trí cuối).' })
  readonly end!: Finding['end'];

  @Field(() => String, { description: 'The words there, exactly as they stand (nguyên văn).' })
  readonly quote!: string;

  @Field(() => Int, {
    description: 'Index into `documents` of the report: which document cites (văn bản thứ mấy trong tệp).',
  })
  readonly document!: number;

  @Field(() => Int, { description: 'How many places are concerned; the first is given (số chỗ).' })
  readonly count!: number;

  @Field(() => DocumentReferenceType, {
    nullable: true,
    description: 'The document cited; null for a finding about a body (văn bản được dẫn).',
  })
  readonly cited!: Finding['cited'];

  @Field(() => [findingEvidenceUnion], { description: 'What it rests on (chứng cứ).' })
  readonly evidence!: readonly FindingEvidence[];

  @Field(() => String, {
    description: 'The same for the same finding in a later version of the text (dấu nhận dạng).',
  })
  readonly fingerprint!: string;
}

@ObjectType('SuppressedFinding', {
  description: 'A finding that the settings silence, with the reason given there (phát hiện được bỏ qua).',
})
export class SuppressedFindingType {
  @Field(() => FindingType, { description: 'The finding (phát hiện).' })
  readonly finding!: Finding;

  @Field(() => String, { description: 'Why it is silenced (lý do).' })
  readonly reason!: string;
}
