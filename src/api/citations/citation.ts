import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import { dateScalar } from '../schema/date-scalar.js';
import {
  citationFormEnum,
  citationRoleEnum,
  citationSectionEnum,
  resolutionRuleEnum,
} from '../schema/enums.js';
import { Node } from '../schema/node.js';

@ObjectType('Citation', {
  simpleResolvers: true,
  implements: Node,
  description:
    'One mention of a document in a text (dẫn chiếu): where it stands, what it says, what it means.',
})
export class Citation implements Node {
  readonly id!: CitationRow['id'];

  @Field(() => String, {
    name: 'quote',
    simple: false,
    description: 'The exact words of the span: what the text prints, errors included (trích nguyên văn).',
  })
  readonly text!: CitationRow['text'];

  @Field(() => String, {
    name: 'source',
    simple: false,
    description: 'SHA-256 of the text of the file it stands in (tệp nguồn).',
  })
  readonly sourceId!: CitationRow['sourceId'];

  @Field(() => Int, {
    description: 'Where it begins in the text of its file, in UTF-16 code units (vị trí đầu).',
  })
  readonly start!: CitationRow['start'];

  @Field(() => Int, {
    description: 'Where it ends; the character here is no longer part of it (vị trí cuối).',
  })
  readonly end!: CitationRow['end'];

  @Field(() => Int, { description: 'Line in which it begins, counted from 1 (dòng).' })
  readonly line!: CitationRow['line'];

  @Field(() => Int, {
    nullable: true,
    description: 'Page on which it begins, counted from 1, when the file has pages (trang).',
  })
  readonly page!: CitationRow['page'];

  @Field(() => String, {
    nullable: true,
    description: 'Symbol of the cited document, scan errors repaired (số, ký hiệu).',
  })
  readonly symbol!: CitationRow['symbol'];

  @Field(() => String, { nullable: true, description: 'Name of a document cited by name (tên gọi).' })
  readonly name!: CitationRow['name'];

  @Field(() => String, {
    nullable: true,
    description: 'Type word printed with it, marks restored (tên loại): `Nghị quyết`.',
  })
  readonly typeWord!: CitationRow['typeWord'];

  @Field(() => citationFormEnum, { description: 'How it names its document (hình thức).' })
  readonly form!: CitationRow['form'];

  @Field(() => citationSectionEnum, { description: 'Where in the citing document it stands (vị trí).' })
  readonly section!: CitationRow['section'];

  @Field(() => citationRoleEnum, { description: 'What the citing text does with it there (vai trò).' })
  readonly role!: CitationRow['role'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Date printed with it, as printed even if it is wrong (ngày ghi trong dẫn chiếu).',
  })
  readonly statedDate!: CitationRow['statedDate'];

  @Field(() => Int, {
    nullable: true,
    description: 'Year of issue printed with it in place of the day (năm ghi trong dẫn chiếu).',
  })
  readonly statedYear!: CitationRow['statedYear'];

  @Field(() => String, {
    nullable: true,
    description: 'Issuing body printed with it (cơ quan ghi trong dẫn chiếu).',
  })
  readonly statedIssuer!: CitationRow['statedIssuer'];

  @Field(() => String, {
    nullable: true,
    description: 'Congress term printed with it, as a Roman numeral (khóa ghi trong dẫn chiếu).',
  })
  readonly statedTerm!: CitationRow['statedTerm'];

  @Field(() => String, {
    nullable: true,
    description: 'The words of its subject that follow it (nội dung trích yếu).',
  })
  readonly subject!: CitationRow['subject'];

  @Field(() => [String], {
    description: 'Other symbols that a damaged text may mean, best first (khả năng khác).',
  })
  readonly candidates!: CitationRow['candidates'];

  @Field(() => Float, { description: 'How sure its reading is, 0 to 1 (độ tin cậy khi đọc).' })
  readonly confidence!: CitationRow['confidence'];

  @Field(() => resolutionRuleEnum, {
    nullable: true,
    description: 'Which rule decided what it means; null when it is ambiguous (quy tắc xác định).',
  })
  readonly rule!: CitationRow['rule'];

  @Field(() => Float, {
    nullable: true,
    description: 'How sure it is that `refersTo` is meant, 0 to 1 (độ tin cậy khi xác định).',
  })
  readonly meaningConfidence!: CitationRow['meaningConfidence'];

  @Field(() => String, { description: 'Version of the extractor that read it (phiên bản bộ trích xuất).' })
  readonly extractorVersion!: CitationRow['extractorVersion'];
}
