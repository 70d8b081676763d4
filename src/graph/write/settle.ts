import type { Facts } from '../../facts/fact-types.js';
import type { ClusterKey } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { point, sayingsToPoint, unpoint } from './point-sayings.js';
import { settleAnomalies, withdrawAnomaliesOf } from './settle-anomalies.js';
import { settleRelations } from './settle-relations.js';
import { writeClaims } from './stored-claims.js';
import type { Touched } from './touched.js';
import { type Weighing, weighClusters } from './weigh-clusters.js';
import { nameBodiesByDocuments } from './write-bodies.js';
import { clearSurroundings, removeDocuments, sweepLeftovers, writeDocuments } from './write-documents.js';
import { writeSaid } from './write-said.js';

const findOutsideClaims = loadCypher<
  { ids: readonly string[]; clusters: readonly ClusterKey[] },
  { claim: string; cluster: ClusterKey }
>('write/find-outside-claims');
const moveSortKeys = loadCypher<{ rows: readonly { id: string; sortKey: string }[] }, Record<string, never>>(
  'write/move-sort-keys',
);

/**
 * Brings the graph in line with what is said, wherever `touched` says that it may have changed: identities, what
 * citations mean, the relations between documents, and what cannot be among them. It writes only what is different.
 */
export async function settle(transaction: WriteTransaction, facts: Facts, touched: Touched): Promise<void> {
  const { weighing, outside } = await weighTouched(transaction, facts, touched);
  const { created, changed, gone, moved, meanings, changedClaims, claimRows } = weighing;
  const sayings = await sayingsToPoint(transaction, [...changedClaims, ...outside], touched);

  await unpoint(transaction, sayings, touched);
  const bereft = await withdrawAnomaliesOf(transaction, gone);
  const leftovers = await clearSurroundings(transaction, [...changed.map(({ id }) => id), ...gone]);
  await removeDocuments(transaction, gone);
  const written = [...created, ...changed];
  await writeDocuments(transaction, written, touched.said);
  await inBatches(moved, (rows) => transaction.run(moveSortKeys, { rows }));
  await sweepLeftovers(transaction, leftovers);
  const bodies = written.flatMap((document) => document.bodies.map(({ id }) => id));
  const named = written.map(({ body, issuer }) => ({ body: body?.id ?? null, issuer }));
  await nameBodiesByDocuments(transaction, [...leftovers.bodies, ...bodies], leftovers.named, named);

  await point(transaction, sayings, meanings);
  const reasons = await writeSaid(transaction, touched, weighing);
  await writeClaims(transaction, claimRows);
  for (const { factId } of written) if (factId !== null) touched.facts.add(factId);
  const settled = await settleRelations(transaction, facts, touched, { reasons, weighing });
  await settleAnomalies(transaction, settled, { created, moved, bereft });
}

/**
 * Weighs the touched clusters. `outside` are claims of other clusters that may mean a document which is gone now, and so
 * have to be pointed again; their clusters are weighed with the rest.
 */
async function weighTouched(
  transaction: WriteTransaction,
  facts: Facts,
  touched: Touched,
): Promise<{ weighing: Weighing; outside: string[] }> {
  const weighing = await weighClusters(transaction, facts, touched);
  if (weighing.gone.length === 0) return { weighing, outside: [] };
  const changed = [...touched.claims.values()].map(({ cluster }) => cluster);
  const clusters = [...new Set([...changed, ...touched.clusters])];
  const found = await transaction.run(findOutsideClaims, { ids: weighing.gone, clusters });
  if (found.length === 0) return { weighing, outside: [] };
  for (const { cluster } of found) touched.clusters.add(cluster);
  const again = await weighClusters(transaction, facts, touched);
  return { weighing: again, outside: found.map(({ claim }) => claim) };
}
