import type {
  RowsFragment,
  WhatBuildsOnItQuery,
  WhatBuildsOnItQueryVariables,
  WhatItBuildsOnQuery,
  WhatItBuildsOnQueryVariables,
} from '../asking/operations.js';

/** What a relation of the scheme (lược đồ) is about; one role stands on both sides. */
export const roles = ['basis', 'implements', 'changes', 'reviews', 'attached', 'cites'] as const;
export type SchemeRole = (typeof roles)[number];

export const sides = ['builtOn', 'buildOnIt'] as const;
export type Side = (typeof sides)[number];

/** Lists that come a page at a time, by side, in the order in which they are shown. */
export const pagedGroups = {
  builtOn: ['basis', 'implements', 'reviews', 'attachedTo', 'cites'],
  buildOnIt: ['implementedBy', 'basisFor', 'reviewedBy', 'attachments', 'citedBy'],
} as const;
export type PagedGroup = (typeof pagedGroups)[Side][number];

/** Changes are few and come whole. */
export const changeGroups = {
  builtOn: ['amends', 'replaces', 'repeals'],
  buildOnIt: ['amendedBy', 'replacedBy', 'repealedBy'],
} as const;
export type ChangeGroup = (typeof changeGroups)[Side][number];

export type Group = PagedGroup | ChangeGroup;

/** The role of each list. */
export const roleOf: Readonly<Record<Group, SchemeRole>> = {
  basis: 'basis',
  basisFor: 'basis',
  implements: 'implements',
  implementedBy: 'implements',
  amends: 'changes',
  replaces: 'changes',
  repeals: 'changes',
  amendedBy: 'changes',
  replacedBy: 'changes',
  repealedBy: 'changes',
  reviews: 'reviews',
  reviewedBy: 'reviews',
  attachedTo: 'attached',
  attachments: 'attached',
  cites: 'cites',
  citedBy: 'cites',
};

/** The order of all lists of one side: what carries out, rests on and changes goes before what merely cites. */
export const groupsInOrder: Readonly<Record<Side, readonly Group[]>> = {
  builtOn: ['basis', 'implements', 'replaces', 'repeals', 'amends', 'reviews', 'attachedTo', 'cites'],
  buildOnIt: [
    'replacedBy',
    'repealedBy',
    'amendedBy',
    'implementedBy',
    'basisFor',
    'reviewedBy',
    'attachments',
    'citedBy',
  ],
};

/** Whether a list is one of changes. */
export function isChangeGroup(group: Group): group is ChangeGroup {
  return roleOf[group] === 'changes';
}

type Shared = Pick<WhatItBuildsOnQueryVariables, 'id' | 'asOf' | 'filter' | 'first' | 'after'>;

/** What to ask for the lists named in `wanted`, on the side of what the document builds on. */
export function builtOnVariables(shared: Shared, wanted: ReadonlySet<Group>): WhatItBuildsOnQueryVariables {
  return {
    ...shared,
    basis: wanted.has('basis'),
    implements: wanted.has('implements'),
    reviews: wanted.has('reviews'),
    attachedTo: wanted.has('attachedTo'),
    cites: wanted.has('cites'),
  };
}

/** What to ask for the lists named in `wanted`, on the side of what builds on the document. */
export function buildOnItVariables(shared: Shared, wanted: ReadonlySet<Group>): WhatBuildsOnItQueryVariables {
  return {
    ...shared,
    implementedBy: wanted.has('implementedBy'),
    basisFor: wanted.has('basisFor'),
    reviewedBy: wanted.has('reviewedBy'),
    attachments: wanted.has('attachments'),
    citedBy: wanted.has('citedBy'),
  };
}

/** The lists that an answer holds, by name. */
export type Lists = Readonly<Partial<Record<PagedGroup, RowsFragment>>>;

export function listsOf(answer: WhatItBuildsOnQuery | WhatBuildsOnItQuery | null): Lists {
  return answer?.document ?? {};
}
