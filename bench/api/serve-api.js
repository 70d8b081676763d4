import { startServer } from '../../dist/api/server.js';
import { readConfig } from '../../dist/config/config.js';
import { openGraph } from '../../dist/graph/connection/graph.js';

// The API as `cancu start` serves it, from the built library, on the Neo4j that the environment names, until standard
// input ends. The rate limit is off: all requests of a measurement come from one address.
const config = readConfig();
if (!config.neo4j) throw new Error('NEO4J_URI is not set');
const { database, statementTimeoutMs } = config;
const graph = await openGraph({ ...config.neo4j, database, statementTimeoutMs });
const server = await startServer({ graph, config: { ...config, port: 0, rateLimit: null } });
process.stdout.write(`${JSON.stringify({ url: `${server.url}/graphql` })}\n`);
process.stdin.resume().once('end', async () => {
  await server.close();
  await graph.close();
});
