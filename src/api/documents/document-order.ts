import { registerEnumType } from 'type-graphql';

/** The order of a list of documents, as the graph takes it. */
export type DocumentOrder = 'ASC' | 'DESC';

export const documentOrderEnum: Readonly<Record<string, DocumentOrder>> = {
  ISSUED_ON_DESC: 'DESC',
  ISSUED_ON_ASC: 'ASC',
};

registerEnumType(documentOrderEnum, {
  name: 'DocumentOrder',
  description: 'The order of a list of documents (thứ tự sắp xếp).',
  valuesConfig: {
    ISSUED_ON_DESC: { description: 'Newest first, undated ones last (mới nhất trước).' },
    ISSUED_ON_ASC: { description: 'Undated ones first, then the oldest (cũ nhất trước).' },
  },
});
