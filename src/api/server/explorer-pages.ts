import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What `npm run build` makes of src/explorer; the same place seen from src/api and from dist/api. */
const built = fileURLToPath(new URL('../../../dist/explorer/', import.meta.url));

/** The addresses of the explorer's pages, which src/explorer/address reads: one page serves them all. */
const addresses = [
  '/',
  '/tim',
  '/kiem-tra',
  '/van-ban/*',
  '/toan-van/*',
  '/trien-khai/*',
  '/so-do/*',
  '/co-quan/*',
] as const;

/** Whether the explorer has been built. */
export function isExplorerBuilt(): boolean {
  return existsSync(`${built}index.html`);
}

/**
 * The explorer's pages. Scripts, styles and fonts bear their content's hash in their names and are kept by browsers;
 * the page that names them is asked for each time.
 */
export function registerExplorer(fastify: FastifyInstance): void {
  fastify.register(fastifyStatic, {
    root: `${built}assets`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  for (const address of addresses) {
    fastify.get(address, { logLevel: 'warn' }, (_, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', built, { cacheControl: false }),
    );
  }
}
