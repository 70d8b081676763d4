import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { startServer } from '../../../src/api/server.js';
import { Graph } from '../../../src/graph/connection/graph.js';
import { fixtures } from '../../graph/write/fixtures.js';
import { apiUnderTest, type Json } from '../api-under-test.js';

const subjects = ['documents', 'relations', 'citations', 'bodies'] as const;

interface RelationJson {
  readonly kind: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly evidence: readonly {
    readonly source: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
}

describe('GET /export', () => {
  const api = apiUnderTest();

  // What a spreadsheet would run, and what XML cannot hold.
  const formulas = ['=HYPERLINK("http://x","y")', '+84', '-1+2', '@SUM(A1)', '\t=1', '＝1+1'];
  const awkward = 'Về <việc> "A & B"; giai đoạn\n2021 \u0007';
  beforeAll(async () => {
    const rows = [...formulas, awkward].map((title, index) => {
      const id = `tu.ca-mau/kh/${900 + index}/2020-01-01`;
      return {
        id,
        title,
        symbol: `${900 + index}-KH/TU`,
        sortKey: `2020-01-01|${id}`,
        issuedOn: '2020-01-01',
      };
    });
    const text =
      "UNWIND $rows AS row CREATE (d:Document) SET d = row, d.held = false, d.inRegistry = false, d.series = 'awkward'";
    await api.graph().write({ name: 'awkward-documents', text }, { rows });
  });

  const get = (query: string) => fetch(`${api.url()}/export?${query}`);

  async function text(query: string): Promise<string> {
    const response = await get(query);
    expect(response.status).toBe(200);
    return response.text();
  }

  async function lines(query: string): Promise<readonly Json[]> {
    const body = await text(`format=jsonl&${query}`);
    return body
      .trimEnd()
      .split('\n')
      .map((line): Json => JSON.parse(line));
  }

  async function rows(query: string): Promise<readonly Record<string, string>[]> {
    const response = await get(`format=csv&${query}`);
    return parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true });
  }

  async function relations(query: string): Promise<readonly RelationJson[]> {
    const body = await text(`what=relations&${query}`);
    return body
      .trimEnd()
      .split('\n')
      .map((line): RelationJson => JSON.parse(line));
  }

  test('holds what the API counts', async () => {
    const { statistics, bodies } = (await api.data(
      '{ statistics { documents citations relations { count } } bodies { totalCount } }',
    )) as {
      statistics: { documents: number; citations: number; relations: { count: number }[] };
      bodies: { totalCount: number };
    };
    const expected = {
      documents: statistics.documents,
      relations: statistics.relations.reduce((sum, { count }) => sum + count, 0),
      citations: statistics.citations,
      bodies: bodies.totalCount,
    };
    for (const what of subjects) {
      expect({ [what]: (await lines(`what=${what}`)).length }).toEqual({ [what]: expected[what] });
      expect({ [what]: (await rows(`what=${what}`)).length }).toEqual({ [what]: expected[what] });
    }
  });

  test('every relation that a text says shows the words that say it, where they stand', async () => {
    const texts = new Map(fixtures().map(({ sha256, text }) => [sha256, text]));
    const witnesses = (await relations('')).flatMap(({ evidence }) => evidence);
    const quoted = witnesses.filter(({ source }) => texts.has(source));
    expect(quoted.length).toBeGreaterThan(20);
    for (const { source, start, end, quote } of quoted)
      expect(texts.get(source)?.slice(start, end)).toBe(quote);
  });

  test('filters as the API does', async () => {
    const query = `{ documents(first: 100, filter: { place: "quang-nam", type: ["ctr", "kh"] }, orderBy: ISSUED_ON_ASC) { nodes { id } } }`;
    const { documents } = (await api.data(query)) as { documents: { nodes: { id: string }[] } };
    const exported = await lines('place=quang-nam&type=ctr,kh');
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.map(({ id }) => id)).toEqual(documents.nodes.map(({ id }) => id));
    const carrying = await relations('place=quang-nam&kind=IMPLEMENTS');
    expect(new Set(carrying.map(({ kind }) => kind))).toEqual(new Set(['IMPLEMENTS']));
    const bases = await lines('what=citations&section=basis');
    expect(new Set(bases.map(({ section }) => section))).toEqual(new Set(['basis']));
  });

  test('tells the status on the day asked for', async () => {
    const statusOn = async (day: string) =>
      (await lines(`symbol=${encodeURIComponent('205-QĐ/TW')}&asOf=${day}`)).map(({ status }) => status);
    expect(await statusOn('2022-01-01')).toEqual(['no_known_change']);
    expect(await statusOn('2024-01-01')).toEqual(['replaced']);
  });

  test('filters by status on a day', async () => {
    const statuses = async (query: string) => new Set((await lines(query)).map(({ status }) => status));
    expect(await statuses('status=replaced,repealed&asOf=2024-01-01')).toEqual(
      new Set(['replaced', 'repealed']),
    );
    expect(await statuses('status=no_known_change&asOf=2024-01-01')).toEqual(new Set(['no_known_change']));
  });

  test('CSV is made for Excel and runs no formula', async () => {
    const response = await get('format=csv&series=awkward');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="cancu-documents-2024-06-01\.csv"$/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain('\r\n');
    const titles = (await rows('series=awkward')).map(({ title }) => title);
    expect(titles).toEqual([...formulas.map((formula) => `'${formula}`), awkward]);
  });

  test('CSV with semicolons is read where the comma is the sign of decimals', async () => {
    const body = await text(`format=csv&separator=${encodeURIComponent(';')}&series=awkward`);
    const table: Record<string, string>[] = parse(body, { bom: true, columns: true, delimiter: ';' });
    expect(table.at(-1)?.title).toBe(awkward);
  });

  test.each(subjects)('GraphML of %s is valid, each edge after the nodes that it joins', async (what) => {
    const graph = await text(`format=graphml&what=${what}`);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'export.graphml', contents: graph }],
      schema: [readFileSync(new URL('./graphml-subset.xsd', import.meta.url), 'utf8')],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const seen = new Set<string>();
    for (const [, node, source, target] of graph.matchAll(
      /<node id="([^"]+)"|<edge source="([^"]+)" target="([^"]+)"/g,
    )) {
      if (node !== undefined) seen.add(node);
      else expect([seen.has(source ?? ''), seen.has(target ?? '')]).toEqual([true, true]);
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test('GraphML of relations joins who carries out and what is carried out, with the words', async () => {
    const graph = await text('format=graphml&what=relations&kind=IMPLEMENTS');
    const edge =
      /<edge source="tu\.quang-nam:ctr:45:2023-04-20" target="tw:nq:28:2022-11-17">.*<\/edge>/.exec(
        graph,
      )?.[0];
    expect(edge).toContain('<data key="edge.kind">IMPLEMENTS</data>');
    expect(edge).toMatch(/<data key="edge.quote">[^<]*28-NQ\/TW[^<]*<\/data>/);
    expect(graph).toContain('<data key="node.label">28-NQ/TW</data>');
  });

  test('a part says plainly that it is one, in its name, its head and its text', async () => {
    const [{ total }] = (await api
      .graph()
      .read<object, { total: number }>(
        { name: 'count', text: 'MATCH (d:Document) RETURN count(d) AS total' },
        {},
      )) as [{ total: number }];
    const response = await get('first=3');
    expect(response.headers.get('x-cancu-export')).toBe(`first 3 of ${total}`);
    expect(response.headers.get('content-disposition')).toContain(`-first-3-of-${total}.jsonl`);
    expect((await response.text()).trimEnd().split('\n').at(-1)).toBe(`{"export":{"first":3,"of":${total}}}`);
    const table = await rows('first=3');
    expect(table.at(-1)?.id).toBe(`3 dòng đầu trong số ${total} · first 3 of ${total}`);
    expect(await text('format=graphml&first=3')).toContain(
      `<desc>cancu: 3 dòng đầu trong số ${total} · first 3 of ${total}</desc>`,
    );
    const whole = await get(`first=${total}`);
    expect(whole.headers.get('x-cancu-export')).toBe('complete');
    expect((await whole.text()).trimEnd().split('\n')).toHaveLength(total);
  });

  test.each([
    ['format=xlsx', 'format'],
    ['what=people', 'what'],
    ['first=0', 'first'],
    ['issuedFrom=2023-02-30', 'issuedFrom'],
    ['plcae=dong-nai', 'plcae'],
    ['kind=LIKES', 'kind'],
  ])('?%s is refused by name, in both languages', async (query, name) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    const answer = (await response.json()) as { code: string; message: Record<'vi' | 'en', string> };
    expect(answer.code).toBe('EXPORT_INVALID');
    expect(answer.message.vi).toContain(name);
    expect(answer.message.en).toContain(name);
  });
});

describe('an export that breaks', () => {
  const api = apiUnderTest();

  /** A graph that fails while rows are read. */
  class FailingGraph extends Graph {
    rows = 0;

    override async *stream<P extends object, R extends object>(
      ...args: Parameters<typeof Graph.prototype.stream<P, R>>
    ): AsyncGenerator<R, void, void> {
      for await (const row of super.stream<P, R>(...args)) {
        if (this.rows-- === 0) throw new Error('lost on the way');
        yield row;
      }
    }
  }

  test.each([
    ['before its first row: an answer that says so', 0],
    ['on its way: the connection is broken off, so that nobody takes the part for the whole', 250],
  ])('%s', async (_, rows) => {
    const graph = new FailingGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    const server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
    graph.rows = rows;
    const answer = fetch(`${server.url}/export?what=documents`).then(async (response) => ({
      status: response.status,
      body: await response.text(),
    }));
    if (rows === 0)
      expect(await answer).toMatchObject({ status: 500, body: expect.stringContaining('INTERNAL') });
    else await expect(answer).rejects.toThrow();
    await server.close();
    await graph.close();
  });

  test('is written of a graph that is there', async () => {
    expect((await fetch(`${api.url()}/export?what=documents`)).status).toBe(200);
  });
});
