import type { FastifyInstance } from 'fastify';
import { isExplorerBuilt, registerExplorer } from './explorer-pages.js';
import { pageHeaders } from './page-headers.js';

const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>cancu – căn cứ</title>
<style>
  body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1rem; }
  dt { margin-top: 1rem } dd { margin: 0; color: #555 }
</style>
<h1>cancu</h1>
<p lang="vi">Văn bản này căn cứ vào đâu, ai thực hiện, những gì nó dẫn chiếu còn hiệu lực không?</p>
<p lang="en">What does this document rest on, who carries it out, and is what it cites still in force?</p>
<dl>
  <dt><a href="/graphiql">/graphiql</a></dt><dd>Viết và chạy truy vấn · write and run queries</dd>
  <dt><code>/graphql</code></dt><dd>Giao diện GraphQL · the GraphQL endpoint</dd>
  <dt><a href="/export?what=relations&amp;format=csv&amp;first=100">/export</a></dt><dd>Xuất dữ liệu: JSON Lines, CSV, GraphML · data to take away</dd>
  <dt><a href="/metrics">/metrics</a></dt><dd>Số đo cho Prometheus · metrics for Prometheus</dd>
  <dt><a href="/healthz">/healthz</a>, <a href="/readyz">/readyz</a></dt><dd>Tình trạng máy chủ · state of the server</dd>
</dl>
</html>
`;

/** `/`: the explorer; where it has not been built, a page that names the addresses. */
export function registerHomePage(fastify: FastifyInstance): void {
  if (isExplorerBuilt()) registerExplorer(fastify);
  else
    fastify.get('/', (_, reply) =>
      reply
        .headers(pageHeaders({ 'style-src': "'unsafe-inline'" }))
        .type('text/html; charset=utf-8')
        .send(page),
    );
}
