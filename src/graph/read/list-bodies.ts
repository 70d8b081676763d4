import type { Level, System } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type BodyRow, bodyProjection } from './find-bodies.js';

/** Which bodies a list holds; what is absent does not matter. */
export interface BodyFilter {
  readonly level?: Level;
  readonly system?: System;
  readonly code?: string;
  readonly placeId?: string;
  /** A full-text query that is already safe, see `fullTextQuery`. */
  readonly text?: string;
}

/** A page of the bodies that a filter lets through, in the order of their ids. */
export async function listBodies(
  graph: Graph,
  filter: BodyFilter,
  after: string,
  limit: number,
): Promise<readonly BodyRow[]> {
  const rows = await graph.read(listBodiesStatement(filter), { filter, after, limit });
  return rows.map(({ body }) => body);
}

/** How many bodies a filter lets through. */
export async function countBodies(graph: Graph, filter: BodyFilter): Promise<number> {
  const rows = await graph.read(countBodiesStatement(filter), { filter });
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link listBodies}. */
export function listBodiesStatement(filter: BodyFilter) {
  return composeCypher<{ filter: BodyFilter; after: string; limit: number }, { body: BodyRow }>(
    'list-bodies',
    {
      ...fragmentsOf(filter),
      body: bodyProjection,
    },
  );
}

/** The statement behind {@link countBodies}. */
export function countBodiesStatement(filter: BodyFilter) {
  return composeCypher<{ filter: BodyFilter }, { total: number }>('count-bodies', fragmentsOf(filter));
}

function fragmentsOf(filter: BodyFilter) {
  return {
    start:
      filter.text === undefined
        ? 'MATCH (b:Body)'
        : "CALL db.index.fulltext.queryNodes('bodyText', $filter.text) YIELD node AS b",
    filter: [
      filter.code === undefined ? '' : 'AND b.code = $filter.code',
      filter.level === undefined ? '' : 'AND b.level = $filter.level',
      filter.system === undefined ? '' : 'AND b.system = $filter.system',
      filter.placeId === undefined ? '' : 'AND EXISTS { (b)-[:SEATED_IN]->(:Place {id: $filter.placeId}) }',
    ].join(' '),
  };
}
