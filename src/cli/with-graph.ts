import type { Config } from '../config/config.js';
import { type Graph, openGraph } from '../graph/connection/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { findNeo4j } from '../neo4j-local/find-neo4j.js';
import { printProgress } from './print-progress.js';

/**
 * Finds or starts a Neo4j, brings its structure up to date, runs `work` and gives everything back: a Neo4j that was
 * started for it stops again.
 *
 * @throws CancuError those of {@link findNeo4j}, {@link openGraph} and {@link migrate}
 * @example await withGraph(readConfig(), (graph) => graph.read(countDocuments, {}));
 */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const neo4j = await findNeo4j(config, printProgress);
  try {
    const { database, statementTimeoutMs } = config;
    const graph = await openGraph({ ...neo4j, database, statementTimeoutMs });
    try {
      await migrate(graph);
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
}
