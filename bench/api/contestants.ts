import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { startServer } from '../../src/api/server.js';
import { Graph, type StatementOptions } from '../../src/graph/connection/graph.js';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';
import { toNeo4j } from '../../src/graph/connection/values.js';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import type { Question, Request } from './questions.js';

/** Something that answers the questions, one request at a time or many at once. */
export interface Contestant {
  readonly name: string;
  /** The process that answers, beside Neo4j. */
  readonly pid: number;
  /** Answers the request of that number; null where it has no such question. */
  ask(question: Question, number: number): Promise<void> | null;
  stop(): Promise<void>;
}

/** A GraphQL server in a process of its own. */
export interface GraphqlServer extends Contestant {
  readonly url: string;
}

/** Starts a program that prints `{"url": …}` and serves until its standard input ends. */
export async function graphqlServer(
  name: string,
  program: readonly string[],
  { uri, user, password }: UsableNeo4j,
  requestsOf: (question: Question) => readonly Request[] | null,
): Promise<GraphqlServer> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  };
  const child = spawn(process.execPath, [...program], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  const { url }: { readonly url: string } = JSON.parse(String(line));
  const agent = new Agent({ keepAlive: true });
  return {
    name,
    url,
    pid: child.pid ?? 0,
    ask: (question, number) => {
      const requests = requestsOf(question);
      if (requests === null) return null;
      return post(url, requests[number % requests.length], agent);
    },
    stop: async () => {
      agent.destroy();
      child.stdin.end();
      await once(child, 'close');
    },
  };
}

async function post(url: string, body: Request | undefined, agent: Agent): Promise<void> {
  const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  asked.end(JSON.stringify(body));
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  if (response.statusCode !== 200 || text.includes('"errors"'))
    throw new Error(`${url}: ${text.slice(0, 500)}`);
}

interface Statement {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** A graph that writes down what it is asked. */
class RecordingGraph extends Graph {
  statements: Statement[] = [];

  override read<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    const sent = Object.entries(params).map(([key, value]) => [key, toNeo4j(value)]);
    this.statements.push({ text: query.text, params: Object.fromEntries(sent) });
    return super.read(query, params, options);
  }
}

/** The driver alone: the statements that this API sends for each request, sent again one after another. */
export async function bareDriver(
  settings: UsableNeo4j,
  questions: readonly Question[],
): Promise<Contestant & { statementsOf(question: Question): number }> {
  const recorded = await statementsOf(settings, questions);
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  });
  return {
    name: 'bare driver',
    pid: process.pid,
    ask: (question, number) => {
      const requests = recorded.get(question) ?? [];
      return run(driver, requests[number % requests.length] ?? []);
    },
    statementsOf: (question) =>
      Math.max(...(recorded.get(question) ?? []).map((statements) => statements.length)),
    stop: () => driver.close(),
  };
}

async function run(driver: Driver, statements: readonly Statement[]): Promise<void> {
  for (const { text, params } of statements) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    await session.run(text, params, { timeout: 30_000 });
    await session.close();
  }
}

async function statementsOf(
  settings: UsableNeo4j,
  questions: readonly Question[],
): Promise<ReadonlyMap<Question, readonly (readonly Statement[])[]>> {
  const graph = new RecordingGraph({ ...settings, database: 'neo4j', statementTimeoutMs: 30_000 });
  const server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  const agent = new Agent({ keepAlive: true });
  const recorded = new Map<Question, (readonly Statement[])[]>();
  for (const question of questions) {
    const all: (readonly Statement[])[] = [];
    for (const one of question.requests) {
      graph.statements = [];
      await post(`${server.url}/graphql`, one, agent);
      all.push(graph.statements);
    }
    recorded.set(question, all);
  }
  agent.destroy();
  await server.close();
  await graph.close();
  return recorded;
}
