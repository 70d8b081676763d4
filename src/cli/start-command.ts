import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import type { Way } from '../neo4j-local/find-neo4j.js';
import { whenNpmEnds } from './parent-end.js';
import { endProgress, printProgress } from './print-progress.js';
import { type Serving, serve } from './serve.js';

/** `cancu start`: finds or starts Neo4j, fills it, and serves until Ctrl-C. */
export function register(program: Command): void {
  program
    .command('start')
    .description('Chạy máy chủ; Ctrl-C để dừng · Start the server; Ctrl-C stops it and all that it started')
    .action(run);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const interrupted = 130;

async function run(): Promise<void> {
  const leave = (): void => process.exit(interrupted);
  let end = leave;
  whenNpmEnds(() => end());
  // Until everything runs there is nothing to drain: child processes end with this one.
  for (const signal of signals) process.on(signal, leave);
  const serving = await serve(readConfig(), printProgress);
  endProgress();
  process.stdout.write(greeting(serving));
  const stop = async (): Promise<void> => {
    // Whoever asks a second time does not want to wait.
    for (const signal of signals) process.off(signal, stop).on(signal, leave);
    printProgress({ vi: 'Đang dừng', en: 'Stopping' });
    await serving.stop();
    endProgress();
    process.exit();
  };
  end = () => void stop();
  for (const signal of signals) process.off(signal, leave).on(signal, stop);
}

const ways: Readonly<Record<Way, BilingualText>> = {
  given: { vi: 'theo NEO4J_URI', en: 'named by NEO4J_URI' },
  running: { vi: 'đang chạy sẵn trong thư mục dữ liệu', en: 'already running in the data folder' },
  docker: { vi: 'chạy bằng Docker', en: 'run by Docker' },
  java: { vi: 'chạy bằng Java trên máy này', en: 'run by Java on this machine' },
};

/** Where everything is, and a first question that can be pasted as it stands. */
function greeting({ url, neo4j }: Serving): string {
  const way = ways[neo4j.way];
  return `
cancu: sẵn sàng · ready

  ${url}/          trình duyệt đồ thị · explorer
  ${url}/graphiql  viết truy vấn · write queries
  ${url}/graphql   GraphQL
  ${neo4j.uri}          Neo4j, ${way.vi} · ${way.en}

Ai thực hiện Nghị quyết 28-NQ/TW ngày 17/11/2022? · Who carries out resolution 28-NQ/TW of 17 November 2022?

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${firstQuestion}'

Ctrl-C để dừng · to stop
`;
}

const firstQuestion = JSON.stringify({
  query:
    '{ document(id: "tw/nq/28/2022-11-17") { symbol title implementedBy(transitive: true, first: 10) { edges { node { symbol issuedOn title } } } } }',
});
