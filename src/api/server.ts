import 'reflect-metadata';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Graph } from '../graph/connection/graph.js';
import { registerCheck } from './check/check-route.js';
import { registerDocuments } from './editing/documents-route.js';
import { editorAccess } from './editing/editor-access.js';
import { registerErrors } from './errors/http-errors.js';
import { registerExport } from './export/export-route.js';
import { defaultQueryLimits, type QueryLimits } from './limits/query-limits.js';
import { registerRateLimit } from './limits/rate-limit.js';
import { createMetrics } from './metrics/metrics.js';
import { registerMetrics } from './metrics/metrics-route.js';
import { type RequestContext, requestContext } from './requests/request-context.js';
import { todayInVietnam } from './requests/today.js';
import { buildSchema } from './schema/build-schema.js';
import { createApollo } from './server/apollo.js';
import { registerCors } from './server/cors.js';
import { registerGraphiql } from './server/graphiql-page.js';
import { registerHealth } from './server/health.js';
import { registerHomePage } from './server/home-page.js';
import { logging } from './server/logging.js';
import { registerUploads } from './uploads/register-uploads.js';
import { defaultUploadLimits, type UploadLimits } from './uploads/upload-limits.js';
import { UploadReader } from './uploads/upload-reader.js';
import { StatusIndex } from './validity/status-index.js';

export interface ServerOptions {
  /** An open graph; whoever opened it closes it, after the server. */
  readonly graph: Graph;
  readonly config: Pick<Config, 'host' | 'port' | 'logLevel'> &
    Partial<Pick<Config, 'editorToken' | 'rateLimit' | 'corsOrigins' | 'trustedProxies'>>;
  readonly limits?: Partial<QueryLimits>;
  readonly uploads?: Partial<UploadLimits>;
  /** Where the lines of the log go; standard output when not given. */
  readonly logTo?: { write(line: string): void };
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
 * Starts the HTTP server: `/graphql`, `/graphiql`, `/check`, `/documents`, `/healthz`, `/readyz` and `/`.
 *
 * @throws CancuError `PORT_IN_USE`
 * @example
 * const server = await startServer({ graph, config: readConfig() });
 * console.log(server.url); // http://127.0.0.1:4000
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, config, today = todayInVietnam } = options;
  const limits = { ...defaultQueryLimits, ...options.limits };
  const uploads = { ...defaultUploadLimits, ...options.uploads };
  const editorToken = config.editorToken ?? null;
  const fastify = Fastify({
    ...logging(config.logLevel, options.logTo),
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: uploads.maxReceivingMs,
    // Node gives headers a limit of their own, made smaller only where it is told at the beginning.
    http: {
      requestTimeout: uploads.maxReceivingMs,
      connectionsCheckingInterval: Math.min(uploads.maxReceivingMs, 30_000),
    },
    trustProxy:
      config.trustedProxies && config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    // An idle connection would hold the server open; one with a request under way is waited for.
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  // What a user reports finds its lines in the log.
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  registerErrors(fastify);
  await registerCors(fastify, config.corsOrigins ?? []);
  await registerRateLimit(fastify, config.rateLimit ?? null);
  const metrics = createMetrics(graph);
  registerMetrics(fastify, metrics);
  const statuses = new StatusIndex(graph, (found) => metrics.cacheAsked('statuses', found));
  const apollo = createApollo(await buildSchema(), limits, fastify.log, metrics);
  await apollo.start();

  const state = { draining: false };
  registerGraphql(fastify, apollo, ({ headers, log }) =>
    requestContext({
      graph,
      today: today(),
      editor: editorAccess(editorToken, headers.authorization),
      uploads,
      statuses: statuses.forRequest(),
      log,
    }),
  );
  registerHealth(fastify, graph, state);
  registerGraphiql(fastify);
  registerHomePage(fastify);
  registerExport(fastify, graph, statuses, today);
  const reader = new UploadReader(uploads);
  await registerUploads(fastify, uploads, (room) => {
    registerCheck(room, { graph, limits: uploads, reader, today });
    registerDocuments(room, { graph, limits: uploads, reader, editorToken });
  });

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
      await reader.close();
      await apollo.stop();
    },
  };
}

function registerGraphql(
  fastify: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  context: (request: FastifyRequest) => RequestContext,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: async (request) => context(request) }),
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
