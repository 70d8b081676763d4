import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import type { Question } from './questions.js';

/** Something that answers the questions, one request at a time or many at once. */
export interface Contestant {
  readonly name: string;
  /** The process that answers, beside Neo4j. */
  readonly pid: number;
  /** Answers the request of that number; null where it has no such question. */
  ask(question: Question, number: number): Promise<void> | null;
  stop(): Promise<void>;
}

/** A server in a process of its own that answers JSON with JSON over HTTP. */
export interface HttpServer extends Contestant {
  readonly url: string;
}

/** Starts a program that prints `{"url": …}` and serves until its standard input ends. */
export async function httpServer(
  name: string,
  program: readonly string[],
  { uri, user, password }: UsableNeo4j,
  requestsOf: (question: Question) => readonly object[] | null,
): Promise<HttpServer> {
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

/** Sends one request and reads its whole answer.
 *
 * @throws Error unless it is one without errors
 */
export async function post(url: string, body: object | undefined, agent: Agent): Promise<void> {
  const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  asked.end(JSON.stringify(body));
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  if (response.statusCode !== 200 || text.includes('"errors"'))
    throw new Error(`${url}: ${text.slice(0, 500)}`);
}
