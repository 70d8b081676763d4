import { beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/api/paging/cursor.js';
import { apiUnderTest } from './api-under-test.js';
import { citingDocuments } from './citing-documents.js';

const hub = 'tw/nq/900/2020-01-01';
const citing = 'tu.quang-nam/ctr/45/2023-04-20';

interface PageJson {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
    readonly startCursor: string;
  };
  readonly nodes: readonly { readonly id: string }[];
}

describe('pages', () => {
  const api = apiUnderTest();
  let expected: readonly string[];
  beforeAll(async () => {
    expected = await citingDocuments(api.graph(), hub, 55);
  });

  const fields = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }';

  async function page(field: string): Promise<PageJson> {
    const data = (await api.data(`query ($id: ID!) { document(id: $id) { page: ${field} { ${fields} } } }`, {
      id: hub,
    })) as { document: { page: PageJson } };
    return data.document.page;
  }

  async function documents(args: string): Promise<PageJson> {
    const data = (await api.data(`{ page: documents(${args}) { ${fields} } }`)) as { page: PageJson };
    return data.page;
  }

  const ids = ({ nodes }: PageJson) => nodes.map(({ id }) => id);

  test.each([
    ['citedBy', ''],
    ['implementedBy', ''],
    ['implementedBy', ', transitive: true'],
  ])('%s%s: all of them, newest first, undated ones too, each once', async (field, more) => {
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 10; pages++) {
      const part = await page(`${field}(first: 10${after}${more})`);
      expect(part.totalCount).toBe(55);
      expect(part.pageInfo.hasPreviousPage).toBe(pages > 0);
      seen.push(...ids(part));
      if (!part.pageInfo.hasNextPage) break;
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(expected);
  });

  test('with a filter, the count and the pages are those of the filter', async () => {
    const filtered = expected.filter((id) => id.includes('/2023-0') && Number(id.split('/')[2]) % 2 === 1);
    const filter = 'filter: { type: ["kh"], issuedFrom: "2023-01-01", issuedUntil: "2023-09-30" }';
    const part = await page(`citedBy(first: 5, ${filter})`);
    expect(part.totalCount).toBe(filtered.length);
    expect(ids(part)).toEqual(filtered.slice(0, 5));
  });

  test('backwards, a page ends where it is told and keeps the order of the list', async () => {
    const series = 'filter: { series: "tu.ca-mau" }';
    const last = await documents(`last: 4, ${series}`);
    expect(ids(last)).toEqual(expected.slice(-4));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = await documents(`last: 4, before: "${last.pageInfo.startCursor}", ${series}`);
    expect(ids(before)).toEqual(expected.slice(-8, -4));
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  test('between two cursors, both sides tell that there is more', async () => {
    const series = 'filter: { series: "tu.ca-mau" }';
    const start = await documents(`first: 3, ${series}`);
    const end = await documents(`last: 3, ${series}`);
    const between = `after: "${start.pageInfo.endCursor}", before: "${end.pageInfo.startCursor}", ${series}`;
    const all = await documents(`first: 100, ${between}`);
    expect(ids(all)).toEqual(expected.slice(3, -3));
    expect(all.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const back = await documents(`last: 100, ${between}`);
    expect(ids(back)).toEqual(expected.slice(3, -3));
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect(start.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  test('oldest first is the reverse of newest first', async () => {
    const part = await documents('first: 100, orderBy: ISSUED_ON_ASC, filter: { series: "tu.ca-mau" }');
    expect(ids(part)).toEqual([...expected].reverse());
  });

  test('what is written between two pages neither repeats nor hides a row', async () => {
    const first = await page('citedBy(first: 20)');
    await api.graph().write(
      {
        name: 'newer',
        text: `MATCH (hub:Document {id: $hub}) CREATE (d:Document {id: 'tu.ca-mau/kh/999/2024-01-01', held: false, inRegistry: false,
          sortKey: '2024-01-01|tu.ca-mau/kh/999/2024-01-01', issuedOn: '2024-01-01'})
          CREATE (d)-[:CITES {sourceId: d.id, targetId: hub.id, sortKey: d.sortKey, targetSortKey: hub.sortKey, count: 1}]->(hub)`,
      },
      { hub },
    );
    const second = await page(`citedBy(first: 20, after: "${first.pageInfo.endCursor}")`);
    expect([...ids(first), ...ids(second)]).toEqual(expected.slice(0, 40));
    expect(second.totalCount).toBe(56);
  });

  // Cursors of rows that have gone: the key is that of no row, and nothing stands before it (or after it).
  const first = encodeCursor(['9999-12-31|z']);
  const last = encodeCursor(['0000-00-00|']);
  const cited = 'citations(first: 3';
  test.each([
    [`documents(first: 3, after: "${first}") PAGE`, { hasPreviousPage: false, hasNextPage: true }],
    [`documents(last: 3, before: "${last}") PAGE`, { hasPreviousPage: true, hasNextPage: false }],
    [`documents(first: 3, before: "${last}", orderBy: ISSUED_ON_ASC) PAGE`, { hasNextPage: true }],
    [
      `documents(first: 100, before: "${last}", filter: { symbol: "45-CTr/TU" }) PAGE`,
      { hasNextPage: false },
    ],
    [`document(id: "${hub}") { citedBy(first: 3, after: "${first}") PAGE }`, { hasPreviousPage: false }],
    [
      `document(id: "${hub}") { implementedBy(first: 3, after: "${first}", transitive: true) PAGE }`,
      { hasPreviousPage: false },
    ],
    [
      `document(id: "${citing}") { ${cited}, after: "${encodeCursor(['0', ''])}") PAGE }`,
      { hasPreviousPage: false, hasNextPage: true },
    ],
    [
      `document(id: "${citing}") { ${cited}, after: "${encodeCursor(['9999', ''])}") PAGE }`,
      { hasPreviousPage: true, hasNextPage: false },
    ],
    [
      `search(text: "nghị quyết", first: 3, after: "${encodeCursor(['1000000', ''])}") PAGE`,
      { hasPreviousPage: false, hasNextPage: true },
    ],
    [
      `search(text: "nghị quyết", first: 3, after: "${encodeCursor(['0', ''])}") PAGE`,
      { hasPreviousPage: true, hasNextPage: false },
    ],
    [`bodies(first: 3, after: "${encodeCursor(['!'])}") PAGE`, { hasPreviousPage: false, hasNextPage: true }],
    [`bodies(first: 3, after: "${encodeCursor(['~'])}") PAGE`, { hasPreviousPage: true, hasNextPage: false }],
    [`conflicts(first: 3, after: "${encodeCursor(['!'])}") PAGE`, { hasPreviousPage: false }],
    [`anomalies(first: 3, after: "${encodeCursor(['!'])}") PAGE`, { hasPreviousPage: false }],
    [`recordedChanges(first: 3, after: "${encodeCursor(['~'])}") PAGE`, { hasPreviousPage: false }],
  ])('a cursor is not believed: %s', async (field, expected) => {
    const page = '{ pageInfo { hasPreviousPage hasNextPage } }';
    const data = await api.data(`{ ${field.replace('PAGE', page)} }`);
    const json = JSON.stringify(data);
    for (const [name, value] of Object.entries(expected)) expect(json).toContain(`"${name}":${value}`);
  });

  test('a page of none tells how many there are', async () => {
    const part = await page('implementedBy(first: 0)');
    expect(part.nodes).toEqual([]);
    expect(part.totalCount).toBe(55);
    expect(part.pageInfo.hasNextPage).toBe(true);
  });

  test.each([
    ['documents(after: "nonsense") { totalCount nodes { id } }', 'CURSOR_INVALID'],
    ['documents(first: 1, last: 1) { nodes { id } }', 'PAGE_AMBIGUOUS'],
    ['documents(first: -1) { nodes { id } }', 'INPUT_INVALID'],
    ['documents(first: 101) { nodes { id } }', 'INPUT_INVALID'],
    ['search(text: "") { nodes { id } }', 'INPUT_INVALID'],
    ['conflicts(after: "WzFd") { nodes { id } }', 'CURSOR_INVALID'],
    ['cascade(id: "none/such/document") { truncated }', 'DOCUMENT_NOT_FOUND'],
  ])('%s is refused with %s and a remedy', async (field, code) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.extensions.remedy).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
  });
});
