import type { IsoDate } from '../../documents/iso-date.js';
import type { RelationKind } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';

/** How much the graph holds. */
export interface StatisticsRow {
  readonly documents: number;
  readonly held: number;
  readonly inRegistry: number;
  readonly sources: number;
  readonly citations: number;
  readonly resolvedCitations: number;
  readonly conflicts: number;
  readonly bodies: number;
  readonly places: number;
  readonly people: number;
  readonly relations: readonly { readonly kind: RelationKind; readonly count: number }[];
  readonly factsCheckedOn: IsoDate | null;
}

/** How much the graph holds. */
export async function readStatistics(graph: Graph): Promise<StatisticsRow> {
  const [row] = await graph.read(statisticsStatement(), {});
  if (!row) throw new RangeError('count-everything gives one row');
  return row;
}

/** How many documents of each type there are, the commonest first. */
export function countByType(
  graph: Graph,
): Promise<readonly { readonly key: string; readonly total: number }[]> {
  return graph.read(countByTypeStatement(), {});
}

/** The statement behind {@link readStatistics}. */
export function statisticsStatement() {
  return composeCypher<object, StatisticsRow>('count-everything', {});
}

/** The statement behind {@link countByType}. */
export function countByTypeStatement() {
  return composeCypher<object, { key: string; total: number }>('count-documents-by-type', {});
}
