import { CancuError } from '../../errors/cancu-error.js';
import type { PageRequest } from '../../graph/read/page-request.js';
import { everySortKey } from '../../graph/read/sort-key-range.js';
import type { PageInfo } from '../schema/page-info.js';
import { decodeCursor } from './cursor.js';
import type { ForwardPageArguments, PageArguments } from './page-arguments.js';
import { defaultPageSize } from './page-size.js';

/** A row of a page. Its cursor is made when it is asked for: most requests ask for the last one only. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** Asks the graph whether a list goes on; only called when a request shows the answer. */
type Look = () => Promise<boolean>;

/** A page asked for by a client. */
export interface PageAsked {
  /** Rows that the page shows; one more is read. */
  readonly size: number;
  /** True when counted back from the end: rows come in the reverse of the order that the client sees. */
  readonly backwards: boolean;
  /** Whether something lies before what the page is counted from; null where that is an end of the list. */
  readonly behind: Look | null;
  /** Whether something lies after the cursor at which the page ends; null where the client gave none. */
  readonly beyond: Look | null;
}

/** A page of a list as connections show it: what a request does not show is neither counted nor looked for. */
export class Page<Row extends Edge<unknown>> {
  readonly edges: readonly Row[];
  readonly pageInfo: Shown<PageInfo>;
  readonly totalCount: () => Promise<number>;

  constructor(edges: readonly Row[], pageInfo: Shown<PageInfo>, totalCount: () => Promise<number>) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.totalCount = totalCount;
  }

  get nodes(): readonly Row['node'][] {
    return this.edges.map(({ node }) => node);
  }
}

/** Fields of an object type, each as a value or as what finds it out: GraphQL calls functions. */
type Shown<Type> = { readonly [Field in keyof Type]: Type[Field] | (() => Promise<Type[Field]>) };

/** The page that rows make, which were read for it: one more than it shows where there are more. */
export function pageOf<Row, Shape extends Edge<unknown>>(
  rows: readonly Row[],
  { size, backwards, behind, beyond }: PageAsked,
  edgeOf: (row: Row) => Shape,
  countAll: () => Promise<number>,
): Page<Shape> {
  const edges = (rows.length > size ? rows.slice(0, size) : rows).map(edgeOf);
  if (backwards) edges.reverse();
  const before = behind ?? false;
  const after = rows.length > size || (beyond ?? false);
  const pageInfo = {
    hasNextPage: backwards ? before : after,
    hasPreviousPage: backwards ? after : before,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return new Page(edges, pageInfo, countAll);
}

/** A page asked for by a client, of a list in the order of sort keys. */
export interface SortKeyPage extends Pick<PageAsked, 'size' | 'backwards'> {
  readonly request: PageRequest;
  /** Sort key in the cursor that the page is counted from, and in the one at which it ends; null without a cursor. */
  readonly from: string | null;
  readonly until: string | null;
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
  const after = args.after == null ? null : keyIn(args.after);
  const before = args.before == null ? null : keyIn(args.before);
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
    from: backwards ? before : after,
    until: backwards ? after : before,
  };
}

/**
 * The same page, with the ends of its list: a cursor tells where a row once stood, not whether anything stands there or
 * before it now. `firstKey` reads the first row of a request and gives its sort key.
 */
export function withEnds(
  { size, backwards, from, until, request }: SortKeyPage,
  firstKey: (request: PageRequest) => Promise<string | undefined>,
): PageAsked {
  // The first row of the whole list lies at the cursor or before it, or nothing does.
  const reaches = (bound: string | null, order: PageRequest['order']): Look | null =>
    bound === null
      ? null
      : async () => {
          const key = await firstKey({ range: everySortKey, order, limit: 1 });
          return key !== undefined && (order === 'ASC' ? key <= bound : key >= bound);
        };
  return {
    size,
    backwards,
    behind: reaches(from, request.order),
    beyond: reaches(until, request.order === 'ASC' ? 'DESC' : 'ASC'),
  };
}

/** A page asked for by a client, of a list that is read forward only, in the order of one key. */
export interface ForwardPage {
  readonly size: number;
  /** Key in the cursor after which the page begins; empty for the first page. */
  readonly after: string;
}

/**
 * What to read for a page of such a list.
 *
 * @throws CancuError `CURSOR_INVALID`
 */
export function forwardPage(args: ForwardPageArguments): ForwardPage {
  return { size: args.first ?? defaultPageSize, after: args.after == null ? '' : keyIn(args.after) };
}

/** The same page, with the beginning of its list: see {@link withEnds}. */
export function withStart(
  { size, after }: ForwardPage,
  firstKey: () => Promise<string | undefined>,
): PageAsked {
  const look = async (): Promise<boolean> => {
    const key = await firstKey();
    return key !== undefined && key <= after;
  };
  return { size, backwards: false, behind: after === '' ? null : look, beyond: null };
}

function keyIn(cursor: string): string {
  return decodeCursor(cursor, 1)[0] ?? '';
}
