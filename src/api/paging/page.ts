import { CancuError } from '../../errors/cancu-error.js';
import type { PageRequest } from '../../graph/read/page-request.js';
import { everySortKey } from '../../graph/read/sort-key-range.js';
import type { PageInfo } from '../schema/page-info.js';
import { decodeCursor } from './cursor.js';
import type { PageArguments } from './page-arguments.js';
import { defaultPageSize } from './page-size.js';

/** A page of a list as connections show it. `countAll` is called only when `totalCount` is asked for. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: PageInfo;
  countAll(): Promise<number>;
}

/** A page asked for by a client, of a list in the order of sort keys. */
export interface SortKeyPage {
  readonly request: PageRequest;
  /** Rows that the page shows; `request.limit` is one more. */
  readonly size: number;
  /** True when counted back from the end: rows come in the reverse of the order that the client sees. */
  readonly backwards: boolean;
  /** Whether the client gave a cursor for the end that is counted from: then something lies on its other side. */
  readonly continued: boolean;
  /** Whether the client gave a cursor for the other end too. */
  readonly bounded?: boolean;
}

/**
 * What to read for a page of a list in the order of sort keys.
 *
 * @throws CancuError `CURSOR_INVALID`; `PAGE_AMBIGUOUS` when both `first` and `last` are given
 */
export function sortKeyPage(args: PageArguments, order: PageRequest['order']): SortKeyPage {
  if (typeof args.first === 'number' && typeof args.last === 'number') throw new CancuError('PAGE_AMBIGUOUS');
  const backwards = typeof args.last === 'number';
  const size = args.last ?? args.first ?? defaultPageSize;
  const after = args.after == null ? null : sortKeyOf(args.after);
  const before = args.before == null ? null : sortKeyOf(args.before);
  const ascending = order === 'ASC';
  return {
    request: {
      range: {
        above: (ascending ? after : before) ?? everySortKey.above,
        below: (ascending ? before : after) ?? everySortKey.below,
      },
      order: backwards === ascending ? 'DESC' : 'ASC',
      limit: size + 1,
    },
    size,
    backwards,
    continued: (backwards ? before : after) !== null,
    bounded: (backwards ? after : before) !== null,
  };
}

/** The page that rows make, which were read for it in `request.order`, one more than it shows where there are more. */
export function pageOf<Row, Edge extends { readonly cursor: string }>(
  rows: readonly Row[],
  page: Omit<SortKeyPage, 'request'>,
  edgeOf: (row: Row) => Edge,
  countAll: () => Promise<number>,
): Page<Edge> {
  const more = rows.length > page.size || page.bounded === true;
  const edges = rows.slice(0, page.size).map(edgeOf);
  if (page.backwards) edges.reverse();
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? page.continued : more,
      hasPreviousPage: page.backwards ? more : page.continued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll,
  };
}

function sortKeyOf(cursor: string): string {
  return decodeCursor(cursor, 1)[0] ?? everySortKey.above;
}
