import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { apiUnderTest, askAt, today } from './api-under-test.js';
import { ObservedGraph } from './observed-graph.js';

const programme = 'tu.quang-nam/ctr/45/2023-04-20';

/** Pages as an edge shows them, with where they stand. */
const page = (node: string) =>
  `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor roles secondHand citations(first: 2) { quote } node { ${node} } } }`;

const selections: readonly (readonly [string, string])[] = [
  [
    'citations with what they mean',
    'citations(first: 5) { nodes { id quote section refersTo { id symbol } mayReferTo { id } } }',
  ],
  [
    'citations in some roles and sections',
    'citations(first: 3, role: [IMPLEMENTS, DIRECTS], section: [TITLE, BODY]) { totalCount nodes { id role } pageInfo { hasNextPage endCursor } }',
  ],
  ['one list', `cites(first: 3) ${page('id title')}`],
  [
    'a list with a filter',
    `cites(filter: { type: ["nq", "qd"], issuedFrom: "2015-01-01", inRegistry: true }) ${page('id')}`,
  ],
  [
    'a list filtered by status, which is not folded in',
    `cites(filter: { status: [REPLACED] }) ${page('id validity { status }')}`,
  ],
  [
    'two hops and citations',
    `cites(first: 4) { nodes { id citedBy(first: 2) ${page('id')} citations(first: 2) { nodes { id } } } }`,
  ],
  [
    'three hops',
    'cites(first: 3) { nodes { id citedBy(first: 2) { nodes { id cites(first: 2) { nodes { id } } } } } }',
  ],
  [
    'the same list twice',
    'few: cites(first: 1) { nodes { id } } many: cites(first: 9) { nodes { id citations(first: 1) { nodes { id } } } }',
  ],
  [
    'every list',
    [
      'implements',
      'implementedBy',
      'basis',
      'basisFor',
      'reviews',
      'reviewedBy',
      'attachedTo',
      'attachments',
      'cites',
      'citedBy',
    ]
      .map((name) => `${name}(first: 2) { nodes { id } }`)
      .join(' '),
  ],
  [
    'directly and through others',
    `implementedBy(first: 5) ${page('id')} all: implementedBy(first: 5, transitive: true) ${page('id')}`,
  ],
  [
    'fragments and conditions',
    '...f cites(first: 2) @include(if: $yes) { nodes { ...g } } citedBy(first: 2) @skip(if: $yes) { nodes { id } }',
  ],
  [
    'each field of a document alone',
    'cites(first: 30) { nodes { a: type { key name } b: issuer { id } issuerName place { id } formerIds symbol number name title aliases series } }',
  ],
  [
    'its status alone',
    'cites(first: 30) { nodes { validity(asOf: "2022-01-01") { status checkedOn event { on source } holding { kind } } } }',
  ],
  [
    'where the registry has it from',
    'cites(first: 30) { nodes { provenance { sourced source note checkedOn } } }',
  ],
  [
    'each field of a citation',
    'citations(first: 30) { nodes { source start end line page change { kind scope effectiveOn } repairs { read as } candidates mayReferTo { id } rule meaningConfidence document { id } } }',
  ],
  [
    'evidence',
    'cites(first: 5) { edges { chain { kind count confidence registry { source } from { id } to { symbol } } } }',
  ],
  ['nothing', 'cites(first: 0) { totalCount nodes { id } pageInfo { hasNextPage } }'],
];
const fragments =
  'fragment f on Document { basis(first: 2) { nodes { ...g } } } fragment g on Document { id symbol }';

describe('what is read together with a document', () => {
  const api = apiUnderTest();
  let graph: ObservedGraph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = new ObservedGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    server = await startServer({
      graph,
      config: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
      today: () => today,
    });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  async function answer(query: string): Promise<{ readonly data: unknown; readonly statements: number }> {
    graph.sent.length = 0;
    const used = query.includes('...f') ? fragments : '';
    const head = query.includes('$yes') ? 'query ($yes: Boolean = true)' : 'query';
    const { data, errors } = await askAt(server.url, `${head} { ${query} } ${used}`);
    expect(errors).toEqual([]);
    return { data, statements: graph.sent.length };
  }

  // `node` reads level by level: nothing is folded in there.
  test.each(selections)('is what is read one after another: %s', async (_, selection) => {
    const folded = await answer(`found: document(id: "${programme}") { id ${selection} }`);
    const apart = await answer(`found: node(id: "${programme}") { id ... on Document { ${selection} } }`);
    expect(folded.data).toEqual(apart.data);
    expect(folded.statements).toBeLessThanOrEqual(apart.statements);
    expect(JSON.stringify(folded.data).length).toBeGreaterThan(60);
  });

  test('goes with lists too, each row with its own', async () => {
    const selection =
      'id cites(first: 2) { nodes { id } } citations(first: 2) { nodes { id refersTo { id } } }';
    const filter = 'filter: { place: "quang-nam" }';
    const { data } = await answer(`documents(first: 20, ${filter}) { nodes { ${selection} } }`);
    const { documents } = data as { documents: { nodes: { id: string }[] } };
    expect(documents.nodes.length).toBeGreaterThan(3);
    for (const found of documents.nodes) {
      const apart = await answer(`node(id: "${found.id}") { ... on Document { ${selection} } }`);
      expect({ node: found }).toEqual(apart.data);
    }
  });

  test('refuses a wrong cursor or size as ever', async () => {
    for (const [field, code] of [
      ['cites(after: "nonsense") { nodes { id } }', 'CURSOR_INVALID'],
      ['citations(first: 101) { nodes { id } }', 'INPUT_INVALID'],
    ]) {
      const { errors } = await api.ask(`{ document(id: "${programme}") { ${field} } }`);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });
});
