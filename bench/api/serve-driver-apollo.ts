import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { readConfig } from '../../src/config/config.js';
import { openDriver, runAll } from './bare-driver.js';
import type { RecordedStatements } from './recorded-statements.js';

// The same as `serve-driver.ts` behind Apollo and Fastify with nothing else of this API: no types, no limits, no metrics,
// and the rows of an answer are one scalar. What @apollo/server takes for any answer at all.
const { neo4j } = readConfig();
if (!neo4j) throw new Error('NEO4J_URI is not set');
const driver = openDriver({ ...neo4j, stop: async () => {} });
const recorded: RecordedStatements = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const apollo = new ApolloServer({
  typeDefs: 'scalar Rows type Query { rows(question: Int!, request: Int!): Rows }',
  resolvers: {
    Query: {
      rows: (_: unknown, { question, request }: { readonly question: number; readonly request: number }) =>
        runAll(driver, recorded[question]?.[request] ?? []),
    },
  },
});
await apollo.start();
const fastify = Fastify();
fastify.route({ method: ['GET', 'POST'], url: '/', handler: fastifyApolloHandler(apollo) });
const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url: `${url}/` })}\n`);
process.stdin.resume().once('end', async () => {
  await fastify.close();
  await apollo.stop();
  await driver.close();
});
