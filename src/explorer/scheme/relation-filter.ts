import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { isDay } from '../address/settings.js';
import type { DocumentFilter, LabelFragment, Level } from '../asking/operations.js';
import { roles, type SchemeRole } from './groups.js';

const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER'];

export { levels as filterLevels };

/** What a reader wants to see of the relations of a document; every part may be missing. */
export interface RelationFilter {
  readonly role: SchemeRole | null;
  readonly type: string | null;
  readonly level: Level | null;
  readonly place: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export const filterNames = ['role', 'type', 'level', 'place', 'from', 'until'] as const;

/** The filter that an address spells out; what makes no sense there is left out. */
export function relationFilterIn(parameters: URLSearchParams): RelationFilter {
  const day = (name: string): string | null => {
    const value = parameters.get(name);
    return value !== null && isDay(value) ? value : null;
  };
  return {
    role: roles.find((role) => role === parameters.get('role')) ?? null,
    type: parameters.get('type') || null,
    level: levels.find((level) => level === parameters.get('level')) ?? null,
    place: parameters.get('place') || null,
    from: day('from'),
    until: day('until'),
  };
}

export function useRelationFilter(): RelationFilter {
  const [parameters] = useSearchParams();
  return useMemo(() => relationFilterIn(parameters), [parameters]);
}

/** The filter as the server takes it; null when nothing is left out. */
export function serverFilter({ type, level, place, from, until }: RelationFilter): DocumentFilter | null {
  if (!type && !level && !place && !from && !until) return null;
  return { type: type ? [type] : null, level, place, issuedFrom: from, issuedUntil: until };
}

/** Whether a document passes, for the lists that come whole. Undated ones pass no filter by day, as on the server. */
export function passes(
  { type, level, place, from, until }: RelationFilter,
  document: Pick<LabelFragment, 'type' | 'level' | 'place' | 'issuedOn'>,
): boolean {
  const { issuedOn } = document;
  return (
    (type === null || document.type.key === type) &&
    (level === null || document.level === level) &&
    (place === null || document.place?.id === place) &&
    (from === null || (issuedOn !== null && issuedOn >= from)) &&
    (until === null || (issuedOn !== null && issuedOn <= until))
  );
}

/** Whether anything is left out. */
export function isFiltered(filter: RelationFilter): boolean {
  return filterNames.some((name) => filter[name] !== null);
}
