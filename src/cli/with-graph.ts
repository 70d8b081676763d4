import type { Config } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import { type Graph, openGraph } from '../graph/connection/graph.js';

/**
 * Finds or starts a Neo4j (design: three ways), migrates it, runs `work` and leaves everything as it was found.
 *
 * @example await withGraph(readConfig(), async (graph) => { await ingest(graph, files); });
 */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  if (config.neo4j === null) throw new CancuError('NEO4J_NOT_FOUND', { tried: 'NEO4J_URI' });
  const graph = await openGraph({
    ...config.neo4j,
    database: config.database,
    statementTimeoutMs: config.statementTimeoutMs,
  });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
