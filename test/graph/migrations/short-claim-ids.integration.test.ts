import { expect, test } from 'vitest';
import { shippedFacts } from '../../../src/facts/facts.js';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { ingestBatch } from '../../../src/graph/write/ingest-batch.js';
import { loadFacts } from '../../../src/graph/write/load-facts.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { fixtures } from '../write/fixtures.js';
import { differences, dumpGraph } from '../write/graph-dump.js';

const graph = testGraph();
const [last, ...others] = fixtures();
const run = (text: string) => graph().write({ name: 'test', text }, {});

/** What the version before wrote: ids of claims twice as long, and the citing holding's id beside its index. */
const olderForm = [
  "MATCH (c:Claim) SET c.id = c.id + 'f000f000f000f000f000f000f000f000'",
  `MATCH (c:Citation) SET c.claim = c.claim + 'f000f000f000f000f000f000f000f000',
    c.holdingId = c.sourceId + ':' + c.document`,
  "MATCH (h:Holding) SET h.claim = h.claim + 'f000f000f000f000f000f000f000f000'",
  'MATCH (m:Migration) WHERE m.number = 7 DETACH DELETE m',
];

test('a graph that an older cancu made takes further files in as one made today', async () => {
  if (!last) throw new Error('no fixtures');
  await loadFacts(graph(), shippedFacts);
  await ingestBatch(graph(), others, shippedFacts);
  await ingestBatch(graph(), [last], shippedFacts);
  const expected = await dumpGraph(graph());

  await emptyGraph(graph());
  await loadFacts(graph(), shippedFacts);
  await ingestBatch(graph(), others, shippedFacts);
  for (const statement of olderForm) await run(statement);
  expect((await migrate(graph())).map(({ name }) => name)).toEqual(['0007-short-claim-ids']);
  await ingestBatch(graph(), [last], shippedFacts);
  expect(differences(expected, await dumpGraph(graph()))).toEqual([]);
});
