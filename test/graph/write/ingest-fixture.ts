/** A process of its own that ingests the fixtures named on its command line: `ingest-fixture.ts NAME…`. */
import { shippedFacts } from '../../../src/facts/facts.js';
import { Graph } from '../../../src/graph/connection/graph.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { fixture } from './fixtures.js';

const graph = new Graph({ ...JSON.parse(process.env.TEST_NEO4J ?? '{}'), statementTimeoutMs: 30_000 });
process.stdout.write('begins\n');
for (const name of process.argv.slice(2)) await ingestSource(graph, fixture(name), shippedFacts);
await graph.close();
