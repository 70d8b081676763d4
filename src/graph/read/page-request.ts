import type { SortKeyRange } from './sort-key-range.js';

/** Which page of an ordered list to read. */
export interface PageRequest {
  /** Between which keys, both excluded: what a cursor and a range of days leave of the list. */
  readonly range: SortKeyRange;
  readonly order: 'ASC' | 'DESC';
  /** Rows to read; one more than the page shows tells whether another page follows. */
  readonly limit: number;
}
