import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageHeaders } from './page-headers.js';

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
  '/dan-chieu/*',
] as const;

/** Its own files and its own server's answers; drawings that it makes itself go through `blob:` to become pictures. */
const headers = pageHeaders({
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
});

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
    setHeaders: (reply) => {
      reply.setHeader('x-content-type-options', 'nosniff');
      reply.setHeader('cross-origin-resource-policy', 'same-origin');
    },
  });
  const page = (reply: FastifyReply) =>
    reply
      .headers(headers)
      .header('cache-control', 'no-cache')
      .sendFile('index.html', built, { cacheControl: false });
  for (const address of addresses) {
    fastify.get(address, { logLevel: 'warn' }, (_, reply) => page(reply));
  }
  // Who follows a broken link reads a page that says so; programs get the error as elsewhere.
  fastify.get('/*', (request, reply) =>
    request.headers.accept?.includes('text/html') ? page(reply.code(404)) : reply.callNotFound(),
  );
}
