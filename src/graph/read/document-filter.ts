import type { IsoDate } from '../../documents/iso-date.js';
import type { Level, System } from '../../facts/fact-types.js';
import { everySortKey, type SortKeyRange, sortKeysIssued } from './sort-key-range.js';

/** Which documents have a status (tình trạng hiệu lực) on a day. */
export type StatusFilter =
  /** Exactly these. */
  | { readonly ids: readonly string[]; readonly others: 'none' }
  /** These, and of all that are not `known` either every one, or those issued before `nextDay`, or the rest. */
  | {
      readonly ids: readonly string[];
      readonly others: 'all' | 'issued' | 'not-yet-issued';
      readonly known: readonly string[];
      readonly nextDay: IsoDate;
    };

/** Which documents a list holds; what is absent does not matter. */
export interface DocumentFilter {
  readonly symbol?: string;
  readonly bodyId?: string;
  readonly series?: string;
  readonly placeId?: string;
  /** Keys of document types; any of them. */
  readonly types?: readonly string[];
  readonly level?: Level;
  readonly system?: System;
  readonly inRegistry?: boolean;
  readonly held?: boolean;
  /** First and last day of issue. */
  readonly issuedFrom?: IsoDate;
  readonly issuedUntil?: IsoDate;
  readonly status?: StatusFilter;
}

interface Condition {
  readonly predicate: string;
  /** Properties of the index that serves this condition best; the last one that orders it is `sortKey`, if any. */
  readonly index: readonly string[] | null;
}

/** The Cypher of a filter on the document `d`, with the values in the parameter `$filter`. */
export interface FilterFragments {
  /** `AND …` for each condition, or nothing. */
  readonly filter: string;
  /** `USING INDEX …` for the most selective condition, or for the order alone. */
  readonly hint: string;
  /** Properties in the order of that index, for ORDER BY: `['typeKey', 'sortKey']`. */
  readonly indexOrder: readonly string[];
}

// From the most selective to the least: the first one given chooses the index.
const conditions: { readonly [field in keyof DocumentFilter]?: (filter: DocumentFilter) => Condition } = {
  symbol: () => equals('symbol', 'symbol', ['symbol']),
  status: ({ status }) => statusCondition(status?.others ?? 'none'),
  bodyId: () => equals('bodyId', 'bodyId'),
  series: () => equals('series', 'series'),
  placeId: () => equals('placeId', 'placeId'),
  types: ({ types }) =>
    types?.length === 1
      ? { predicate: 'd.typeKey = $filter.types[0]', index: ['typeKey', 'sortKey'] }
      : { predicate: 'd.typeKey IN $filter.types', index: null },
  level: () => equals('level', 'level'),
  system: () => equals('system', 'system'),
  inRegistry: () => equals('inRegistry', 'inRegistry'),
  held: () => equals('held', 'held'),
};

function statusCondition(others: StatusFilter['others']): Condition {
  const these = 'd.id IN $filter.status.ids';
  if (others === 'none') return { predicate: these, index: ['id'] };
  const day = { all: '', issued: '< $filter.status.nextDay', 'not-yet-issued': '>= $filter.status.nextDay' }[
    others
  ];
  const when = day === '' ? '' : ` AND d.sortKey ${day}`;
  return { predicate: `(${these} OR (NOT d.id IN $filter.status.known${when}))`, index: null };
}

function equals(property: string, field: keyof DocumentFilter, index = [property, 'sortKey']): Condition {
  return { predicate: `d.${property} = $filter.${field}`, index };
}

/** The fragments that a filter needs; days of issue are not among them, see {@link rangeOf}. */
export function filterFragments(filter: DocumentFilter): FilterFragments {
  const given = Object.entries(conditions)
    .filter(([field]) => Object.hasOwn(filter, field))
    .map(([, condition]) => condition(filter));
  const index = given.find((condition) => condition.index !== null)?.index ?? ['sortKey'];
  return {
    filter: given.map(({ predicate }) => `AND ${predicate}`).join(' '),
    hint: `USING INDEX d:Document(${index.join(', ')})`,
    indexOrder: index.includes('sortKey') ? index : ['sortKey'],
  };
}

/** The fragments of a statement that reads the documents of a filter in the order of the index that serves it. */
export function orderedFilter(filter: DocumentFilter, order: 'ASC' | 'DESC') {
  const { hint, filter: conditions, indexOrder } = filterFragments(filter);
  return {
    hint,
    filter: conditions,
    // All properties of the index are named, or Neo4j would not see that the index is in order already.
    order: indexOrder.map((property) => `d.${property} ${order}`).join(', '),
  };
}

/** The stretch of the list in which the filter's days of issue lie. */
export function rangeOf(filter: DocumentFilter): SortKeyRange {
  if (filter.issuedFrom === undefined && filter.issuedUntil === undefined) return everySortKey;
  return sortKeysIssued(filter.issuedFrom ?? null, filter.issuedUntil ?? null);
}
