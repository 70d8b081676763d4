import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';

/** Writers wait for each other, and the facts are written in one go: minutes, where a reading statement has seconds. */
export const writeTimeoutMs = 900_000;

const takeTurnQuery = loadCypher<Record<string, never>, { turn: number }>('write/take-turn');

/**
 * Waits until no other transaction writes to the graph, and keeps others waiting until this one ends. What documents
 * mean is one computation over whatever they touch; two that cross would each see half.
 */
export async function takeTurn(transaction: WriteTransaction): Promise<void> {
  await transaction.run(takeTurnQuery, {});
}
