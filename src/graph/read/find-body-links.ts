import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type BodyRow, bodyProjection } from './find-bodies.js';
import { type PlaceRow, placeProjection } from './find-places.js';

/** A body that took over from another, and when. */
export interface SuccessionRow {
  readonly on: IsoDate | null;
  readonly body: BodyRow;
}

/** What surrounds a body: what it belongs to, where it sits, who came after and before it. */
export interface BodyLinksRow {
  readonly id: string;
  readonly partOf: BodyRow | null;
  readonly place: PlaceRow | null;
  readonly successors: readonly SuccessionRow[];
  readonly predecessors: readonly SuccessionRow[];
}

/** The surroundings of the bodies with these ids, by id. */
export async function findBodyLinks(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BodyLinksRow>> {
  const rows = await graph.read(findBodyLinksStatement(), { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The statement behind {@link findBodyLinks}. */
export function findBodyLinksStatement() {
  return composeCypher<{ ids: readonly string[] }, BodyLinksRow>('find-body-links', {
    body: bodyProjection,
    place: placeProjection,
  });
}
