import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.js';

/**
 * Which web pages of other sites may ask this server from a browser: none, unless the configuration names their
 * origins. Never with cookies: an editor's token is sent as a header by who has it. Programs that are no browser are not
 * concerned.
 */
export async function registerCors(fastify: FastifyInstance, origins: Config['corsOrigins']): Promise<void> {
  if (origins.length === 0) return;
  await fastify.register(cors, {
    origin: origins === 'every' ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight'],
    exposedHeaders: ['retry-after', 'x-request-id', 'x-cancu-export', 'content-disposition'],
    credentials: false,
    maxAge: 86_400,
  });
}
