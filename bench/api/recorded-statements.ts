import { Agent } from 'node:http';
import { startServer } from '../../src/api/server.js';
import { Graph, type StatementOptions } from '../../src/graph/connection/graph.js';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import { post } from './contestants.js';
import type { Question } from './questions.js';

export interface Statement {
  readonly text: string;
  readonly params: object;
}

/** For each question, for each of its requests, the statements that this API sends. */
export type RecordedStatements = readonly (readonly (readonly Statement[])[])[];

/** A graph that writes down what it is asked. */
class RecordingGraph extends Graph {
  statements: Statement[] = [];

  override read<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    this.statements.push({ text: query.text, params });
    return super.read(query, params, options);
  }
}

/** Asks a server of this API every question and writes down what it sends to Neo4j. */
export async function recordStatements(
  settings: UsableNeo4j,
  questions: readonly Question[],
): Promise<RecordedStatements> {
  const graph = new RecordingGraph({ ...settings, database: 'neo4j', statementTimeoutMs: 30_000 });
  const server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  const agent = new Agent({ keepAlive: true });
  const recorded: (readonly Statement[])[][] = [];
  for (const { requests } of questions) {
    const all: (readonly Statement[])[] = [];
    for (const one of requests) {
      graph.statements = [];
      await post(`${server.url}/graphql`, one, agent);
      all.push(graph.statements);
    }
    recorded.push(all);
  }
  agent.destroy();
  await server.close();
  await graph.close();
  return recorded;
}
