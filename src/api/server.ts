import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Graph } from '../graph/connection/graph.js';
import { defaultQueryLimits, type QueryLimits } from './limits/query-limits.js';
import { type RequestContext, requestContext } from './requests/request-context.js';
import { todayInVietnam } from './requests/today.js';
import { buildSchema } from './schema/build-schema.js';
import { createApollo } from './server/apollo.js';
import { registerGraphiql } from './server/graphiql-page.js';
import { registerHealth } from './server/health.js';
import { registerHomePage } from './server/home-page.js';

export interface ServerOptions {
  /** An open graph; whoever opened it closes it, after the server. */
  readonly graph: Graph;
  readonly config: Pick<Config, 'host' | 'port' | 'logLevel'>;
  readonly limits?: Partial<QueryLimits>;
  /** The day that "today" means; the day in Viet Nam when not given. */
  readonly today?: () => ReturnType<typeof todayInVietnam>;
}

/** A server that answers. */
export interface RunningServer {
  /** Address without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops in order: no longer ready, requests under way answered, Apollo. The graph stays open. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP server: `/graphql`, `/graphiql`, `/healthz`, `/readyz` and `/`.
 *
 * @throws CancuError `PORT_IN_USE`
 * @example
 * const server = await startServer({ graph, config: readConfig() });
 * console.log(server.url); // http://127.0.0.1:4000
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, config, today = todayInVietnam } = options;
  const limits = { ...defaultQueryLimits, ...options.limits };
  const fastify = Fastify({
    logger: { level: config.logLevel },
    bodyLimit: limits.maxBodyBytes,
    genReqId: () => randomUUID(),
    // An idle connection would hold the server open; one with a request under way is waited for.
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  // What a user reports finds its lines in the log.
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  const apollo = createApollo(await buildSchema(), limits, fastify.log);
  await apollo.start();

  const state = { draining: false };
  registerGraphql(fastify, apollo, () => requestContext(graph, today()));
  registerHealth(fastify, graph, state);
  registerGraphiql(fastify);
  registerHomePage(fastify);

  try {
    await fastify.listen({ host: config.host, port: config.port });
  } catch (error) {
    await apollo.stop();
    throw isAddressInUse(error)
      ? new CancuError('PORT_IN_USE', { port: config.port, host: config.host }, { cause: error })
      : error;
  }
  return {
    url: addressOf(fastify, config.host),
    close: async () => {
      state.draining = true;
      await fastify.close();
      await apollo.stop();
    },
  };
}

function registerGraphql(
  fastify: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  context: () => RequestContext,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: async () => context() }),
  });
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

// Port 0 lets the system choose.
function addressOf(fastify: FastifyInstance, host: string): string {
  const [address] = fastify.addresses();
  const port = typeof address === 'object' ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
