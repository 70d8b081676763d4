import { describe, expect, inject, test } from 'vitest';
import { startServer } from '../../src/api/server.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import { Graph, type StatementOptions } from '../../src/graph/connection/graph.js';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';
import { testGraph } from '../neo4j/test-graph.js';
import { askAt } from './api-under-test.js';

/** A graph whose statements take as long as they are told, so that a request is under way for sure. */
class SlowGraph extends Graph {
  delayMs = 0;

  override async read<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    return super.read(query, params, options);
  }
}

const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' } as const;

describe('a server that is told to stop', () => {
  const shared = testGraph();

  test('answers the request under way, takes no more, and leaves the graph open', async () => {
    const graph = new SlowGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    const server = await startServer({ graph, config });
    graph.delayMs = 500;
    const underWay = askAt(server.url, '{ statistics { documents } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = server.close();
    expect((await underWay).errors).toEqual([]);
    await stopped;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    graph.delayMs = 0;
    await expect(graph.verify()).resolves.toMatchObject({ edition: expect.any(String) });
    await graph.close();
  });

  test('lets the port go; a second server on a port that is held says so', async () => {
    const first = await startServer({ graph: shared(), config });
    const port = Number(new URL(first.url).port);
    const refused = startServer({ graph: shared(), config: { ...config, port } });
    await expect(refused).rejects.toMatchObject({ code: 'PORT_IN_USE' });
    await expect(refused).rejects.toBeInstanceOf(CancuError);
    await first.close();
    const second = await startServer({ graph: shared(), config: { ...config, port } });
    await second.close();
  });
});
