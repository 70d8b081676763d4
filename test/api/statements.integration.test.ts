import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { testGraph } from '../neo4j/test-graph.js';
import { askAt } from './api-under-test.js';
import { citingDocuments } from './citing-documents.js';
import { ObservedGraph } from './observed-graph.js';

describe('how many statements a request costs', () => {
  const shared = testGraph();
  const hub = 'tw/nq/900/2020-01-01';
  let graph: ObservedGraph;
  let server: RunningServer;
  beforeAll(async () => {
    await citingDocuments(shared(), hub, 60);
    graph = new ObservedGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  async function statementsOf(query: string): Promise<readonly string[]> {
    graph.sent.length = 0;
    expect((await askAt(server.url, query)).errors).toEqual([]);
    return [...graph.sent];
  }

  test.each([
    [
      'a document with who cites it',
      (first: number) =>
        `document(id: "${hub}") { id symbol citedBy(first: ${first}) { edges { roles node { id title } } } }`,
      1,
    ],
    [
      'a list with types, issuers, citations, who cites and who signed',
      (first: number) =>
        `documents(first: ${first}) { nodes { id type { name } issuer { name } signers { name } validity { status }
          citations(first: 3) { nodes { quote refersTo { symbol } } } citedBy(first: 2) { nodes { id } } } }`,
      8,
    ],
    [
      'bodies with what they issued, and of it what is replaced',
      (first: number) =>
        `bodies(first: ${first}) { nodes { id documents(first: 3, filter: { status: [REPLACED] }) { totalCount nodes { id } } } }`,
      5,
    ],
    [
      'more hops than are folded into one statement',
      (first: number) =>
        `document(id: "${hub}") { citedBy(first: ${first}) { nodes { cites(first: 2) { nodes { citedBy(first: 2) { nodes { id } } } } } } }`,
      2,
    ],
    [
      'two hops',
      (first: number) =>
        `document(id: "${hub}") { citedBy(first: ${first}) { nodes { cites(first: 5) { nodes { id } } } } }`,
      1,
    ],
  ])('%s: as many for 50 rows as for 5, and not more than %i', async (_, query, most) => {
    const few = await statementsOf(`{ ${query(5)} }`);
    const many = await statementsOf(`{ ${query(50)} }`);
    expect([...many].sort()).toEqual([...few].sort());
    expect(many.length).toBeLessThanOrEqual(most);
  });

  test('totalCount is counted only when it is asked for', async () => {
    const without = await statementsOf('{ documents(first: 1) { nodes { id } } }');
    expect(without).toEqual(['list-documents']);
    const withCount = await statementsOf('{ documents(first: 1) { totalCount nodes { id } } }');
    expect(withCount).toEqual(['list-documents', 'count-documents']);
  });
});
