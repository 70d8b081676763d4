import { beforeAll, describe, expect, test } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { testGraph } from '../neo4j/test-graph.js';
import { corpus, corpusFolder } from './write/corpus.js';

/** What the graph of the real texts must answer, each answer with the words that say so. */
describe.skipIf(corpusFolder === null)('the corpus answers', () => {
  const graph = testGraph();
  const resolution = 'tw/nq/28/2022-11-17';
  const programme = 'tu.ba-ria-vung-tau/ctr/25/2023-03-15';

  beforeAll(async () => {
    for (const source of corpus()) await ingestSource(graph(), source, shippedFacts);
  });

  describe('who carries out 28-NQ/TW of 17 November 2022', () => {
    test('it is one document, held in one file and cited in all others', async () => {
      const rows = await graph().read(documentsBySymbol, { symbol: '28-NQ/TW' });
      const known = rows.filter(({ issuedOn }) => issuedOn === '2022-11-17');
      expect(known).toEqual([{ id: resolution, issuedOn: '2022-11-17', held: true }]);
      const [row] = await graph().read(citingFiles, { id: resolution });
      expect(row?.files).toBe(5);
    });

    test('a file with two documents yields both', async () => {
      const rows = await graph().read(documentsInFiles, {});
      expect(rows.map(({ documents }) => documents).sort()).toEqual([1, 1, 1, 1, 2]);
    });

    test.each([
      ['12-KH/TW', 'Bộ Chính trị'],
      ['25-CTr/TU', null],
      ['230-KH/TU', 'Đồng Nai'],
      ['256-KH/TU', 'Vũng Tàu'],
    ])('%s does directly', async (symbol, issuer) => {
      const rows = await graph().read(implementers, { id: resolution });
      const found = rows.filter((row) => row.symbol === symbol);
      expect(found).toHaveLength(1);
      if (issuer !== null) expect(found[0]?.issuer).toContain(issuer);
      expect(found[0]?.quotes.join(' ')).toMatch(/28\s*-\s*NQ\s*\/\s*TW/);
    });

    test('25-CTr/TU does by the word of others', async () => {
      const rows = await graph().read(implementers, { id: resolution });
      const found = rows.find(({ id }) => id === programme);
      expect(found?.held).toBe(false);
      expect(found?.ownQuotes).toBe(0);
      expect(found?.witnesses).toContain('text/');
    });

    test.each(['Bình Thuận', null])('the programme of %s, which bears no symbol, does', async (place) => {
      const rows = await graph().read(implementers, { id: resolution });
      const found = rows.filter(
        (row) =>
          row.held &&
          row.symbol === null &&
          (place === null ? row.issuer === null || row.issuer === 'Tỉnh ủy' : row.issuer?.includes(place)),
      );
      expect(found).toHaveLength(1);
      expect(found[0]?.quotes.length).toBeGreaterThan(0);
    });

    test.each([
      [
        'the plan of the Bà Rịa – Vũng Tàu committee',
        (row: Implementer) => row.issuer?.includes('Vũng Tàu') && row.held,
      ],
      ['2683-KH/BCSĐ', (row: Implementer) => row.symbol === '2683-KH/BCSĐ'],
    ])('%s does through 25-CTr/TU', async (_, isIt) => {
      const through = await graph().read(implementers, { id: programme });
      expect(through.filter(isIt).length).toBeGreaterThan(0);
      expect(through.find(isIt)?.quotes.join(' ')).toMatch(/25\s*-\s*CTr/);
    });
  });

  test.each([
    ['08-QĐi/TW', 'tw/qdi/8/2018-10-25'],
    ['96-QĐ/TW', 'tw/qd/96/2023-02-02'],
    ['21-KL/TW', 'tw/kl/21/2021-10-25'],
  ])('who cites %s, with the place and the words', async (_, id) => {
    const texts = new Map(corpus().map(({ sha256, text }) => [sha256, text ?? '']));
    const rows = await graph().read(mentions, { id });
    expect(rows.length).toBeGreaterThan(0);
    for (const { source, start, end, quote, citing } of rows) {
      expect(texts.get(source)?.slice(start, end)).toBe(quote);
      expect(citing).not.toBe(id);
    }
  });

  test('21-KL/TW is one document with two days', async () => {
    const rows = await graph().read(documentsBySymbol, { symbol: '21-KL/TW' });
    expect(rows.filter(({ issuedOn }) => issuedOn?.startsWith('2021'))).toHaveLength(1);
    const conflicts = await graph().read(conflictsOf, { id: 'tw/kl/21/2021-10-25' });
    expect(conflicts).toContainEqual({
      field: 'issuedOn',
      value: '2021-11-25',
      witnesses: expect.any(Number),
    });
  });

  describe('what each plan rests on, who issued it, when, and who signed', () => {
    const basis = [expect.stringMatching(/^bcsd\.ba-ria-vung-tau.*\/kh\/2683\/2023-06-22$/), programme];
    const centre = ['tw/kh/12/2022-11-28', resolution];

    test.each([
      ['000', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', null, ['Đặng Minh Thông'], basis, [programme]],
      ['001', null, null, [], [], [resolution]],
      ['002', 'Tỉnh ủy Bình Thuận', null, ['Dương Văn An'], [], centre],
      ['003', 'Tỉnh ủy Đồng Nai', '2023-03-10', [], [], centre],
      ['004', 'Thành ủy Vũng Tàu', null, ['Trần Đình Khoa'], [], [programme, ...centre]],
    ])('%s', async (file, issuer, issuedOn, signers, restsOn, carriesOut) => {
      const rows = await graph().read(heads, {});
      const row = rows.find(({ file: name, id }) => name.startsWith(file) && id !== resolution);
      expect(row).toMatchObject({ issuer, issuedOn, signers, basis: restsOn });
      expect(row?.implements).toEqual(expect.arrayContaining(carriesOut));
    });

    test('28-NQ/TW, attached to a plan', async () => {
      const rows = await graph().read(heads, {});
      expect(rows.find(({ id }) => id === resolution)).toMatchObject({
        issuer: 'Ban Chấp hành Trung ương Đảng',
        issuedOn: '2022-11-17',
        signers: ['Nguyễn Phú Trọng'],
        basis: [],
      });
    });
  });
});

interface Head {
  readonly file: string;
  readonly id: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly signers: readonly string[];
  readonly basis: readonly string[];
  readonly implements: readonly string[];
}

interface Implementer {
  readonly id: string;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly held: boolean;
  readonly quotes: readonly string[];
  readonly ownQuotes: number;
  readonly witnesses: string;
}

function query<P extends object, R extends object>(name: string, text: string): CypherQuery<P, R> {
  return { name, text };
}

const documentsBySymbol = query<{ symbol: string }, { id: string; issuedOn: string | null; held: boolean }>(
  'documents-by-symbol',
  'MATCH (d:Document {symbol: $symbol}) RETURN d.id AS id, d.issuedOn AS issuedOn, d.held AS held ORDER BY id',
);
const citingFiles = query<{ id: string }, { files: number }>(
  'citing-files',
  `MATCH (:Document {id: $id})<-[:REFERS_TO]-(c:Citation) RETURN count(DISTINCT c.sourceId) AS files`,
);
const documentsInFiles = query<object, { documents: number }>(
  'documents-in-files',
  'MATCH (s:Source)-[:CONTAINS]->(d:Document) RETURN s.sha256 AS file, count(d) AS documents',
);
const implementers = query<{ id: string }, Implementer>(
  'implementers',
  `MATCH (d:Document)-[r:IMPLEMENTS]->(:Document {id: $id})
  RETURN d.id AS id, d.symbol AS symbol, d.issuer AS issuer, d.held AS held,
    COLLECT { MATCH (c:Citation) WHERE c.id IN r.citationIds + r.secondHandIds RETURN c.text } AS quotes,
    size(r.citationIds) AS ownQuotes,
    reduce(all = '', id IN COLLECT {
      MATCH (w:Document)-[:HAS_CITATION]->(c:Citation) WHERE c.id IN r.secondHandIds RETURN DISTINCT w.id
    } | all + ' ' + id) AS witnesses`,
);
const mentions = query<
  { id: string },
  { source: string; start: number; end: number; quote: string; citing: string }
>(
  'mentions',
  `MATCH (d:Document)-[:HAS_CITATION]->(c:Citation)-[:REFERS_TO]->(:Document {id: $id})
  RETURN c.sourceId AS source, c.start AS start, c.end AS end, c.text AS quote, d.id AS citing`,
);
const conflictsOf = query<{ id: string }, { field: string; value: string; witnesses: number }>(
  'conflicts-of',
  `MATCH (:Document {id: $id})-[:HAS_CONFLICT]->(k:Conflict)
  RETURN k.field AS field, k.value AS value, size(k.witnesses) AS witnesses`,
);
const heads = query<object, Head>(
  'heads',
  `MATCH (s:Source)-[:CONTAINS]->(d:Document)
  RETURN s.name AS file, d.id AS id, d.issuedOn AS issuedOn,
    [(d)-[:ISSUED_BY]->(b:Body) | b.name][0] AS issuer,
    COLLECT { MATCH (d)-[:SIGNED_BY]->(p:Person) RETURN p.name } AS signers,
    COLLECT { MATCH (d)-[:BASED_ON]->(b:Document) RETURN b.id ORDER BY b.id } AS basis,
    COLLECT { MATCH (d)-[:IMPLEMENTS]->(b:Document) RETURN b.id ORDER BY b.id } AS implements
  ORDER BY file, d.id`,
);
