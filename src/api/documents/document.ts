import { Field, ID, ObjectType } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { dateScalar } from '../schema/date-scalar.js';
import { issueDateSourceEnum, levelEnum, systemEnum } from '../schema/enums.js';
import { Node } from '../schema/node.js';

@ObjectType('Document', {
  simpleResolvers: true,
  implements: Node,
  description:
    'One issued act (văn bản), whether its text is held or it is only cited by others. What it takes to know of it — its type, who issued it, what it rests on, who carries it out — is asked for by its fields.',
})
export class Document implements Node {
  readonly id!: DocumentRow['id'];

  @Field(() => [ID], {
    description: 'Ids under which this document was known before and which still find it (mã cũ).',
  })
  readonly formerIds!: DocumentRow['formerIds'];

  @Field(() => String, {
    nullable: true,
    description: 'Its symbol as printed, scan errors repaired (số, ký hiệu): `28-NQ/TW`, `140/2017/NĐ-CP`.',
  })
  readonly symbol!: DocumentRow['symbol'];

  @Field(() => String, {
    nullable: true,
    description: 'The number in its symbol, leading zeros kept (số): `08`.',
  })
  readonly number!: DocumentRow['number'];

  @Field(() => String, {
    nullable: true,
    description: 'Name of a document that is cited by name (tên gọi): `Điều lệ Đảng`.',
  })
  readonly name!: DocumentRow['name'];

  @Field(() => String, { nullable: true, description: 'Its title (trích yếu).' })
  readonly title!: DocumentRow['title'];

  @Field(() => [String], { description: 'Short forms under which texts cite it (tên gọi tắt).' })
  readonly aliases!: DocumentRow['aliases'];

  @Field(() => String, {
    nullable: true,
    description: 'Series in which its number was given: code and place (dãy số): `tw`, `tu.dong-nai`.',
  })
  readonly series!: DocumentRow['series'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Day of issue (ngày ban hành); null when nothing tells it.',
  })
  readonly issuedOn!: DocumentRow['issuedOn'];

  @Field(() => issueDateSourceEnum, {
    nullable: true,
    description: 'What the day of issue was taken from (nguồn của ngày ban hành).',
  })
  readonly issuedOnFrom!: DocumentRow['issuedOnFrom'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Day on which it takes effect, where a source says so (ngày có hiệu lực).',
  })
  readonly effectiveOn!: DocumentRow['effectiveOn'];

  @Field(() => dateScalar, {
    nullable: true,
    description: 'Last day of its effect, where a source says so (ngày hết hiệu lực).',
  })
  readonly expiresOn!: DocumentRow['expiresOn'];

  @Field(() => levelEnum, { nullable: true, description: 'Level of the body that issued it (cấp ban hành).' })
  readonly level!: DocumentRow['level'];

  @Field(() => systemEnum, { nullable: true, description: 'System of the body that issued it (hệ thống).' })
  readonly system!: DocumentRow['system'];

  @Field(() => Boolean, {
    description:
      'True when its own text has been read; false when it is known only from others (có toàn văn).',
  })
  readonly held!: DocumentRow['held'];

  @Field(() => Boolean, { description: 'True when the curated registry lists it (có trong sổ đăng ký).' })
  readonly inRegistry!: DocumentRow['inRegistry'];
}
