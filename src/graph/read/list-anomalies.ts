import type { DocumentId } from '../../documents/document-id.js';
import type { Anomaly } from '../../resolution/anomalies.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';

/** Something that cannot be (bất thường), as the graph keeps it. */
export interface AnomalyRow extends Pick<Anomaly, 'kind' | 'relation'> {
  readonly id: string;
  readonly documents: readonly DocumentId[];
  /** Ids of the citations that say so, `registry:<id>` for a curated entry; at most 50. */
  readonly witnesses: readonly string[];
}

/** A page of all anomalies, by the documents that they are about. */
export async function listAnomalies(
  graph: Graph,
  after: string,
  limit: number,
): Promise<readonly AnomalyRow[]> {
  const rows = await graph.read(listAnomaliesStatement(), { after, limit });
  return rows.map(({ anomaly }) => anomaly);
}

/** How many anomalies there are. */
export async function countAnomalies(graph: Graph): Promise<number> {
  const rows = await graph.read(countAnomaliesStatement(), {});
  return rows[0]?.total ?? 0;
}

/** The statement behind {@link listAnomalies}. */
export function listAnomaliesStatement() {
  return composeCypher<{ after: string; limit: number }, { anomaly: AnomalyRow }>('list-anomalies', {});
}

/** The statement behind {@link countAnomalies}. */
export function countAnomaliesStatement() {
  return composeCypher<object, { total: number }>('count-anomalies', {});
}
