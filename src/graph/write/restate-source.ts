import type { Sha256 } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { readSources } from './read-sources.js';
import { factsOf } from './recorded-changes.js';
import { claimsIn, saidBy } from './said.js';
import { settle } from './settle.js';
import { noteSaid, nothingTouched } from './touched.js';
import { withdrawSaid } from './write-said.js';

const readClaims = loadCypher<{ sha256: Sha256 }, { claim: string }>('write/read-source-claims');

/**
 * States again what one file says, from what the graph keeps of it: new facts may read "Tỉnh ủy" or a code otherwise.
 * Nothing is written when they do not.
 */
export async function restateSource(
  transaction: WriteTransaction,
  sha256: Sha256,
  facts: Facts,
): Promise<void> {
  const [source] = await readSources(transaction, [sha256], { withText: true });
  if (!source) return;
  const said = saidBy(source, facts);
  const before = new Set((await transaction.run(readClaims, { sha256 })).map(({ claim }) => claim));
  const now = claimsIn(said);
  if (now.size === before.size && [...now.keys()].every((claim) => before.has(claim))) return;
  const touched = nothingTouched();
  await withdrawSaid(transaction, sha256, touched);
  noteSaid(touched, said);
  // With other facts than before, nothing is known of what its clusters came to.
  for (const { cluster } of touched.claims.values()) touched.clusters.add(cluster);
  await settle(transaction, await factsOf(transaction, facts), touched);
}
