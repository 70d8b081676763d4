import type { IsoDate } from '../../documents/iso-date.js';
import type { Level, System } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher, projection } from './compose-cypher.js';

/** An issuing body (cơ quan ban hành). */
export interface BodyRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly variants: readonly string[];
  readonly level: Level | null;
  readonly system: System | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

const fields = [
  'id',
  'code',
  'name',
  'level',
  'system',
  'from',
  'until',
] as const satisfies readonly (keyof BodyRow)[];
const lists = ['variants'] as const satisfies readonly (keyof BodyRow)[];

/** Fragment that returns the body `b` as a {@link BodyRow}. */
export const bodyProjection = projection('b', fields, lists);

/** The bodies with these ids, by id. */
export async function findBodies(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BodyRow>> {
  const rows = await graph.read(findBodiesStatement(), { ids });
  return new Map(rows.map(({ body }) => [body.id, body]));
}

/** The statement behind {@link findBodies}. */
export function findBodiesStatement() {
  return composeCypher<{ ids: readonly string[] }, { body: BodyRow }>('find-bodies', {
    body: bodyProjection,
  });
}
