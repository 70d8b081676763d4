import type { IsoDate } from '../documents/iso-date.js';
import type { Evidence } from './resolution-types.js';

/** How far a relation that changes its target goes, and from when. */
export interface ChangeTold {
  readonly effectiveOn: IsoDate | null;
  /** `whole`, or the parts as the decisive piece of evidence names them; null for what changes nothing. */
  readonly scope: string | null;
  /** True when the rest of the target stands. */
  readonly partial: boolean;
}

/**
 * From when, and how far, a change holds. A change of the whole outweighs one of a part, and what comes first in
 * `evidence` what comes later.
 */
export function changeTold(evidence: readonly Evidence[]): ChangeTold {
  const changes = evidence.flatMap((entry): ChangeTold[] => {
    if (entry.kind === 'holding') return [];
    if (entry.kind === 'registry') {
      const { effectiveOn, parts, partial } = entry;
      return [{ effectiveOn, scope: parts ?? (partial ? null : 'whole'), partial }];
    }
    if (entry.change === null) return [];
    const { effectiveOn, scope } = entry.change;
    return [{ effectiveOn, scope, partial: scope !== 'whole' }];
  });
  const decisive = changes.find(({ partial }) => !partial) ?? changes[0];
  const effectiveOn = changes.map((change) => change.effectiveOn).find((day) => day !== null) ?? null;
  return { effectiveOn, scope: decisive?.scope ?? null, partial: decisive?.partial ?? false };
}
