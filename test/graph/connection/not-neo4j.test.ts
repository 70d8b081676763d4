import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { openGraph } from '../../../src/graph/connection/graph.js';

test('a web server where Neo4j should be is named as such', async () => {
  const server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const settings = { user: 'neo4j', password: 'password', database: 'neo4j', statementTimeoutMs: 1_000 };
  await expect(openGraph({ ...settings, uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
    code: 'NEO4J_PROTOCOL',
  });
  server.close();
});
