import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Config, readConfig } from '../../src/config/config.js';
import { openGraph } from '../../src/graph/connection/graph.js';
import { dockerProblem, findDocker } from '../../src/neo4j-local/docker.js';
import { findNeo4j } from '../../src/neo4j-local/find-neo4j.js';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import { startContainer } from './neo4j-container.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string };
  }
}

/**
 * One real Neo4j for all integration tests, found as `cancu start` finds it, with testcontainers in the place of
 * docker compose. What this machine cannot run is named, so that nothing is left out silently.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = readConfig();
  const dataDir = await mkdtemp(join(tmpdir(), 'cancu-test-'));
  const neo4j = await find({ ...config, dataDir });
  const { uri, user, password } = neo4j;
  if (config.neo4j) await refuseForeignData({ uri, user, password, database: config.database });
  project.provide('neo4j', { uri, user, password, database: config.database });
  return async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function find(config: Config): Promise<UsableNeo4j> {
  if (config.neo4j) {
    say(`NEO4J_URI = ${config.neo4j.uri}. `);
    say('not run here: testcontainers and the local Java way, because NEO4J_URI is set');
    return findNeo4j(config, () => {});
  }
  const docker = await findDocker();
  if (docker !== 'no-command' && docker !== 'no-engine') {
    say('testcontainers, because a Docker engine answers');
    return startContainer();
  }
  say(`not run here: testcontainers and docker compose (${dockerProblem(docker).en})`);
  const neo4j = await findNeo4j(config, (text) => say(text.en));
  say(`local Java at ${neo4j.uri}`);
  return neo4j;
}

/** The tests delete what is in the database: it must be empty, or marked by an earlier run. */
async function refuseForeignData(settings: Omit<UsableNeo4j, 'stop'> & { database: string }): Promise<void> {
  const graph = await openGraph({ ...settings, statementTimeoutMs: 30_000 });
  try {
    const text = 'MATCH (n) WITH n LIMIT 1 RETURN EXISTS { (:TestDatabase) } AS marked';
    const [row] = await graph.read<object, { marked: boolean }>({ name: 'find-data', text }, {});
    if (row?.marked === false)
      throw new Error(`The database at ${settings.uri} holds data: give the tests an empty one.`);
    await graph.write({ name: 'mark', text: 'MERGE (:TestDatabase)' }, {});
  } finally {
    await graph.close();
  }
}

function say(text: string): void {
  process.stderr.write(`[neo4j] ${text}\n`);
}
