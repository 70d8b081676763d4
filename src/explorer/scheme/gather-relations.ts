import { client } from '../asking/client.js';
import {
  askWhatBuildsOnIt,
  askWhatItBuildsOn,
  type ChangeRowFragment,
  type DocumentPageQuery,
  type EvidenceFragment,
  type LabelFragment,
  type RowFragment,
  type ValidityStatus,
  type WhatBuildsOnItQuery,
  type WhatItBuildsOnQuery,
} from '../asking/operations.js';
import { mostRows } from '../export/gather-pages.js';
import {
  buildOnItVariables,
  builtOnVariables,
  type Group,
  groupsInOrder,
  isChangeGroup,
  listsOf,
  type PagedGroup,
  type Side,
  sides,
} from './groups.js';
import { passes, type RelationFilter, serverFilter } from './relation-filter.js';

type PageDocument = NonNullable<DocumentPageQuery['document']>;

/** One row of the scheme. */
export interface GatheredRelation {
  readonly group: Group;
  readonly document: LabelFragment;
  readonly status: ValidityStatus;
  readonly evidence: EvidenceFragment | null;
}

export interface Gathered {
  readonly relations: readonly GatheredRelation[];
  /** False when there were more than {@link mostRows}. */
  readonly complete: boolean;
}

const pageSize = 50;

/** All relations of a document that a filter lets through, in the order in which they are shown, page after page. */
export async function gatherRelations(
  document: PageDocument,
  asOf: string | null,
  filter: RelationFilter,
  wanted: ReadonlySet<Group>,
): Promise<Gathered> {
  const relations: GatheredRelation[] = [];
  for (const side of sides) {
    for (const group of groupsInOrder[side].filter((each) => wanted.has(each))) {
      if (isChangeGroup(group)) {
        relations.push(
          ...document[group]
            .filter((change) => passes(filter, change.document))
            .map((change) => changeRelation(group, change)),
        );
        continue;
      }
      let after: string | null = null;
      do {
        if (relations.length >= mostRows) return { relations, complete: false };
        const page: Page = await askPage(side, group, { document, asOf, filter, after });
        relations.push(...page.rows.map((row) => pagedRelation(group, row)));
        after = page.next;
      } while (after !== null);
    }
  }
  return { relations, complete: true };
}

interface Page {
  readonly rows: readonly RowFragment[];
  readonly next: string | null;
}

interface Asked {
  readonly document: PageDocument;
  readonly asOf: string | null;
  readonly filter: RelationFilter;
  readonly after: string | null;
}

async function askPage(
  side: Side,
  group: PagedGroup,
  { document, asOf, filter, after }: Asked,
): Promise<Page> {
  const shared = { id: document.id, asOf, filter: serverFilter(filter), first: pageSize, after };
  const wanted = new Set([group]);
  const { data, error } =
    side === 'builtOn'
      ? await client
          .query<WhatItBuildsOnQuery>(askWhatItBuildsOn.text, builtOnVariables(shared, wanted))
          .toPromise()
      : await client
          .query<WhatBuildsOnItQuery>(askWhatBuildsOnIt.text, buildOnItVariables(shared, wanted))
          .toPromise();
  if (error) throw error;
  const list = listsOf(data ?? null)[group];
  const { hasNextPage, endCursor } = list?.pageInfo ?? { hasNextPage: false, endCursor: null };
  return { rows: list?.edges ?? [], next: hasNextPage ? endCursor : null };
}

function changeRelation(group: Group, { document, relation }: ChangeRowFragment): GatheredRelation {
  return { group, document, status: document.validity.status, evidence: relation };
}

function pagedRelation(group: Group, { node, chain }: RowFragment): GatheredRelation {
  return { group, document: node, status: node.validity.status, evidence: chain[0] ?? null };
}
