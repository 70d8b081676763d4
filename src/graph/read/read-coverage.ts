import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { type PlaceRow, placeProjection } from './find-places.js';

/** A province and the documents by which it has carried a document out; none when it has not. */
export interface CoverageRow {
  readonly place: PlaceRow;
  readonly documents: readonly DocumentRow[];
}

/** Every province there is on a day, with the documents by which it has carried `id` out by then. */
export function readCoverage(graph: Graph, id: string, asOf: IsoDate): Promise<readonly CoverageRow[]> {
  return graph.read(readCoverageStatement(), { id, asOf });
}

/** The statement behind {@link readCoverage}. */
export function readCoverageStatement() {
  return composeCypher<{ id: string; asOf: IsoDate }, CoverageRow>('read-coverage', {
    document: documentProjection,
    place: placeProjection,
  });
}
