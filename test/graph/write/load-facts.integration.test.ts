import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/fact-types.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { loadFacts } from '../../../src/graph/write/load-facts.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { fixtures } from './fixtures.js';
import { differences, dumpGraph } from './graph-dump.js';

describe('curated facts', () => {
  const graph = testGraph();
  // A registry that does not know 28-NQ/TW, and a country without Quảng Nam: what texts say means something else.
  const otherFacts: Facts = {
    ...shippedFacts,
    registry: shippedFacts.registry.filter(({ symbol }) => symbol !== '28-NQ/TW' && symbol !== '21-KL/TW'),
    named: [],
    places: shippedFacts.places
      .filter(({ id }) => id !== 'quang-nam')
      .map((place) => ({ ...place, successors: [] })),
  };
  let withShipped: string[];

  beforeAll(async () => {
    for (const source of fixtures()) await ingestSource(graph(), source, shippedFacts);
    withShipped = await dumpGraph(graph());
  });

  test('are loaded once', async () => {
    expect(await loadFacts(graph(), shippedFacts)).toBe(false);
    expect(differences(withShipped, await dumpGraph(graph()))).toEqual([]);
  });

  test('that have changed weigh everything anew, as if they had been there from the start', async () => {
    expect(await loadFacts(graph(), otherFacts)).toBe(true);
    const reweighed = await dumpGraph(graph());
    expect(reweighed).not.toEqual(withShipped);
    await emptyGraph(graph());
    for (const source of fixtures()) await ingestSource(graph(), source, otherFacts);
    expect(differences(await dumpGraph(graph()), reweighed)).toEqual([]);
  });

  test('can be taken back', async () => {
    expect(await loadFacts(graph(), shippedFacts)).toBe(true);
    expect(differences(withShipped, await dumpGraph(graph()))).toEqual([]);
  });

  test('relate bodies and places to those that took them over', async () => {
    const text = `MATCH (p:Place {id: $id})-[r:SUCCEEDED_BY]->(q:Place) RETURN q.name AS name, r.on AS on`;
    const rows = await graph().read<object, { name: string; on: string }>(
      { name: 'successor', text },
      { id: 'quang-nam' },
    );
    expect(rows).toEqual([{ name: 'Đà Nẵng', on: '2025-07-01' }]);
  });

  test('relate the documents of the registry, with their source', async () => {
    const text = `MATCH (:Document {symbol: '377-QĐ/TW'})-[r:REPLACES]->(d:Document)
      RETURN d.symbol AS symbol, r.registrySources AS sources, r.partial AS partial`;
    const rows = await graph().read<object, { symbol: string; sources: string[] }>(
      { name: 'replaced', text },
      {},
    );
    expect(rows.map(({ symbol }) => symbol)).toContain('41-QĐ/TW');
    expect(rows.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
