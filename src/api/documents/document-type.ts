import { Field, ID, ObjectType } from 'type-graphql';
import type { DocumentTypeRow } from '../../graph/read/find-document-types.js';
import { systemEnum } from '../schema/enums.js';

@ObjectType('DocumentType', {
  description:
    'A type of document (loại văn bản): `nq` Nghị quyết, `kl` Kết luận, `qd` Quyết định, `qdi` Quy định. Two types may share an abbreviation.',
})
export class DocumentType {
  @Field(() => ID, {
    description: 'Stable key, as filters take it: `nq`. `khac` when the type is not known.',
  })
  readonly key!: DocumentTypeRow['key'];

  @Field(() => String, { nullable: true, description: 'As printed in symbols (chữ viết tắt): `NQ`, `QĐi`.' })
  readonly abbreviation!: DocumentTypeRow['abbreviation'];

  @Field(() => String, { description: 'Name in Vietnamese (tên loại): `Nghị quyết`.' })
  readonly name!: DocumentTypeRow['name'];

  @Field(() => String, { nullable: true, description: 'Name in English: `resolution`.' })
  readonly nameEn!: DocumentTypeRow['nameEn'];

  @Field(() => [systemEnum], { description: 'Systems that issue such documents (hệ thống).' })
  readonly systems!: DocumentTypeRow['systems'];
}

/** Stands for the type of a document whose type nothing tells. */
export function unknownType(name: string | null): DocumentTypeRow {
  return { key: 'khac', abbreviation: null, name: name ?? 'Văn bản', nameEn: 'document', systems: [] };
}
