import { addDays, type IsoDate } from '../../documents/iso-date.js';

/**
 * Part of a list that is ordered by sort keys (`<issuedOn or 0000-00-00>|<id>`), both ends excluded. Sort keys begin
 * with a digit, so that the empty string comes before all of them and `:` after.
 */
export interface SortKeyRange {
  readonly above: string;
  readonly below: string;
}

/** Every sort key. */
export const everySortKey: SortKeyRange = { above: '', below: ':' };

/**
 * The sort keys of documents issued from one day (ngày ban hành) until another, both included; null leaves an end
 * open. With either end given, undated documents are out.
 *
 * @example sortKeysIssued('2022-11-01', null) // { above: '2022-11-01', below: ':' }
 */
export function sortKeysIssued(from: IsoDate | null, until: IsoDate | null): SortKeyRange {
  if (from === null && until === null) return everySortKey;
  return {
    above: from ?? '0000-01-01',
    below: until === null ? everySortKey.below : addDays(until, 1),
  };
}

/** What two ranges share; it may be empty. */
export function intersect(a: SortKeyRange, b: SortKeyRange): SortKeyRange {
  return {
    above: [a.above, b.above].sort()[1] ?? '',
    below: [a.below, b.below].sort()[0] ?? '',
  };
}
