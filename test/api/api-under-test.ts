import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Graph } from '../../src/graph/connection/graph.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { fixtures } from '../graph/write/fixtures.js';
import { sourceOf } from '../graph/write/source-of.js';
import { testGraph } from '../neo4j/test-graph.js';

/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** What a GraphQL server answered. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Json }[];
}

export interface ApiUnderTest {
  graph(): Graph;
  url(): string;
  /** Sends a query over HTTP. */
  ask(query: string, variables?: Json): Promise<Answer>;
  /** Sends a query as the editor. */
  edit(query: string, variables?: Json): Promise<Answer>;
  /** The data of a query that must have no errors. */
  data(query: string, variables?: Json): Promise<unknown>;
}

/** The day that it is for the server in every test. */
export const today = day('2024-06-01');

/** A server on a real graph that holds the curated facts and the fixture texts, read and resolved as any user's are. */
export function apiUnderTest(): ApiUnderTest {
  const graph = testGraph();
  let server: RunningServer | undefined;
  beforeAll(async () => {
    for (const source of [...fixtures(), ...ownFixtures()]) await ingestSource(graph(), source, shippedFacts);
    const config = { host: '127.0.0.1', port: 0, logLevel: 'silent', editorToken } as const;
    server = await startServer({ graph: graph(), config, today: () => today });
  });
  afterAll(() => server?.close());
  const url = (): string => server?.url ?? '';
  const ask = (query: string, variables: Json = {}) => askAt(url(), query, variables);
  return {
    graph,
    url,
    ask,
    edit: (query, variables = {}) => askAt(url(), query, variables, asEditor),
    data: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors.length > 0) throw new Error(answer.errors.map(({ message }) => message).join('; '));
      return answer.data;
    },
  };
}

/** Texts that only these tests need. */
function ownFixtures(): readonly SourceRecord[] {
  const folder = new URL('./fixtures/', import.meta.url);
  return readdirSync(folder).map((name) => sourceOf(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** What lets a test's editor in. */
export const editorToken = 'ma-cua-nguoi-bien-tap';
export const asEditor = { authorization: `Bearer ${editorToken}` };

/** Sends a query to the server at `url`. */
export async function askAt(
  url: string,
  query: string,
  variables: Json = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}

/** `text` as a day. */
export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}
