import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RecipientRow, SignerRow, SourceRow } from '../../graph/read/find-document-parts.js';
import { Body } from '../bodies/body.js';

@ObjectType('Person', { description: 'Who signed a document (người ký).' })
export class Person {
  @Field(() => ID, { description: 'Readable id: name and place; one name in one place is one person.' })
  readonly id!: SignerRow['id'];

  @Field(() => String, { description: 'Name as printed (họ và tên).' })
  readonly name!: SignerRow['name'];

  @Field(() => String, {
    nullable: true,
    description: 'In which capacity the document was signed (chức vụ).',
  })
  readonly title!: SignerRow['title'];
}

@ObjectType('Recipient', { description: 'To whom a document was sent (nơi nhận).' })
export class Recipient {
  @Field(() => String, { nullable: true, description: 'The line as printed (dòng nơi nhận).' })
  readonly as!: RecipientRow['as'];

  @Field(() => Body, { description: 'The body that the line names (cơ quan).' })
  readonly body!: RecipientRow['body'];
}

@ObjectType('Source', { description: 'A file in which a document was read (tệp nguồn).' })
export class Source {
  @Field(() => ID, { description: 'SHA-256 of the file’s text.' })
  readonly sha256!: SourceRow['sha256'];

  @Field(() => String, { description: 'Name of the file, without its folder (tên tệp).' })
  readonly name!: SourceRow['name'];

  @Field(() => String, {
    nullable: true,
    description: 'Version of the extractor that read it (phiên bản bộ trích xuất).',
  })
  readonly extractorVersion!: SourceRow['extractorVersion'];

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the file’s text in UTF-16 code units (độ dài).',
  })
  readonly textLength!: SourceRow['textLength'];

  @Field(() => Int, { description: 'Where in that text the document begins (vị trí đầu).' })
  readonly start!: SourceRow['start'];

  @Field(() => Int, { description: 'Where in that text the document ends (vị trí cuối).' })
  readonly end!: SourceRow['end'];
}
