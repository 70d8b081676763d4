import { describe, expect, inject, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/connection/graph.js';
import { emptyGraph, testGraph } from '../../neo4j/test-graph.js';

const graph = testGraph();
const settings = () => ({ ...inject('neo4j'), statementTimeoutMs: 30_000 });

/** A statement of the test's own; the code under test has none but those of `cypher/queries`. */
const statement = (text: string) => ({ name: 'test', text });
const rowsOf = (of: Graph, text: string, params: object = {}) =>
  of.read<object, Record<string, unknown>>(statement(text), params);

describe('values', () => {
  test.each([
    { value: 42, cypher: 'INTEGER NOT NULL' },
    { value: -3, cypher: 'INTEGER NOT NULL' },
    { value: 0.5, cypher: 'FLOAT NOT NULL' },
    { value: 'Nghị quyết', cypher: 'STRING NOT NULL' },
    { value: [1, 2], cypher: 'LIST<INTEGER NOT NULL> NOT NULL' },
    { value: { page: 3, tên: 'Đồng Nai' }, cypher: 'MAP NOT NULL' },
    { value: null, cypher: 'NULL' },
  ])('$value goes in as $cypher and comes back the same', async ({ value, cypher }) => {
    const rows = await rowsOf(graph(), 'RETURN $value AS value, valueType($value) AS type', { value });
    expect(rows).toEqual([{ value, type: cypher }]);
  });

  test('a whole number can limit a result', async () => {
    expect(await rowsOf(graph(), 'UNWIND range(1, 9) AS n RETURN n LIMIT $count', { count: 2 })).toHaveLength(
      2,
    );
  });

  test('an absent value is null, a date an ISO string, a node its properties', async () => {
    await graph().write(statement('CREATE (:Thing {name: "a", count: 7})'), {});
    const [row] = await rowsOf(
      graph(),
      'MATCH (n:Thing) RETURN $gone AS gone, date("2022-11-17") AS day, n',
      {
        gone: undefined,
      },
    );
    expect(row).toEqual({ gone: null, day: '2022-11-17', n: { name: 'a', count: 7 } });
    await emptyGraph(graph());
  });
});

describe('reading and writing', () => {
  test('a read refuses to write', async () => {
    await expect(rowsOf(graph(), 'CREATE (n:Thing) RETURN n.x AS x')).rejects.toThrow(/read access mode/i);
    expect(await rowsOf(graph(), 'MATCH (n:Thing) RETURN n.x AS x')).toEqual([]);
  });

  test('a transaction that throws leaves nothing behind', async () => {
    const work = graph().writeTransaction(async (transaction) => {
      await transaction.run(statement('CREATE (:Thing {half: true})'), {});
      throw new Error('the second half fails');
    });
    await expect(work).rejects.toThrow('the second half fails');
    expect(await rowsOf(graph(), 'MATCH (n:Thing) RETURN n.half AS half')).toEqual([]);
  });

  test('a stream gives row after row and can be left early', async () => {
    const seen: unknown[] = [];
    for await (const row of graph().stream(statement('UNWIND range(1, 100000) AS n RETURN n'), {})) {
      seen.push(row);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(await rowsOf(graph(), 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a statement that takes too long is given up', async () => {
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS x';
    const began = Date.now();
    await expect(graph().read(statement(slow), {}, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'NEO4J_TIMEOUT',
    });
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test('neo4j:// sees its own writes at once', async () => {
    const routed = await openGraph({ ...settings(), uri: settings().uri.replace('bolt://', 'neo4j://') });
    for (let n = 0; n < 5; n++) {
      await routed.write(statement('MERGE (c:Counter) SET c.n = $n'), { n });
      expect(await rowsOf(routed, 'MATCH (c:Counter) RETURN c.n AS n')).toEqual([{ n }]);
    }
    await routed.close();
    await emptyGraph(graph());
  });
});

describe('what can go wrong', () => {
  test.each([
    { what: 'a wrong password', change: { password: 'wrong-password' }, code: 'NEO4J_AUTH' },
    {
      what: 'a port where nothing listens',
      change: { uri: 'bolt://127.0.0.1:9' },
      code: 'NEO4J_UNREACHABLE',
    },
    { what: 'a host without address', change: { uri: 'neo4j://nowhere.invalid' }, code: 'NEO4J_UNREACHABLE' },
    { what: 'an unknown database', change: { database: 'nosuchdatabase' }, code: 'NEO4J_DATABASE' },
  ])('$what is told as $code', async ({ change, code }) => {
    await expect(openGraph({ ...settings(), ...change })).rejects.toMatchObject({ name: 'CancuError', code });
  });

  test('a wrong statement stays the error that it is: a bug', async () => {
    await expect(rowsOf(graph(), 'RETRUN 1')).rejects.toMatchObject({ name: 'Neo4jError' });
  });

  test('verify tells the version', async () => {
    expect((await graph().verify()).version).toMatch(/^\d+\.\d+/);
  });
});
