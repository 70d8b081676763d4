import { type DocumentFilter, orderedFilter, rangeOf } from './document-filter.js';

/** What every export of the graph takes: the documents that it starts from, and how many rows at most. */
export interface ExportRequest {
  readonly filter: DocumentFilter;
  /** Rows at most; null for all of them. */
  readonly first: number | null;
}

/** Parameters of every exporting statement. */
export interface ExportParams {
  readonly filter: DocumentFilter;
  readonly above: string;
  readonly below: string;
  readonly first: number | null;
}

// A client that reads slowly holds the statement open: it ends long before this when nothing is read at all.
export const exportTimeoutMs = 3_600_000;

/** The fragments by which an exporting statement finds its documents and ends. */
export function exportFragments({ filter, first }: ExportRequest) {
  return { ...orderedFilter(filter, 'ASC'), limit: limitOf(first) };
}

export function limitOf(first: number | null): string {
  return first === null ? '' : 'LIMIT $first';
}

export function exportParams({ filter, first }: ExportRequest): ExportParams {
  return { filter, ...rangeOf(filter), first };
}
