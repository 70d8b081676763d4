import type { Sha256 } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { factsOf } from './recorded-changes.js';
import { settle } from './settle.js';
import { takeTurn, writeTimeoutMs } from './take-turn.js';
import { nothingTouched } from './touched.js';
import { withdrawSaid } from './write-said.js';

const findVersions = loadCypher<{ sources: readonly Sha256[] }, { sha256: Sha256 }>(
  'write/find-source-versions',
);

/**
 * Takes one file out of the graph (gỡ tệp nguồn): exactly what only it said is gone, what others say too stays.
 * False when the graph does not know the file.
 *
 * @example await removeSource(graph, sha256, shippedFacts) // true
 */
export function removeSource(graph: Graph, sha256: Sha256, facts: Facts): Promise<boolean> {
  return graph.writeTransaction(
    async (transaction) => {
      await takeTurn(transaction);
      const [known] = await transaction.run(findVersions, { sources: [sha256] });
      if (!known) return false;
      const touched = nothingTouched();
      await withdrawSaid(transaction, sha256, touched);
      await settle(transaction, await factsOf(transaction, facts), touched);
      return true;
    },
    { timeoutMs: writeTimeoutMs },
  );
}
