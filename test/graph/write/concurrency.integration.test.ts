import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { fixtures } from './fixtures.js';
import { differences, dumpGraph } from './graph-dump.js';

describe('several writers at once', () => {
  const graph = testGraph();
  const sources = fixtures();
  let oneByOne: string[];

  beforeAll(async () => {
    for (const source of sources) await ingestSource(graph(), source, shippedFacts);
    oneByOne = await dumpGraph(graph());
  });

  test('in one process: every file at the same time, each twice', async () => {
    await emptyGraph(graph());
    const outcomes = await Promise.all(
      [...sources, ...sources].map((source) => ingestSource(graph(), source, shippedFacts)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'new')).toHaveLength(sources.length);
    expect(differences(oneByOne, await dumpGraph(graph()))).toEqual([]);
  });

  test('in processes of their own, in opposite orders, on an empty graph', async () => {
    await emptyGraph(graph());
    const names = sources.map(({ name }) => name.replace(/\.txt$/, ''));
    const codes = await Promise.all([ingestInProcess(names), ingestInProcess([...names].reverse())]);
    expect(codes).toEqual([0, 0]);
    expect(differences(oneByOne, await dumpGraph(graph()))).toEqual([]);
  });
});

async function ingestInProcess(names: readonly string[]): Promise<number> {
  const script = fileURLToPath(new URL('ingest-fixture.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...names], {
    env: { ...process.env, TEST_NEO4J: JSON.stringify(inject('neo4j')) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return Number(code);
}
