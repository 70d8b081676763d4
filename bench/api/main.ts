import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../../src/graph/connection/graph.js';
import { bareDriver, servedDriver } from './bare-driver.js';
import { benchNeo4j } from './bench-graph.js';
import { type Contestant, httpServer } from './contestants.js';
import { graphOf } from './graph-files.js';
import { latencies, requestsPerSecond } from './measure.js';
import { type Question, questionsOn } from './questions.js';
import { recordStatements } from './recorded-statements.js';
import { soak } from './soak.js';
import { table } from './table.js';

// npm run bench:api [-- --soak] [--documents 100000] [--rounds 200] [--seconds 3] [--data-dir .cancu/bench] [--only hub]
// A graph that lies in the data folder already is measured as it is. A hub with fewer than 500 pages is asked for its last.
// On a machine that does other work too, ratios and processor times tell more than milliseconds.
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    soak: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    'data-dir': { type: 'string', default: '.cancu/bench' },
  },
});

const dataDir = values['data-dir'];
const neo4j = await benchNeo4j(
  dataDir,
  graphOf(Number(values.documents)),
  existsSync(join(dataDir, 'neo4j', 'home', 'data', 'databases', 'neo4j')),
);
const begun: Pick<Contestant, 'stop'>[] = [neo4j];
try {
  const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs: 120_000 });
  const questions = (await questionsOn(graph)).filter(({ name }) => name.includes(values.only));
  await graph.close();
  const ownRequests = ({ requests }: Question) => requests;
  const own = await httpServer('cancu', ['bench/api/serve-api.js'], neo4j, ownRequests);
  begun.push(own);
  if (values.soak) {
    console.log(await soak(own, questions));
  } else {
    const recorded = await recordStatements(neo4j, questions);
    const bare = bareDriver(neo4j, questions, recorded);
    begun.push(bare);
    const plain = await servedDriver('driver over HTTP', neo4j, questions, recorded);
    begun.push(plain);
    const apollo = await servedDriver('driver under Apollo', neo4j, questions, recorded);
    begun.push(apollo);
    const peerRequests = (question: Question) => question.peerRequests;
    const peer = await httpServer('@neo4j/graphql', ['bench/api/peers/serve.js'], neo4j, peerRequests);
    begun.push(peer);
    const contestants = [own, peer, apollo, plain, bare] as const;
    const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
    const times = await latencies(questions, contestants, effort);
    const rates = await requestsPerSecond(times, effort, neo4j.pid);
    console.log(table(questions, contestants, times, rates, recorded));
  }
} finally {
  for (const one of begun.reverse()) await one.stop();
}
