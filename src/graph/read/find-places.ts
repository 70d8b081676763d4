import type { IsoDate } from '../../documents/iso-date.js';
import type { Level, PlaceFact } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher, projection } from './compose-cypher.js';

/** A place (địa phương): a province, a centrally run city, or a smaller one. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceFact['kind'] | null;
  readonly level: Level | null;
  readonly aliases: readonly string[];
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

const fields = [
  'id',
  'name',
  'kind',
  'level',
  'from',
  'until',
] as const satisfies readonly (keyof PlaceRow)[];
const lists = ['aliases'] as const satisfies readonly (keyof PlaceRow)[];

/** Fragment that returns the place `p` as a {@link PlaceRow}. */
export const placeProjection = projection('p', fields, lists);

/** The places with these ids, by id. */
export async function findPlaces(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceRow>> {
  const rows = await graph.read(findPlacesStatement(), { ids });
  return new Map(rows.map(({ place }) => [place.id, place]));
}

/** The statement behind {@link findPlaces}. */
export function findPlacesStatement() {
  return composeCypher<{ ids: readonly string[] }, { place: PlaceRow }>('find-places', {
    place: placeProjection,
  });
}
