import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { demonstrationOf, demonstrationText } from '../../../scripts/demonstration/demonstration-of.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { loadSeed } from '../../../src/graph/write/load-seed.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { sourceRecordSchema } from '../../../src/graph/write/source-record-schema.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { corpusFolder } from './corpus.js';
import { fixture } from './fixtures.js';
import { differences, dumpGraph } from './graph-dump.js';

const folder = new URL('../../../seed/demonstration/', import.meta.url);
const demonstration = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const samples = readdirSync(new URL('../../../seed/samples/', import.meta.url)).filter((name) =>
  name.endsWith('.txt'),
);

describe('what ships with cancu', () => {
  const graph = testGraph();
  let said: string[];
  const say = ({ en }: { en: string }) => said.push(en);
  const files = async () => {
    const text =
      'MATCH (s:Source) RETURN s.name AS name, s.hasText AS hasText, s.sha256 AS sha256 ORDER BY s.name';
    return graph().read<object, { name: string; hasText: boolean; sha256: string }>(
      { name: 'files', text },
      {},
    );
  };

  beforeEach(() => {
    said = [];
  });

  test('fills an empty graph, saying how far it has come', async () => {
    await loadSeed(graph(), say);
    expect(await files()).toHaveLength(demonstration.length + samples.length);
    expect(said.length).toBeGreaterThan(samples.length);
  });

  test('is there: nothing is done or said', async () => {
    const before = await dumpGraph(graph());
    await loadSeed(graph(), say);
    expect(said).toEqual([]);
    expect(differences(before, await dumpGraph(graph()))).toEqual([]);
  });

  test('a shipped document that was taken out stays out', async () => {
    const [first, ...others] = await files();
    await removeSource(graph(), first?.sha256 ?? '', shippedFacts);
    await loadSeed(graph(), say);
    expect(await files()).toEqual(others);
  });

  test('a graph that began with files of its own is left alone', async () => {
    await emptyGraph(graph());
    await ingestSource(graph(), fixture('lao-cai-ke-hoach'), shippedFacts);
    await loadSeed(graph(), say);
    expect((await files()).map(({ name }) => name)).toEqual(['lao-cai-ke-hoach.txt']);
  });
});

describe('the demonstration graph', () => {
  test.each(demonstration)('holds no sentences of its documents', (json) => {
    const { text, extraction } = sourceRecordSchema.parse(JSON.parse(json));
    expect(text).toBeNull();
    for (const { subject, text: quote } of extraction.citations) {
      expect((subject ?? '').split(/\s+/).length).toBeLessThanOrEqual(8);
      expect(quote.length).toBeLessThanOrEqual(300);
    }
  });

  test.skipIf(corpusFolder === null)('is what extraction reads today', async () => {
    const sources = await demonstrationOf(corpusFolder ?? '');
    expect(sources.map(demonstrationText).sort()).toEqual([...demonstration].sort());
  });
});
