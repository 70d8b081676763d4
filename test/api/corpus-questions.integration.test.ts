import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { corpus, corpusFolder } from '../graph/write/corpus.js';
import { testGraph } from '../neo4j/test-graph.js';
import { askAt, type Json } from './api-under-test.js';

const resolution = 'tw/nq/28/2022-11-17';

interface Edge {
  readonly node: { readonly id: string; readonly symbol: string | null; readonly issuerName: string | null };
  readonly secondHand: boolean;
  readonly chain: readonly {
    readonly citations: readonly { readonly quote: string; readonly document: { readonly id: string } }[];
  }[];
}

/** What a researcher asks of the real texts, with the operations that ship. */
describe.skipIf(corpusFolder === null)('the real texts, asked over GraphQL', () => {
  const graph = testGraph();
  let server: RunningServer;
  beforeAll(async () => {
    for (const source of corpus()) await ingestSource(graph(), source, shippedFacts);
    server = await startServer({
      graph: graph(),
      config: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
    });
  });
  afterAll(() => server.close());

  async function run(operation: string, variables: Json): Promise<unknown> {
    const file = new URL(`../../graphql/operations/${operation}.graphql`, import.meta.url);
    const { data, errors } = await askAt(server.url, readFileSync(file, 'utf8'), variables);
    expect(errors).toEqual([]);
    return data;
  }

  test('who carries out 28-NQ/TW, each with the words that say so', async () => {
    const data = (await run('who-implements', { id: resolution })) as {
      document: { implementedBy: { edges: readonly Edge[] } };
    };
    const { edges } = data.document.implementedBy;
    const symbols = edges.map(({ node }) => node.symbol);
    expect(symbols).toEqual(
      expect.arrayContaining(['12-KH/TW', '25-CTr/TU', '2683-KH/BCSĐ', '230-KH/TU', '256-KH/TU']),
    );
    const issuers = edges.filter(({ node }) => node.symbol === null).map(({ node }) => node.issuerName ?? '');
    expect(issuers.some((name) => name.includes('Bình Thuận'))).toBe(true);
    expect(issuers.some((name) => name.includes('Vũng Tàu'))).toBe(true);
    for (const { chain } of edges) {
      for (const step of chain) expect(step.citations[0]?.quote.length).toBeGreaterThan(5);
    }
    const programme = edges.find(({ node }) => node.symbol === '25-CTr/TU');
    expect(programme?.secondHand).toBe(true);
    expect(programme?.chain[0]?.citations[0]?.document.id).not.toBe(programme?.node.id);
  });

  test.each(['08-QĐi/TW', '96-QĐ/TW', '21-KL/TW'])('who cites %s, with span and quote', async (symbol) => {
    const { lookup } = (await run('look-up', { citation: symbol, on: '2023-12-31' })) as {
      lookup: readonly { document: { id: string } }[];
    };
    const data = await run('who-cites', { id: lookup[0]?.document.id });
    expect(data).toMatchObject({
      document: {
        symbol,
        citedBy: {
          edges: expect.arrayContaining([
            expect.objectContaining({
              citations: expect.arrayContaining([
                expect.objectContaining({ quote: expect.stringMatching(/\d/), start: expect.any(Number) }),
              ]),
            }),
          ]),
        },
      },
    });
  });
});
