import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** `/metrics` for Prometheus, and the times of all HTTP requests in it. */
export function registerMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    // An address that is none would be a label of its own for everybody who makes one up.
    const route = request.routeOptions.url ?? 'unknown';
    metrics.httpAnswered(route, request.method, reply.statusCode, reply.elapsedTime / 1_000);
  });
  fastify.get('/metrics', { logLevel: 'warn', config: { rateLimit: false } }, async (_, reply) => {
    const { contentType, text } = await metrics.text();
    return reply.type(contentType).send(text);
  });
}
