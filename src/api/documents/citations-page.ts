import type { CitationFilter, CitationPosition } from '../../graph/read/list-citations.js';
import { decodeCursor } from '../paging/cursor.js';
import { defaultPageSize } from '../paging/page-size.js';
import type { CitationsArguments } from './document-arguments.js';

/** A page of citations asked for by a client. */
export interface CitationsPage {
  readonly request: {
    readonly filter: CitationFilter;
    readonly after: CitationPosition | null;
    /** One more than the page shows. */
    readonly limit: number;
  };
  readonly size: number;
}

/**
 * What to read for a page of a document's citations.
 *
 * @throws CancuError `CURSOR_INVALID`
 */
export function citationsPage(args: CitationsArguments): CitationsPage {
  const size = args.first ?? defaultPageSize;
  const [sortKey, id] = args.after ? decodeCursor(args.after, 2) : [];
  const after = sortKey !== undefined && id !== undefined ? { sortKey, id } : null;
  const filter: CitationFilter = {
    ...(args.role && { roles: args.role }),
    ...(args.section && { sections: args.section }),
  };
  return { request: { filter, after, limit: size + 1 }, size };
}
