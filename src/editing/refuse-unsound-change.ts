import {
  findLineageContradictions,
  type LineageContradiction,
  type TimedRelation,
} from '../documents/lineage-contradiction.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Facts } from '../facts/fact-types.js';
import type { RecordedChange } from './recorded-change.js';
import { withRecordedChanges } from './with-recorded-changes.js';

/**
 * Refuses a change that cannot be as told (thay đổi không thể có), or that the shipped registry tells already.
 *
 * @param before what editors recorded so far; one of the same id is the one that is corrected
 * @throws CancuError CHANGE_ALREADY_KNOWN, CHANGE_IMPOSSIBLE
 */
export function refuseUnsoundChange(
  change: RecordedChange,
  before: readonly RecordedChange[],
  shipped: Facts,
): void {
  const { by, of } = change;
  if (isShipped(change, shipped)) {
    throw new CancuError('CHANGE_ALREADY_KNOWN', { by: by.symbol, of: of.symbol });
  }
  const others = before.filter(({ id }) => id !== change.id);
  const told = relationsOf(withRecordedChanges(shipped, [...others, change]));
  const contradiction = findLineageContradictions(told).find((one) => concerns(one, change));
  if (contradiction) {
    const details = { by: by.symbol, of: of.symbol, reason: reasons[contradiction.kind] };
    throw new CancuError('CHANGE_IMPOSSIBLE', details);
  }
}

function isShipped({ kind, by, of, parts }: RecordedChange, shipped: Facts): boolean {
  const entry = shipped.registry.find(({ id }) => id === by.id);
  return (entry?.relations ?? []).some(
    (relation) =>
      relation.target.id === of.id &&
      relation.parts === parts &&
      relation.kind === (kind === 'replaces' && parts !== null ? 'partly-replaces' : kind),
  );
}

function relationsOf({ registry, named }: Facts): TimedRelation[] {
  const days = new Map(
    [...named.flatMap(({ versions }) => versions), ...registry].map(({ id, issuedOn }) => [id, issuedOn]),
  );
  return registry.flatMap(({ id, issuedOn, relations }) =>
    relations.map(({ kind, target, parts }) => ({
      kind,
      from: id,
      to: target.id,
      fromOn: issuedOn,
      toOn: days.get(target.id) ?? null,
      ends: (kind === 'replaces' || kind === 'repeals') && parts === null,
    })),
  );
}

function concerns(contradiction: LineageContradiction, { by, of }: RecordedChange): boolean {
  const relations = 'relation' in contradiction ? [contradiction.relation] : contradiction.relations;
  return relations.some(({ from, to }) => from === by.id && to === of.id);
}

const reasons: Readonly<Record<LineageContradiction['kind'], BilingualText>> = {
  'acts-on-itself': { vi: 'văn bản tác động lên chính nó', en: 'it acts on itself' },
  'acts-on-younger': {
    vi: 'văn bản thay đổi cũ hơn văn bản bị thay đổi',
    en: 'the one that acts is older than the other',
  },
  'ended-twice': {
    vi: 'một văn bản khác đã thay thế hoặc bãi bỏ toàn bộ văn bản ấy',
    en: 'another document replaces or repeals the whole of it already',
  },
  circle: { vi: 'các văn bản thay thế nhau thành vòng', en: 'the documents replace each other in a circle' },
};
