import { useMemo } from 'react';
import { useAsOf } from '../address/settings.js';
import {
  askWhatBuildsOnIt,
  askWhatItBuildsOn,
  type RowFragment,
  type RowsFragment,
} from '../asking/operations.js';
import { type PageOf, usePages } from '../asking/use-pages.js';
import { MoreButton } from '../frame/more-button.js';
import { buildOnItVariables, builtOnVariables, listsOf, type PagedGroup, pagedGroups } from './groups.js';
import { type RelationFilter, serverFilter } from './relation-filter.js';
import { RelationGroup } from './relation-group.js';
import { RelationRow } from './relation-row.js';

const rowsOfMore = 20;

interface RelatedListProps {
  readonly group: PagedGroup;
  readonly rows: RowsFragment | undefined;
  readonly filter: RelationFilter;
  /** Id of the document whose scheme this is. */
  readonly subject: string;
  /** How many there are in all; null until it is known. */
  readonly total: number | null;
}

/** One list of the scheme: its first rows, and more when the reader wants them. */
export function RelatedList({ group, rows, filter, subject, total }: RelatedListProps) {
  const [asOf] = useAsOf();
  const first = useMemo(() => (rows ? pageOf(rows) : null), [rows]);
  const pageIn = (answer: Parameters<typeof listsOf>[0]): PageOf<RowFragment> | null => {
    const list = listsOf(answer)[group];
    return list ? pageOf(list) : null;
  };
  const shared = (after: string) => ({
    id: subject,
    asOf,
    filter: serverFilter(filter),
    first: rowsOfMore,
    after,
  });
  const wanted = new Set([group]);
  const builtOn = usePages(
    askWhatItBuildsOn,
    (after) => builtOnVariables(shared(after), wanted),
    pageIn,
    first,
  );
  const buildOnIt = usePages(
    askWhatBuildsOnIt,
    (after) => buildOnItVariables(shared(after), wanted),
    pageIn,
    first,
  );
  const pages = pagedGroups.builtOn.some((name) => name === group) ? builtOn : buildOnIt;
  return (
    <RelationGroup group={group} count={total}>
      <ul className="relations">
        {pages.items.map(({ node, chain }) => (
          <RelationRow
            key={node.id}
            document={node}
            status={node.validity.status}
            evidence={chain[0] ?? null}
            subject={subject}
          />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </RelationGroup>
  );
}

function pageOf({ edges, pageInfo }: RowsFragment): PageOf<RowFragment> {
  return { items: edges, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
