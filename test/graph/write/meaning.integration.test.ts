import { beforeAll, describe, expect, test } from 'vitest';
import { shippedFacts } from '../../../src/facts/facts.js';
import type { CypherQuery } from '../../../src/graph/connection/load-cypher.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { citationId } from '../../../src/graph/write/said-ids.js';
import type { Assignment, Resolution } from '../../../src/resolution/resolution-types.js';
import { resolve } from '../../../src/resolution/resolve.js';
import { testGraph } from '../../neo4j/test-graph.js';
import { corpus } from './corpus.js';
import { fixtures } from './fixtures.js';

/** Files one after another into the graph, and all at once into the pure resolution: the two must mean the same. */
describe('the graph means what resolution says', () => {
  const graph = testGraph();
  const sources = [...fixtures(), ...corpus()];
  let expected: Resolution;

  beforeAll(async () => {
    expected = resolve(sources, shippedFacts);
    for (const source of sources) await ingestSource(graph(), source, shippedFacts);
  });

  test('the same documents, with the same heads', async () => {
    const rows = await graph().read(documents, {});
    const heads = expected.identities.map(({ id, symbol, name, type, issuedOn, issuedOnFrom, series }) => ({
      id,
      symbol,
      name,
      type,
      issuedOn,
      issuedOnFrom,
      series,
    }));
    expect(rows).toEqual(heads);
  });

  test('every citation means the same, or the same candidates', async () => {
    const rows = await graph().read(meanings, {});
    const found = new Map(rows.map(({ id, ...meaning }) => [id, meaning]));
    for (const source of sources) {
      const assignments = expected.sources.get(source.sha256)?.citations ?? [];
      for (const [index, assignment] of assignments.entries()) {
        expect(found.get(citationId(source.sha256, index)), `${source.name} ${index}`).toEqual(
          asRow(assignment),
        );
      }
    }
  });

  test('every holding is the same document', async () => {
    const rows = await graph().read(holdings, {});
    const found = rows.map(({ source, documents: ids }) => [source, ids]);
    const ids = [...expected.sources].map(([source, meaning]) => [source, meaning.documents]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ids));
  });

  test('the same relations, with as much evidence', async () => {
    const rows = await graph().read(relations, {});
    const wanted = expected.relations
      .filter(({ from, to }) => from !== to)
      .map(({ kind, from, to, roles, evidence }) => ({
        kind,
        from,
        to,
        roles,
        citations: new Set(
          evidence.flatMap((entry) =>
            entry.kind === 'registry' ? [] : `${entry.kind} ${entry.witness.source} ${entry.witness.index}`,
          ),
        ).size,
        registry: evidence.filter((entry) => entry.kind === 'registry').length,
      }));
    const key = (row: RelationName) => `${row.kind} ${row.from} ${row.to}`;
    const byKey = (a: RelationName, b: RelationName) => (key(a) < key(b) ? -1 : 1);
    expect([...rows].sort(byKey)).toEqual([...wanted].sort(byKey));
  });

  test('conflicting statements are kept with their witnesses', async () => {
    const rows = await graph().read(conflicts, {});
    const wanted = expected.identities.flatMap(({ id, conflicts: found }) =>
      found.map(({ field, value, witnesses }) => ({ id, field, value, witnesses: witnesses.length })),
    );
    expect(rows).toHaveLength(wanted.length);
    expect(rows).toEqual(expect.arrayContaining(wanted));
  });
});

function asRow(assignment: Assignment | null) {
  if (assignment?.kind === 'resolved')
    return { target: assignment.id, rule: assignment.rule, candidates: [] };
  return { target: null, rule: null, candidates: assignment?.candidates ?? [] };
}

function query<R extends object>(name: string, text: string): CypherQuery<object, R> {
  return { name, text };
}

interface RelationName {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

interface DocumentHead {
  id: string;
  symbol: string | null;
  name: string | null;
  type: string | null;
  issuedOn: string | null;
  issuedOnFrom: string | null;
  series: string | null;
}

const documents = query<DocumentHead>(
  'documents',
  `MATCH (d:Document) RETURN d.id AS id, d.symbol AS symbol, d.name AS name, d.typeKey AS type,
    d.issuedOn AS issuedOn, d.issuedOnFrom AS issuedOnFrom, d.series AS series ORDER BY d.id`,
);
const meanings = query<{ id: string; target: string | null; rule: string | null; candidates: string[] }>(
  'meanings',
  `MATCH (c:Citation) OPTIONAL MATCH (c)-[r:REFERS_TO]->(d)
  RETURN c.id AS id, d.id AS target, r.rule AS rule,
    COLLECT { MATCH (c)-[m:MAY_REFER_TO]->(e) RETURN e.id ORDER BY m.rank } AS candidates`,
);
const holdings = query<{ source: string; documents: string[] }>(
  'holdings',
  `MATCH (s:Source)-[:HOLDS]->(h:Holding)-[:IDENTIFIED_AS]->(d:Document)
  WITH s, h, d ORDER BY h.index RETURN s.sha256 AS source, collect(d.id) AS documents`,
);
const relations = query<{
  kind: string;
  from: string;
  to: string;
  roles: string[];
  citations: number;
  registry: number;
}>(
  'relations',
  `MATCH (a:Document)-[r]->(b:Document) RETURN type(r) AS kind, a.id AS from, b.id AS to, r.roles AS roles,
    r.count AS citations, size(r.registrySources) AS registry`,
);
const conflicts = query<{ id: string; field: string; value: string; witnesses: number }>(
  'conflicts',
  `MATCH (d:Document)-[:HAS_CONFLICT]->(k:Conflict)
  RETURN d.id AS id, k.field AS field, k.value AS value, size(k.witnesses) AS witnesses`,
);
