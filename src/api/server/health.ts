import type { FastifyInstance } from 'fastify';
import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../../graph/connection/graph.js';
import { pendingMigrations } from '../../graph/migrations/migrate.js';
import { HEALTH_ANSWER } from './health-answer.js';

// Whoever asks wants to know now.
const patience = { timeoutMs: 2_000 };

// Asked every few seconds: not worth a line each, and never one too many.
const quiet = { logLevel: 'warn', config: { rateLimit: false } } as const;

/** `/healthz`: the process answers. `/readyz`: Neo4j answers too, its migrations are applied, and we are not stopping. */
export function registerHealth(
  fastify: FastifyInstance,
  graph: Graph,
  state: { readonly draining: boolean },
): void {
  fastify.get('/healthz', quiet, () => HEALTH_ANSWER);

  fastify.get('/readyz', quiet, async (_, reply) => {
    const problem = await whatIsMissing(graph, state);
    if (problem === null) return { status: 'ready' };
    return reply
      .code(503)
      .send({ status: 'not ready', code: problem.code, message: problem.text, remedy: problem.remedy });
  });
}

async function whatIsMissing(
  graph: Graph,
  state: { readonly draining: boolean },
): Promise<CancuError | null> {
  if (state.draining) return new CancuError('NOT_READY');
  try {
    await graph.verify(patience);
    return (await pendingMigrations(graph)).length === 0 ? null : new CancuError('NOT_READY');
  } catch (error) {
    if (error instanceof CancuError) return error;
    throw error;
  }
}
