import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry, register } from 'prom-client';
import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../../graph/connection/graph.js';

/** What a server counts about itself, for Prometheus. Every label has few values: none is taken from a client. */
export interface Metrics {
  /** A GraphQL request is answered: the fields of the query asked for, seconds, whether any error was in the answer. */
  requestAnswered(fields: readonly string[], seconds: number, failed: boolean): void;
  /** An HTTP request is answered; `route` is the pattern of the address. */
  httpAnswered(route: string, method: string, status: number, seconds: number): void;
  /** Something was looked for in a cache. */
  cacheAsked(cache: string, found: boolean): void;
  /** Everything, in Prometheus's text format. */
  text(): Promise<{ readonly contentType: string; readonly text: string }>;
}

const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of a server on this graph. Those of the process are the same for all servers in it. */
export function createMetrics(graph: Graph): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'cancu_graphql_request_duration_seconds',
    help: 'Time to answer a GraphQL request, by each field of the query that it asks for.',
    labelNames: ['field', 'outcome'],
    buckets: seconds,
    registers,
  });
  const http = new Histogram({
    name: 'cancu_http_request_duration_seconds',
    help: 'Time to answer an HTTP request.',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers,
  });
  const caches = new Counter({
    name: 'cancu_cache_requests_total',
    help: 'How often something was looked for in a cache, and whether it was there.',
    labelNames: ['cache', 'outcome'],
    registers,
  });
  observeGraph(graph, registry);
  collectProcessMetrics();
  return {
    requestAnswered: (fields, time, failed) => {
      for (const field of new Set(fields)) {
        requests.observe({ field, outcome: failed ? 'error' : 'success' }, time);
      }
    },
    httpAnswered: (route, method, status, time) => http.observe({ route, method, status }, time),
    cacheAsked: (cache, found) => caches.inc({ cache, outcome: found ? 'hit' : 'miss' }),
    text: async () => {
      const all = Registry.merge([register, registry]);
      return { contentType: all.contentType, text: await all.metrics() };
    },
  };
}

function observeGraph(graph: Graph, registry: Registry): void {
  const registers = [registry];
  const statements = new Histogram({
    name: 'cancu_neo4j_statement_duration_seconds',
    help: 'Time of a statement, the wait for a connection included, by the name of its file.',
    labelNames: ['statement', 'outcome'],
    buckets: seconds,
    registers,
  });
  graph.observe({
    statementEnded: (statement, time, error) =>
      statements.observe({ statement, outcome: outcomeOf(error) }, time),
  });
  new Gauge({
    name: 'cancu_neo4j_sessions_open',
    help: 'Sessions that hold a connection to Neo4j or wait for one.',
    registers,
    collect() {
      this.set(graph.openSessions);
    },
  });
  new Gauge({
    name: 'cancu_neo4j_connections_max',
    help: 'Connections to one Neo4j server at most: sessions beyond them wait.',
    registers,
  }).set(graph.maxConnections);
}

function outcomeOf(error: unknown): string {
  if (error === undefined) return 'success';
  return error instanceof CancuError ? error.code : 'error';
}

let processIsObserved = false;

function collectProcessMetrics(): void {
  if (!processIsObserved) collectDefaultMetrics();
  processIsObserved = true;
}
