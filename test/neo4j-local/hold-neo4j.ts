import { findNeo4j } from '../../src/neo4j-local/find-neo4j.js';

// A process of its own that uses the local Neo4j of the folder given, until its standard input ends. It says on
// standard output where that Neo4j is, and when it has given it back.
const [dataDir = ''] = process.argv.slice(2);
const neo4j = await findNeo4j({ neo4j: null, dataDir }, () => {});
process.stdout.write(`${JSON.stringify({ uri: neo4j.uri, way: neo4j.way })}\n`);
process.stdin.resume().once('end', async () => {
  await neo4j.stop();
  process.stdout.write('given back\n');
  process.exit(0);
});
