import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { readyMadeQueries } from './graphiql-tabs.js';
import { pageHeaders } from './page-headers.js';

const firstQuery = `# Ai thực hiện văn bản này, trực tiếp hoặc gián tiếp? Who carries this document out, directly or through others?
query {
  lookup(citation: "NQ 28-NQ/TW", on: "2023-06-01") {
    reason
    document {
      id
      symbol
      title
      issuedOn
      implementedBy(transitive: true, first: 10) {
        totalCount
        edges {
          node { symbol issuedOn issuerName title }
          chain { from { symbol } to { symbol } citations(first: 1) { quote } }
        }
      }
    }
  }
}
`;

/**
 * Tabs can be dragged to another place, and where they are too many for the window the one that is pressed springs away
 * from under the pointer, so that no click ever reached it. They stay where they are until they are let go.
 */
const tabsThatStay = '<style>.graphiql-tab { transform: none !important; }</style>';

interface PackedPage {
  readonly gzipped: Buffer;
  readonly plain: string;
  readonly etag: string;
  /** Its policy among them, which names the one script of the page by its hash. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * `/graphiql`: the query editor, one page with everything in it, so that no request leaves the machine. It is made when
 * first asked for and kept packed: 9 MB of text, 2.5 MB on the wire, once for each browser. The ready-made queries stand
 * in tabs of their own.
 */
export function registerGraphiql(fastify: FastifyInstance): void {
  let page: Promise<PackedPage> | undefined;
  fastify.get('/graphiql', async (request, reply) => {
    page ??= packPage();
    const { gzipped, plain, etag, headers } = await page;
    void reply.headers({ ...headers, 'cache-control': 'no-cache', etag, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    void reply.type('text/html; charset=utf-8');
    return request.headers['accept-encoding']?.includes('gzip')
      ? reply.header('content-encoding', 'gzip').send(gzipped)
      : reply.send(plain);
  });
}

async function packPage(): Promise<PackedPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const plain = renderGraphiQL({
    endpoint: '/graphql',
    title: 'cancu – GraphiQL',
    defaultTabs: [{ query: firstQuery }, ...(await readyMadeQueries())],
  }).replace('</head>', `${tabsThatStay}</head>`);
  const gzipped = await promisify(gzip)(plain);
  const headers = pageHeaders({
    'script-src': `'sha256-${createHash('sha256').update(scriptOf(plain)).digest('base64')}'`,
    // Its editor makes style sheets while it runs, and workers from texts that the script holds.
    'style-src': "'unsafe-inline'",
    'worker-src': 'blob:',
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'self'",
  });
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { gzipped, plain, etag, headers };
}

/** The one script of the page: the last element of its body. */
function scriptOf(page: string): string {
  const body = page.indexOf('<body');
  return page.slice(page.indexOf('<script>', body) + '<script>'.length, page.lastIndexOf('</script>'));
}
