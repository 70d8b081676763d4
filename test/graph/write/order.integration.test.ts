import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../../src/documents/source.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { loadFacts } from '../../../src/graph/write/load-facts.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { corpus } from './corpus.js';
import { fixtures } from './fixtures.js';
import { differences, dumpGraph } from './graph-dump.js';

describe('the graph does not depend on history', () => {
  const graph = testGraph();
  const sources = [...fixtures(), ...corpus()];
  let inFileOrder: string[];
  let factsOnly: string[];

  const ingest = async (files: readonly SourceRecord[]) => {
    for (const source of files) await ingestSource(graph(), source, shippedFacts);
  };

  beforeAll(async () => {
    await loadFacts(graph(), shippedFacts);
    factsOnly = await dumpGraph(graph());
    await ingest(sources);
    inFileOrder = await dumpGraph(graph());
  });

  test.each([
    ['backwards', [...sources].reverse()],
    ['from the middle', [...sources.slice(sources.length / 2), ...sources.slice(0, sources.length / 2)]],
    ['shuffled', shuffled(sources, 7)],
    ['shuffled otherwise', shuffled(sources, 40)],
  ])('the same graph from the same files, %s', async (_, files) => {
    await emptyGraph(graph());
    await ingest(files);
    expect(differences(inFileOrder, await dumpGraph(graph()))).toEqual([]);
  });

  test('a file taken out and put in again leaves no trace', async () => {
    for (const source of sources) {
      expect(await removeSource(graph(), source.sha256, shippedFacts)).toBe(true);
      expect(await dumpGraph(graph()), source.name).not.toEqual(inFileOrder);
      await ingest([source]);
      expect(differences(inFileOrder, await dumpGraph(graph())), source.name).toEqual([]);
    }
  });

  test('what is left after files are taken out is what the others alone come to', async () => {
    const [first, ...others] = sources;
    if (!first) throw new Error('no files');
    await removeSource(graph(), first.sha256, shippedFacts);
    const left = await dumpGraph(graph());
    await emptyGraph(graph());
    await ingest(others);
    expect(differences(await dumpGraph(graph()), left)).toEqual([]);
    for (const { sha256 } of shuffled(others, 3)) await removeSource(graph(), sha256, shippedFacts);
    expect(differences(factsOnly, await dumpGraph(graph()))).toEqual([]);
  });

  test('the same text again changes nothing and says so', async () => {
    await ingest(sources);
    for (const source of sources) {
      const again = await ingestSource(graph(), { ...source, name: 'another name.txt' }, shippedFacts);
      expect(again.outcome).toBe('unchanged');
    }
    expect(differences(inFileOrder, await dumpGraph(graph()))).toEqual([]);
    expect(await removeSource(graph(), '0'.repeat(64), shippedFacts)).toBe(false);
  });

  test('the words of a text are kept whether its record with or without them came first', async () => {
    const [source] = sources;
    if (!source) throw new Error('no files');
    const bare = { ...source, text: null };
    expect((await ingestSource(graph(), bare, shippedFacts)).outcome).toBe('unchanged');
    await removeSource(graph(), source.sha256, shippedFacts);
    expect((await ingestSource(graph(), bare, shippedFacts)).outcome).toBe('new');
    expect((await ingestSource(graph(), source, shippedFacts)).outcome).toBe('updated');
    expect(differences(inFileOrder, await dumpGraph(graph()))).toEqual([]);
  });
});

/** A shuffle that comes out the same on every run. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const result = [...values];
  let state = seed;
  for (let at = result.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    const [a, b] = [result[at], result[other]];
    if (a === undefined || b === undefined) continue;
    result[at] = b;
    result[other] = a;
  }
  return result;
}
