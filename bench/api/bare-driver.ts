import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { toNeo4j } from '../../src/graph/connection/values.js';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import { type Contestant, httpServer } from './contestants.js';
import type { Question } from './questions.js';
import type { RecordedStatements, Statement } from './recorded-statements.js';

/** A driver with the settings of this API's own that decide how fast it is. */
export function openDriver({ uri, user, password }: UsableNeo4j): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** The rows of statements, one statement after another, as plain objects. */
export async function runAll(driver: Driver, statements: readonly Statement[]): Promise<readonly object[]> {
  const rows: object[] = [];
  for (const { text, params } of statements) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    const sent = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toNeo4j(value)]));
    const { records } = await session.run(text, sent, { timeout: 30_000 });
    for (const record of records) rows.push(record.toObject());
    await session.close();
  }
  return rows;
}

/** The driver alone, in the process that measures: the statements that this API sends for each request, sent again. */
export function bareDriver(
  settings: UsableNeo4j,
  questions: readonly Question[],
  recorded: RecordedStatements,
): Contestant {
  const driver = openDriver(settings);
  return {
    name: 'bare driver',
    pid: process.pid,
    ask: async (question, number) => {
      const requests = recorded[questions.indexOf(question)] ?? [];
      await runAll(driver, requests[number % requests.length] ?? []);
    },
    stop: () => driver.close(),
  };
}

/** How the driver alone is put behind HTTP, and the body of the request for the statements of one request of a question. */
const ways = {
  'driver over HTTP': {
    program: 'bench/api/serve-driver.ts',
    bodyOf: (question: number, request: number): object => ({ question, request }),
  },
  'driver under Apollo': {
    program: 'bench/api/serve-driver-apollo.ts',
    bodyOf: (question: number, request: number): object => ({
      query: 'query ($question: Int!, $request: Int!) { rows(question: $question, request: $request) }',
      variables: { question, request },
    }),
  },
};

/**
 * The driver behind the plainest HTTP server, or behind Apollo with one field: the same statements in a process of its
 * own, their rows as JSON. What the first takes more than the bare driver is the price of answering over HTTP at all;
 * what the second takes more than the first is the price of Apollo.
 */
export async function servedDriver(
  name: keyof typeof ways,
  settings: UsableNeo4j,
  questions: readonly Question[],
  recorded: RecordedStatements,
): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), 'cancu-bench-statements-'));
  const file = join(folder, 'statements.json');
  await writeFile(file, JSON.stringify(recorded));
  const { program, bodyOf } = ways[name];
  const server = await httpServer(name, ['--import', 'tsx', program, file], settings, (question) =>
    question.requests.map((_, request) => bodyOf(questions.indexOf(question), request)),
  );
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
