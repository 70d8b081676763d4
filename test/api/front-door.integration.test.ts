import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.js';
import { openGraph } from '../../src/graph/connection/graph.js';
import { apiUnderTest, askAt } from './api-under-test.js';

const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' } as const;

describe('what a stranger meets', () => {
  const api = apiUnderTest();
  const servers: RunningServer[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  async function serverWith(
    options: Partial<ServerOptions['config']>,
    logTo?: ServerOptions['logTo'],
  ): Promise<string> {
    const server = await startServer({
      graph: api.graph(),
      config: { ...config, ...options },
      ...(logTo && { logTo }),
    });
    servers.push(server);
    return server.url;
  }

  const bilingual = { vi: expect.stringMatching(/[à-ỹđ]/), en: expect.any(String) };

  describe('wrong addresses and bodies', () => {
    test.each([
      ['an address that is none', '/nowhere?text=secret', {}, 404, 'ROUTE_UNKNOWN'],
      ['a form', '/export-form', { method: 'POST', body: 'a=b' }, 404, 'ROUTE_UNKNOWN'],
    ])('%s', async (_, path, init, status, code) => {
      const response = await fetch(`${api.url()}${path}`, init);
      expect(response.status).toBe(status);
      const body = await response.text();
      expect(JSON.parse(body)).toEqual({ code, message: bilingual, remedy: bilingual });
      expect(body).not.toContain('secret');
    });

    test.each([
      ['of a type that is not read', { 'content-type': 'text/csv' }, 'a,b', 415, 'MEDIA_TYPE_UNSUPPORTED'],
      ['that is no JSON', { 'content-type': 'application/json' }, '{"query"', 400, 'REQUEST_INVALID'],
      [
        'too large',
        { 'content-type': 'application/json' },
        `"${'x'.repeat(1_100_000)}"`,
        413,
        'REQUEST_TOO_LARGE',
      ],
    ])('a body %s, at /graphql as GraphQL answers', async (_, headers, body, status, code) => {
      const response = await fetch(`${api.url()}/graphql`, { method: 'POST', headers, body });
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as { errors: unknown[] };
      expect(errors).toEqual([
        { message: expect.any(String), extensions: { code, message: bilingual, remedy: bilingual } },
      ]);
    });

    test.each([
      ['{ document(id: "x"', 'GRAPHQL_PARSE_FAILED', /Expected/],
      ['{ documnet(id: "x") { id } }', 'GRAPHQL_VALIDATION_FAILED', /documnet/],
      [
        'query a { statistics { documents } } query b { statistics { held } }',
        'OPERATION_RESOLUTION_FAILURE',
        /operation/,
      ],
    ])('%s is explained in both languages, with the place', async (query, code, reason) => {
      const { status, errors } = await api.ask(query);
      expect(status).toBe(400);
      expect(errors[0]).toMatchObject({
        message: expect.stringMatching(reason),
        extensions: { code, message: bilingual, remedy: bilingual },
      });
    });
  });

  describe('the rate limit', () => {
    test('refuses what is too much, says when to come again, and leaves health alone', async () => {
      const url = await serverWith({ rateLimit: 3 });
      const ask = () =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ statistics { documents } }"}',
        });
      const statuses = [];
      for (let time = 0; time < 3; time++) statuses.push((await ask()).status);
      expect(statuses).toEqual([200, 200, 200]);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      const { errors } = (await refused.json()) as { errors: unknown[] };
      expect(errors).toEqual([
        {
          message: expect.any(String),
          extensions: { code: 'RATE_LIMITED', message: bilingual, remedy: bilingual },
        },
      ]);
      expect((await fetch(`${url}/export`)).status).toBe(429);
      for (const path of ['/healthz', '/readyz', '/metrics'])
        expect((await fetch(`${url}${path}`)).status).toBe(200);
    });

    test('counts who is behind a proxy apart, if the proxy is trusted', async () => {
      const from = (url: string, address: string) =>
        fetch(`${url}/export?first=1`, { headers: { 'x-forwarded-for': address } });
      const trusting = await serverWith({ rateLimit: 1, trustedProxies: ['127.0.0.1'] });
      expect([
        (await from(trusting, '203.0.113.1')).status,
        (await from(trusting, '203.0.113.2')).status,
      ]).toEqual([200, 200]);
      expect((await from(trusting, '203.0.113.1')).status).toBe(429);
      const wary = await serverWith({ rateLimit: 1 });
      expect([(await from(wary, '203.0.113.1')).status, (await from(wary, '203.0.113.2')).status]).toEqual([
        200, 429,
      ]);
    });
  });

  describe('pages of other sites', () => {
    const preflight = (url: string, origin: string) =>
      fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

    test('may not ask unless they are named', async () => {
      const answer = await preflight(api.url(), 'https://example.org');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      const read = await fetch(`${api.url()}/export?first=1`, { headers: { origin: 'https://example.org' } });
      expect(read.headers.get('access-control-allow-origin')).toBeNull();
    });

    test('may ask when they are named, without cookies', async () => {
      const url = await serverWith({ corsOrigins: ['https://example.org'] });
      const named = await preflight(url, 'https://example.org');
      expect(named.status).toBe(204);
      expect(named.headers.get('access-control-allow-origin')).toBe('https://example.org');
      expect(named.headers.get('access-control-allow-credentials')).toBeNull();
      const other = await preflight(url, 'https://example.com');
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('/metrics', () => {
    test('tells times by field and statement, connections and caches, and nothing that a client made up', async () => {
      const url = await serverWith({});
      const query = 'query Attacker_chosen { documents(first: 2) { nodes { id } } }';
      for (let time = 0; time < 2; time++) await askAt(url, query);
      await askAt(url, '{ lookup(citation: "28-NQ/TW") { confidence } }');
      await askAt(url, '{ documents(first: 1, last: 1) { nodes { id } } }');
      await fetch(`${url}/made/up/address`);
      const text = await (await fetch(`${url}/metrics`)).text();
      const value = (line: string) =>
        Number(
          text
            .split('\n')
            .find((one) => one.startsWith(`${line} `))
            ?.split(' ')[1],
        );
      expect(value('cancu_graphql_request_duration_seconds_count{field="documents",outcome="success"}')).toBe(
        2,
      );
      expect(value('cancu_graphql_request_duration_seconds_count{field="documents",outcome="error"}')).toBe(
        1,
      );
      expect(
        value('cancu_neo4j_statement_duration_seconds_count{statement="list-documents",outcome="success"}'),
      ).toBeGreaterThanOrEqual(2);
      expect(value('cancu_neo4j_connections_max')).toBe(100);
      expect(value('cancu_neo4j_sessions_open')).toBe(0);
      expect(value('cancu_cache_requests_total{cache="parsed-queries",outcome="hit"}')).toBe(1);
      expect(
        value('cancu_http_request_duration_seconds_count{route="/graphql",method="POST",status="200"}'),
      ).toBe(4);
      expect(
        value('cancu_http_request_duration_seconds_count{route="unknown",method="GET",status="404"}'),
      ).toBe(1);
      expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
      expect(text).not.toMatch(/Attacker_chosen|made\/up/);
    });
  });

  describe('the log', () => {
    const lines: string[] = [];
    let url: string;
    beforeAll(async () => {
      url = await serverWith({ logLevel: 'info' }, { write: (line) => lines.push(line) });
    });

    test('has the id of the request in every line, and no word of what was asked', async () => {
      const secret = 'Kế hoạch mật của cơ quan';
      const posted = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query ($t: String!) { search(text: $t) { totalCount } }',
          variables: { t: secret },
        }),
      });
      await fetch(
        `${url}/graphql?query=${encodeURIComponent(`{ search(text: "${secret}") { totalCount } }`)}`,
        {
          headers: { 'apollo-require-preflight': 'yes' },
        },
      );
      const id = posted.headers.get('x-request-id');
      const events = lines.map((line) => JSON.parse(line)).filter(({ reqId }) => reqId === id);
      expect(events.find(({ graphql }) => graphql)?.graphql).toEqual({
        fields: ['search'],
        ms: expect.any(Number),
        errors: [],
      });
      expect(events.find(({ res }) => res)?.res).toMatchObject({ statusCode: 200 });
      expect(lines.join('')).not.toContain('mật');
      expect(lines.join('')).not.toContain(encodeURIComponent('mật'));
      expect(lines.every((line) => line.endsWith('\n') && JSON.parse(line))).toBe(true);
    });
  });

  test('/graphiql has every ready-made query in a tab, with variables that it runs with', async () => {
    const page = await (await fetch(`${api.url()}/graphiql`)).text();
    const options =
      /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),?\s*\);/.exec(page)?.[1];
    const { defaultTabs } = JSON.parse(options ?? '{}') as {
      defaultTabs: { query: string; variables?: string }[];
    };
    const files = readdirSync(new URL('../../graphql/operations/', import.meta.url)).filter((file) =>
      file.endsWith('.graphql'),
    );
    expect(defaultTabs).toHaveLength(files.length + 1);
    for (const { query, variables } of defaultTabs) {
      // Mutations need a token; all others are answered.
      if (/^mutation/m.test(query)) continue;
      const { errors } = await api.ask(query, JSON.parse(variables ?? '{}'));
      expect(errors.filter(({ extensions }) => extensions.code !== 'DOCUMENT_NOT_FOUND')).toEqual([]);
    }
  });

  test('a cluster is asked by routing, and sees what was just written', async () => {
    const { uri, ...rest } = inject('neo4j');
    const routed = await openGraph({
      ...rest,
      uri: uri.replace(/^bolt/, 'neo4j'),
      statementTimeoutMs: 30_000,
    });
    const server = await startServer({ graph: routed, config });
    await routed.write(
      {
        name: 'write',
        text: "CREATE (:Document {id: 'x/routed/1/undated', sortKey: '0000-00-00|x/routed/1/undated', held: false, inRegistry: false})",
      },
      {},
    );
    const { data } = await askAt(server.url, '{ document(id: "x/routed/1/undated") { id } }');
    expect(data).toEqual({ document: { id: 'x/routed/1/undated' } });
    await server.close();
    await routed.close();
  });
});
