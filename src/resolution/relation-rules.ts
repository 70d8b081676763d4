import type { ChangeKind, Citation, TitleRelation } from '../documents/citation.js';
import type { RelationKind, RelationRule } from './resolution-types.js';

/** What each rule reads a relation from; shown with the relation as its evidence. */
export const relationRules: Readonly<Record<RelationRule, string>> = {
  mention: 'One document cites the other.',
  role: 'The place and the words of a citation tell its role: title, preamble, "sơ kết, tổng kết".',
  'change-clause': 'A clause replaces, repeals, amends or corrects the other document.',
  'title-change': 'The title of the document says that it amends or replaces the other.',
  'title-of-cited': 'A third document cites the one with a title that names the other.',
  attachment: 'The document is attached to the other one in the same file ("Kèm theo …").',
  registry: 'The curated registry says so.',
  editor: 'An editor of this database recorded it, with its source.',
};

const kindOfChange: Readonly<Record<ChangeKind, RelationKind>> = {
  replaces: 'REPLACES',
  repeals: 'REPEALS',
  amends: 'AMENDS',
  corrects: 'AMENDS',
};

const kindOfTitle: Readonly<Record<TitleRelation, RelationKind>> = {
  implements: 'IMPLEMENTS',
  amends: 'AMENDS',
  replaces: 'REPLACES',
  repeals: 'REPEALS',
  reviews: 'REVIEWS',
  mentions: 'CITES',
};

/**
 * What a citation says of the citing document and the cited one, beside that it cites it. An order to amend or to
 * replace ("rà soát, sửa đổi Quy định …") changes nothing by itself: only a change clause or the title does.
 */
export function relationsOfCitation(
  citation: Citation,
): readonly { readonly kind: RelationKind; readonly rule: RelationRule }[] {
  const { role, section, change } = citation;
  if (change !== null) return [{ kind: kindOfChange[change.kind], rule: 'change-clause' }];
  switch (role) {
    case 'implements':
      return [{ kind: 'IMPLEMENTS', rule: 'role' }];
    case 'basis':
      return [{ kind: 'BASED_ON', rule: 'role' }];
    case 'reviews':
      return [{ kind: 'REVIEWS', rule: 'role' }];
    case 'amends':
      return section === 'title' ? [{ kind: 'AMENDS', rule: 'title-change' }] : [];
    case 'replaces':
      return section === 'title' ? [{ kind: 'REPLACES', rule: 'title-change' }] : [];
    default:
      return [];
  }
}

/** The relation that a title says its document has to one that it names. */
export function relationOfTitle(relation: TitleRelation): RelationKind {
  return kindOfTitle[relation];
}
