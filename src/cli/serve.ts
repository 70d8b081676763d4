import type { Config } from '../config/config.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { openGraph } from '../graph/connection/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { loadSeed } from '../graph/write/load-seed.js';
import { findNeo4j, type Way } from '../neo4j-local/find-neo4j.js';
import { assertPortIsFree } from './listening-port.js';

/** A server that answers, with the Neo4j behind it. */
export interface Serving {
  readonly url: string;
  readonly neo4j: { readonly uri: string; readonly way: Way };
  /** Stops in order: no longer ready, requests under way answered, connections to Neo4j, the local Neo4j. */
  stop(): Promise<void>;
}

/**
 * Everything from a free port to a server that answers: a Neo4j, its structure, the seed. What was begun is undone
 * when a step fails.
 *
 * @throws CancuError `PORT_IN_USE` and `HOST_UNUSABLE` before anything is started; those of the steps
 */
export async function serve(config: Config, onProgress: (text: BilingualText) => void): Promise<Serving> {
  await assertPortIsFree(config.host, config.port);
  // GraphQL's own checks of its inside, meant for those who develop it, take a tenth of the time of a large answer.
  process.env.NODE_ENV ??= 'production';
  // Its modules load while Neo4j answers or starts.
  const api = import('../api/server.js');
  const begun: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of begun.splice(0).reverse()) await end();
  };
  try {
    const neo4j = await findNeo4j(config, onProgress);
    begun.push(() => neo4j.stop());
    const { database, statementTimeoutMs } = config;
    const graph = await openGraph({ ...neo4j, database, statementTimeoutMs });
    begun.push(() => graph.close());
    await migrate(graph);
    await loadSeed(graph, onProgress);
    const { startServer } = await api;
    const server = await startServer({ graph, config });
    begun.push(() => server.close());
    return { url: server.url, neo4j: { uri: neo4j.uri, way: neo4j.way }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
