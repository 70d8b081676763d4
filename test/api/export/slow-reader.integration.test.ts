import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/api/server.js';
import { Graph } from '../../../src/graph/connection/graph.js';
import { testGraph } from '../../neo4j/test-graph.js';
import { citingDocuments } from '../citing-documents.js';

/** A graph that counts the rows that were read from it. */
class CountingGraph extends Graph {
  rows = 0;

  override async *stream<P extends object, R extends object>(
    ...args: Parameters<typeof Graph.prototype.stream<P, R>>
  ): AsyncGenerator<R, void, void> {
    for await (const row of super.stream<P, R>(...args)) {
      this.rows++;
      yield row;
    }
  }
}

const documents = 15_000;
const relations = 2 * documents;

describe('an export whose client does not read', () => {
  const shared = testGraph();
  let graph: CountingGraph;
  let server: RunningServer;
  beforeAll(async () => {
    await citingDocuments(shared(), 'tw/nq/900/2020-01-01', documents);
    graph = new CountingGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  async function begin(query = 'what=relations&format=graphml'): Promise<IncomingMessage> {
    const request = get(`${server.url}/export?${query}`, { agent: false });
    const [response]: IncomingMessage[] = await once(request, 'response');
    if (!response) throw new Error('no answer');
    return response.pause();
  }

  const running = async (): Promise<number> => {
    const text =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// Every relation that goes out' RETURN count(*) AS n";
    const [row] = await shared().read<object, { n: number }>({ name: 'transactions', text }, {});
    return row?.n ?? 0;
  };

  const settled = async (): Promise<number> => {
    for (let before = -1; before !== graph.rows; await new Promise((resolve) => setTimeout(resolve, 500))) {
      before = graph.rows;
    }
    return graph.rows;
  };

  test('is not read ahead of, and its statement ends when it leaves', async () => {
    const response = await begin();
    const read = await settled();
    // What the sockets hold, and the driver's own margin; the rest waits in the database.
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(relations * 0.75);
    expect(await running()).toBe(1);
    response.destroy();
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
    expect(graph.rows).toBeLessThan(relations);
  });

  test('gets everything when it reads on', async () => {
    const response = await begin('what=relations&kind=CITES');
    await settled();
    let text = '';
    for await (const piece of response.setEncoding('utf8')) text += piece;
    expect(text.trimEnd().split('\n')).toHaveLength(documents);
    const ids = new Set([...text.matchAll(/"from":\{"id":"([^"]+)"/g)].map(([, id]) => id));
    expect(ids.size).toBe(documents);
  });

  test('leaves room for four: a fifth is told to come again', async () => {
    const four = await Promise.all(Array.from({ length: 4 }, () => begin()));
    const fifth = await fetch(`${server.url}/export`);
    expect(fifth.status).toBe(503);
    expect(Number(fifth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await fifth.json()).toMatchObject({ code: 'EXPORT_BUSY' });
    for (const response of four) response.destroy();
    await expect
      .poll(async () => (await fetch(`${server.url}/export?first=1`)).status, { timeout: 10_000 })
      .toBe(200);
  });
});
