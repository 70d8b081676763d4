import type { RelationAsked } from '../../graph/read/related-documents.js';

/** Which relation each list of related documents follows, and in which direction. */
export const relationFields = {
  cites: { kind: 'CITES', ask: 'targets' },
  citedBy: { kind: 'CITES', ask: 'sources' },
  implements: { kind: 'IMPLEMENTS', ask: 'targets' },
  implementedBy: { kind: 'IMPLEMENTS', ask: 'sources' },
  basis: { kind: 'BASED_ON', ask: 'targets' },
  basisFor: { kind: 'BASED_ON', ask: 'sources' },
  reviews: { kind: 'REVIEWS', ask: 'targets' },
  reviewedBy: { kind: 'REVIEWS', ask: 'sources' },
  attachedTo: { kind: 'ATTACHED_TO', ask: 'targets' },
  attachments: { kind: 'ATTACHED_TO', ask: 'sources' },
} as const satisfies Readonly<Record<string, RelationAsked>>;
