/** Rows in one statement: enough to make round trips cheap, few enough for a statement's memory. */
const batchSize = 2_000;

/**
 * Sends `rows` in batches of a size that Neo4j takes well; no rows, no statement.
 *
 * @example await inBatches(rows, (batch) => transaction.run(writeCitations, { rows: batch }));
 */
export async function inBatches<T, R>(
  rows: readonly T[],
  send: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < rows.length; at += batchSize) {
    results.push(...(await send(rows.slice(at, at + batchSize))));
  }
  return results;
}
