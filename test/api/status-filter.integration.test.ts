import { describe, expect, test } from 'vitest';
import { apiUnderTest } from './api-under-test.js';

interface Listed {
  readonly id: string;
  readonly issuedOn: string | null;
  readonly validity: { readonly status: string };
}

const statuses = [
  'NOT_YET_IN_FORCE',
  'IN_FORCE',
  'AMENDED',
  'PARTLY_REPLACED',
  'SUSPENDED',
  'EXPIRED',
  'REPLACED',
  'REPEALED',
  'NO_KNOWN_CHANGE',
];

describe('documents by their status on a day', () => {
  const api = apiUnderTest();

  /** Every document, with its status on the day as the document itself tells it. */
  async function all(filter: string, asOf: string): Promise<readonly Listed[]> {
    const listed: Listed[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { documents(first: 100, after: $after, filter: ${filter}) {
        pageInfo { hasNextPage endCursor } nodes { id issuedOn validity(asOf: "${asOf}") { status } } } }`;
      const { documents } = (await api.data(query, { after })) as {
        documents: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Listed[] };
      };
      listed.push(...documents.nodes);
      if (!documents.pageInfo.hasNextPage) return listed;
      after = documents.pageInfo.endCursor;
    }
  }

  test.each(['2012-06-01', '2022-01-01', '2024-06-01'])(
    'on %s every status lets through exactly the documents that have it, in the order of the list',
    async (asOf) => {
      const whole = await all('{}', asOf);
      const seen = new Set(whole.map(({ validity }) => validity.status));
      expect(seen.size).toBeGreaterThan(3);
      for (const status of statuses) {
        const expected = whole.filter(({ validity }) => validity.status === status).map(({ id }) => id);
        const found = await all(`{ status: [${status}], statusAsOf: "${asOf}" }`, asOf);
        expect({ [status]: found.map(({ id }) => id) }).toEqual({ [status]: expected });
      }
      const both = await all(`{ status: [NO_KNOWN_CHANGE, NOT_YET_IN_FORCE], statusAsOf: "${asOf}" }`, asOf);
      expect(both.length).toBe(
        whole.filter(({ validity }) => /NO_KNOWN|NOT_YET/.test(validity.status)).length,
      );
    },
  );

  test('together with other conditions, and on lists of related documents', async () => {
    const query = `{ documents(first: 100, filter: { status: [REPLACED], series: "tw" }) { totalCount nodes { id series validity { status } } }
      document(id: "tu.quang-nam/ctr/45/2023-04-20") { cites(filter: { status: [NO_KNOWN_CHANGE] }) { totalCount nodes { validity { status } } } } }`;
    const { documents, document } = (await api.data(query)) as {
      documents: { totalCount: number; nodes: { series: string; validity: { status: string } }[] };
      document: { cites: { totalCount: number; nodes: { validity: { status: string } }[] } };
    };
    expect(documents.nodes.length).toBe(documents.totalCount);
    expect(new Set(documents.nodes.map(({ series, validity }) => `${series} ${validity.status}`))).toEqual(
      new Set(['tw REPLACED']),
    );
    expect(document.cites.nodes.length).toBe(document.cites.totalCount);
    expect(document.cites.nodes.every(({ validity }) => validity.status === 'NO_KNOWN_CHANGE')).toBe(true);
    expect(document.cites.nodes.length).toBeGreaterThan(0);
  });

  test('what is written is seen by the next request', async () => {
    const replaced = async () => {
      const { documents } = (await api.data(
        '{ documents(filter: { status: [REPEALED], series: "tu.ca-mau" }) { nodes { id } } }',
      )) as {
        documents: { nodes: { id: string }[] };
      };
      return documents.nodes.map(({ id }) => id);
    };
    expect(await replaced()).toEqual([]);
    const text = `
      MERGE (meta:Meta {key: 'writer'}) SET meta.turn = coalesce(meta.turn, 0) + 1
      CREATE (old:Document {id: 'tu.ca-mau/qd/1/2020-01-01', series: 'tu.ca-mau', issuedOn: '2020-01-01', sortKey: '2020-01-01|tu.ca-mau/qd/1/2020-01-01', held: false, inRegistry: false})
      CREATE (new:Document {id: 'tu.ca-mau/qd/2/2021-01-01', series: 'tu.ca-mau', issuedOn: '2021-01-01', sortKey: '2021-01-01|tu.ca-mau/qd/2/2021-01-01', held: false, inRegistry: false})
      CREATE (new)-[:REPEALS {sourceId: new.id, targetId: old.id, sortKey: new.sortKey, targetSortKey: old.sortKey, count: 1, partial: false, citationIds: ['x:c1']}]->(old)`;
    await api.graph().write({ name: 'repeal', text }, {});
    expect(await replaced()).toEqual(['tu.ca-mau/qd/1/2020-01-01']);
  });
});
