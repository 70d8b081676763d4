import { beforeAll, expect, test } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { cite, file } from '../resolution/source-builder.js';
import { apiUnderTest } from './api-under-test.js';

const api = apiUnderTest();
const whole = { kind: 'replaces', scope: 'whole', effectiveOn: null } as const;

/** A Quyết định of Đồng Nai that replaces the first of them. */
function replacing(number: number) {
  const cites = [cite('1-QĐ/TU', { on: '2021-03-01', change: whole })];
  return file(`replacing-${number}`, {
    issuer: 'Tỉnh ủy Đồng Nai',
    symbol: `${number}-QĐ/TU`,
    on: '2022-01-10',
    cites,
  });
}

beforeAll(async () => {
  for (const source of [replacing(2), replacing(3)]) await ingestSource(api.graph(), source, shippedFacts);
});

const query = `query ($first: Int, $after: String) {
  anomalies(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { kind relation documents { id } citations { quote document { id } } }
  }
}`;

test('what cannot be is listed with its documents and the citations that say so', async () => {
  expect(await api.data(query)).toEqual({
    anomalies: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          kind: 'REPLACED_TWICE',
          relation: 'REPLACES',
          documents: [
            { id: 'tu.dong-nai/qd/1/2021-03-01' },
            { id: 'tu.dong-nai/qd/2/2022-01-10' },
            { id: 'tu.dong-nai/qd/3/2022-01-10' },
          ],
          citations: [
            { quote: '1-QĐ/TU', document: { id: 'tu.dong-nai/qd/2/2022-01-10' } },
            { quote: '1-QĐ/TU', document: { id: 'tu.dong-nai/qd/3/2022-01-10' } },
          ],
        },
      ],
    },
  });
});

test('page by page', async () => {
  const own = file('itself', {
    issuer: 'Tỉnh ủy Đồng Nai',
    symbol: '5-QĐ/TU',
    on: '2022-01-10',
    cites: [cite('5-QĐ/TU', { change: whole })],
  });
  await ingestSource(api.graph(), own, shippedFacts);
  const kinds: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = (await api.data(query, { first: 1, after })) as Answered;
    kinds.push(...page.anomalies.nodes.map(({ kind }) => kind));
    after = page.anomalies.pageInfo.endCursor;
    more = page.anomalies.pageInfo.hasNextPage;
  }
  expect(kinds).toEqual(['REPLACED_TWICE', 'CHANGES_ITSELF']);
});

interface Answered {
  readonly anomalies: {
    readonly nodes: readonly { readonly kind: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
