import { startServer } from '/work/main/src/api/server.js';
import { Graph } from '/work/main/src/graph/connection/graph.js';

const graph = new Graph({
  uri: 'bolt://127.0.0.1:17695',
  user: 'neo4j',
  password: 'x',
  database: 'neo4j',
  statementTimeoutMs: 30000,
});
const s = await startServer({ graph, config: { host: '127.0.0.1', port: 4455, logLevel: 'warn' } });
console.log(s.url);
process.on('SIGTERM', async () => {
  await s.close();
  await graph.close();
});
