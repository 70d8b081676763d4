import { GenericContainer, Wait } from 'testcontainers';
import type { UsableNeo4j } from '../../src/neo4j-local/local-neo4j.js';

const password = 'only-for-tests';

/** A Neo4j of its own in a container, on a port that Docker chooses. */
export async function startContainer(): Promise<UsableNeo4j> {
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}`, NEO4J_dbms_usage__report_enabled: 'false' })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(300_000)
    .start();
  return {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    user: 'neo4j',
    password,
    stop: async () => {
      await container.stop();
    },
  };
}
