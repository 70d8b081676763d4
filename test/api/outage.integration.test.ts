import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { Graph } from '../../src/graph/connection/graph.js';
import { testGraph } from '../neo4j/test-graph.js';
import { askAt } from './api-under-test.js';

/** A cable between the server and Neo4j that can be pulled and put back. */
class Cable {
  readonly #target: { host: string; port: number };
  #server: Server | undefined;
  #sockets = new Set<Socket>();
  #port = 0;

  constructor(target: URL) {
    this.#target = { host: target.hostname, port: Number(target.port || 7687) };
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  async plug(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(this.#target);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  async pull(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

describe('when Neo4j goes away', () => {
  testGraph();
  const query = '{ statistics { documents } }';
  let cable: Cable;
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    const neo4j = inject('neo4j');
    cable = new Cable(new URL(neo4j.uri));
    await cable.plug();
    graph = new Graph({ ...neo4j, uri: cable.uri, statementTimeoutMs: 5_000 });
    server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
    await cable.pull();
  });

  test('queries fail with a code, readiness is lost, the process lives; and all comes back with Neo4j', async () => {
    expect((await askAt(server.url, query)).errors).toEqual([]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

    await cable.pull();
    const { errors } = await askAt(server.url, query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NEO4J_UNREACHABLE']);
    expect(JSON.stringify(errors)).not.toContain('at async');
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      remedy: { vi: expect.any(String) },
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    await cable.plug();
    await expect
      .poll(async () => (await askAt(server.url, query)).errors, { timeout: 20_000, interval: 250 })
      .toEqual([]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
