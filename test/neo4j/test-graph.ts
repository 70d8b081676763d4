import { afterAll, beforeAll, inject } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/connection/graph.js';
import { migrate } from '../../src/graph/migrations/migrate.js';

/**
 * The graph for the tests of one file: migrated, and emptied before the first of them.
 *
 * @example
 * const graph = testGraph();
 * test('…', async () => { await graph().read(…); });
 */
export function testGraph(): () => Graph {
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = await openGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    await emptyGraph(graph);
    await migrate(graph);
  });
  afterAll(() => graph?.close());
  return () => {
    if (!graph) throw new Error('the graph is there once the tests run');
    return graph;
  };
}

/** Removes every node but the records of migrations and the mark of a test database; indexes and constraints stay. */
export async function emptyGraph(graph: Graph): Promise<void> {
  const text =
    'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:TestDatabase DETACH DELETE n';
  await graph.write({ name: 'empty-graph', text }, {});
}
