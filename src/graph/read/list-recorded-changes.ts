import type { RecordedChange } from '../../editing/recorded-change.js';
import type { Graph } from '../connection/graph.js';
import { recordedChangeOf } from '../write/recorded-changes.js';
import { composeCypher } from './compose-cypher.js';

/** A recorded change with its place in the list. */
export interface RecordedChangeRow {
  readonly sortKey: string;
  readonly change: RecordedChange;
}

/** A page of what editors recorded, in the order in which they did, after the row with the sort key `after`. */
export async function listRecordedChanges(
  graph: Graph,
  after: string,
  limit: number,
): Promise<readonly RecordedChangeRow[]> {
  const rows = await graph.read(listRecordedChangesStatement(), { after, limit });
  return rows.map(({ sortKey, content }) => ({ sortKey, change: recordedChangeOf(content) }));
}

/** How many changes editors recorded. */
export async function countRecordedChanges(graph: Graph): Promise<number> {
  const [row] = await graph.read(countRecordedChangesStatement(), {});
  return row?.total ?? 0;
}

/** The statement behind {@link listRecordedChanges}. */
export const listRecordedChangesStatement = () =>
  composeCypher<{ after: string; limit: number }, { sortKey: string; content: string }>(
    'list-recorded-changes',
    {},
  );

/** The statement behind {@link countRecordedChanges}. */
export const countRecordedChangesStatement = () =>
  composeCypher<object, { total: number }>('count-recorded-changes', {});
