import { describe, expect, inject, test } from 'vitest';
import { startServer } from '../../src/api/server.js';
import { Graph } from '../../src/graph/connection/graph.js';
import { apiUnderTest, askAt } from './api-under-test.js';

/** A graph with a bug in it. */
class BrokenGraph extends Graph {
  override read(): Promise<never> {
    return Promise.reject(new TypeError('secret of the inside'));
  }
}

describe('over HTTP', () => {
  const api = apiUnderTest();
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url()}${path}`, { headers });

  test.each([
    ['/healthz', { name: 'cancu', status: 'ok' }],
    ['/readyz', { status: 'ready' }],
  ])('%s says that all is well', async (path, body) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(body);
  });

  test('/ is a page in Vietnamese', async () => {
    const response = await get('/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/lang="vi"/);
  });

  test('/graphiql is one page that loads nothing from elsewhere, and is sent once', async () => {
    const response = await get('/graphiql');
    const page = await response.text();
    const head = page.slice(0, page.indexOf('<body'));
    expect(page).toContain('"endpoint":"/graphql"');
    expect(head).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    expect(page).not.toMatch(/<script[^>]+src=/);
    const again = await get('/graphiql', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('every answer bears a number by which its lines are found in the log', async () => {
    const first = await get('/healthz');
    const second = await get('/healthz');
    expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  test('an unexpected error shows nothing of the inside', async () => {
    const graph = new BrokenGraph({ ...inject('neo4j'), statementTimeoutMs: 1_000 });
    const server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
    const { errors } = await askAt(server.url, '{ statistics { documents } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toMatch(/secret|TypeError|\.ts/);
    await server.close();
    await graph.close();
  });

  test('node finds documents, citations and bodies by their ids', async () => {
    const data = await api.data(`{
      document: node(id: "tw/nq/28/2022-11-17") { __typename id ... on Document { symbol } }
      body: node(id: "tu.quang-nam") { __typename id ... on Body { name } }
      nothing: node(id: "nowhere") { id }
    }`);
    expect(data).toEqual({
      document: { __typename: 'Document', id: 'tw/nq/28/2022-11-17', symbol: '28-NQ/TW' },
      body: { __typename: 'Body', id: 'tu.quang-nam', name: 'Tỉnh ủy Quảng Nam' },
      nothing: null,
    });
    const { document } = (await api.data(
      '{ document(id: "tu.quang-nam/ctr/45/2023-04-20") { citations(first: 1) { nodes { id quote } } } }',
    )) as { document: { citations: { nodes: { id: string; quote: string }[] } } };
    const [citation] = document.citations.nodes;
    expect(
      await api.data('query ($id: ID!) { node(id: $id) { ... on Citation { id quote } } }', {
        id: citation?.id,
      }),
    ).toEqual({ node: citation });
  });
});
