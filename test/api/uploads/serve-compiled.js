// The compiled API (threads load no TypeScript) on the Neo4j that the environment names, with the limits of the first
// argument, until standard input ends.
const [{ startServer }, { readConfig }, { openGraph }] = await Promise.all([
  import('../../../dist/api/server.js'),
  import('../../../dist/config/config.js'),
  import('../../../dist/graph/connection/graph.js'),
]);
const config = readConfig();
const { database, statementTimeoutMs } = config;
const graph = await openGraph({ ...config.neo4j, database, statementTimeoutMs });
const uploads = JSON.parse(process.argv[2]);
const server = await startServer({ graph, config: { ...config, port: 0, rateLimit: null }, uploads });
process.stdout.write(`${server.url}\n`);
process.stdin.resume().once('end', async () => {
  await server.close();
  await graph.close();
});
