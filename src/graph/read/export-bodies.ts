import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { exportTimeoutMs, limitOf } from './export-page.js';
import { type BodyRow, bodyProjection } from './find-bodies.js';

/** An issuing body with the ids of what surrounds it. */
export interface ExportedBodyRow {
  readonly body: BodyRow;
  readonly partOf: string | null;
  readonly place: string | null;
  readonly successors: readonly { readonly on: IsoDate | null; readonly id: string }[];
}

/** All bodies as they are found, in the order of their ids. */
export function exportBodies(graph: Graph, first: number | null): AsyncGenerator<ExportedBodyRow> {
  return graph.stream(exportBodiesStatement(first), { first }, { timeoutMs: exportTimeoutMs });
}

/** The statement behind {@link exportBodies}. */
export function exportBodiesStatement(first: number | null) {
  return composeCypher<{ first: number | null }, ExportedBodyRow>('export-bodies', {
    limit: limitOf(first),
    body: bodyProjection,
  });
}
