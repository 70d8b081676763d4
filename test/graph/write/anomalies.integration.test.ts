import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../../src/documents/source.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { citationId } from '../../../src/graph/write/said-ids.js';
import { resolve } from '../../../src/resolution/resolve.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';
import { type Cited, cite, file } from '../../resolution/source-builder.js';
import { differences, dumpGraph } from './graph-dump.js';

const whole = { kind: 'replaces', scope: 'whole', effectiveOn: null } as const;

/** A Quyết định of Đồng Nai with this number. */
function decision(number: number, on: string | undefined, ...cites: readonly Cited[]): SourceRecord {
  const head = { issuer: 'Tỉnh ủy Đồng Nai', symbol: `${number}-QĐ/TU`, type: 'Quyết định', cites };
  return file(`decision-${number}`, on === undefined ? head : { ...head, on });
}

function carriesOut(number: number, on?: string): Cited {
  return cite(`${number}-QĐ/TU`, { role: 'implements', ...(on === undefined ? {} : { on }) });
}

/** Files that together, and none of them alone, say what cannot be. */
const files: readonly SourceRecord[] = [
  decision(1, '2021-03-01'),
  decision(2, '2022-01-10', cite('1-QĐ/TU', { on: '2021-03-01', change: whole })),
  decision(3, '2022-02-10', cite('1-QĐ/TU', { on: '2021-03-01', change: whole })),
  decision(4, '2022-03-10', cite('1-QĐ/TU', { change: { ...whole, scope: 'Chương II' } })),
  decision(5, '2022-04-10', cite('5-QĐ/TU', { change: whole })),
  // Two knots that a third file ties into one.
  decision(11, undefined, carriesOut(12)),
  decision(12, undefined, carriesOut(11), carriesOut(13)),
  decision(13, undefined, carriesOut(14)),
  decision(14, undefined, carriesOut(13), carriesOut(11)),
  // A plan that says the right day of 22 only as long as nobody has read 22 itself.
  decision(20, '2022-05-01', carriesOut(22, '2022-01-05')),
  decision(22, '2022-07-05'),
  decision(23, '2022-05-01', carriesOut(24, '2023-05-01')),
];

const anomaliesOfGraph = {
  name: 'anomalies',
  text: `MATCH (a:Anomaly) RETURN a.kind + ' ' + a.relation AS what, a.documents AS documents,
    COLLECT { MATCH (d:Document)-[:HAS_ANOMALY]->(a) RETURN d.id ORDER BY d.id } AS linked, a.witnesses AS witnesses
    ORDER BY a.id`,
};

interface Row {
  readonly what: string;
  readonly documents: string[];
  readonly linked: string[];
  readonly witnesses: string[];
}

describe('what cannot be is part of the graph', () => {
  const graph = testGraph();

  const ingest = async (sources: readonly SourceRecord[]) => {
    for (const source of sources) await ingestSource(graph(), source, shippedFacts);
  };
  const stored = () => graph().read<object, Row>(anomaliesOfGraph, {});
  const named = (rows: readonly { what: string; documents: readonly string[] }[]) =>
    rows.map(({ what, documents }) => `${what} ${documents.join(' ')}`).sort();
  const expected = (sources: readonly SourceRecord[]) =>
    named(
      resolve(sources, shippedFacts).anomalies.map(({ kind, relation, documents }) => ({
        what: `${kind} ${relation}`,
        documents,
      })),
    );
  let inFileOrder: string[];

  beforeAll(async () => {
    await ingest(files);
    inFileOrder = await dumpGraph(graph());
  });

  test('as resolution finds it, each with the documents and the citations that say so', async () => {
    const rows = await stored();
    expect(named(rows)).toEqual(expected(files));
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'cites-later IMPLEMENTS',
        'changes-itself REPLACES',
        'replaced-twice REPLACES',
        'cycle IMPLEMENTS',
      ]),
    );
    const ofPlans = rows.flatMap(({ what, documents }) =>
      what === 'cites-later IMPLEMENTS' ? documents : [],
    );
    expect(ofPlans).toEqual([
      'tu.dong-nai/qd/20/2022-05-01',
      'tu.dong-nai/qd/22/2022-07-05',
      'tu.dong-nai/qd/23/2022-05-01',
      'tu.dong-nai/qd/24/2023-05-01',
    ]);
    for (const { documents, linked } of rows) expect(linked).toEqual([...documents].sort());
    const twice = rows.find(({ what }) => what.startsWith('replaced-twice'));
    const ofFiles = [files[1], files[2]].map((source) => citationId(source?.sha256 ?? '', 0));
    expect(twice?.witnesses).toEqual(ofFiles.sort());
  });

  test.each([
    ['backwards', [...files].reverse()],
    ['those that tie knots first', [...files.slice(7), ...files.slice(0, 7)]],
    [
      'every other one first',
      [...files.filter((_, at) => at % 2 === 1), ...files.filter((_, at) => at % 2 === 0)],
    ],
    ['by their hashes', [...files].sort((a, b) => (a.sha256.slice(40) < b.sha256.slice(40) ? 1 : -1))],
  ])('the same from the same files, %s', async (_, sources) => {
    await emptyGraph(graph());
    await ingest(sources);
    expect(differences(inFileOrder, await dumpGraph(graph()))).toEqual([]);
  });

  test('withdrawn with each file that caused it, and found again with it', async () => {
    for (const source of files) {
      await removeSource(graph(), source.sha256, shippedFacts);
      expect(named(await stored()), `without ${source.name}`).toEqual(
        expected(files.filter((other) => other !== source)),
      );
      await ingest([source]);
      expect(differences(inFileOrder, await dumpGraph(graph())), source.name).toEqual([]);
    }
  });

  test('nothing is left when all files are gone', async () => {
    for (const { sha256 } of files) await removeSource(graph(), sha256, shippedFacts);
    expect(await stored()).toEqual([]);
  });
});
