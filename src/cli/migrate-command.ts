import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import { openGraph } from '../graph/connection/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { findNeo4j } from '../neo4j-local/find-neo4j.js';
import { endProgress, printProgress } from './print-progress.js';

/** `cancu migrate`: brings the graph's structure up to date and lists what was applied. */
export function register(program: Command): void {
  program
    .command('migrate')
    .description('Nâng cấp cấu trúc cơ sở dữ liệu · Apply the migrations that the graph lacks')
    .action(run);
}

async function run(): Promise<void> {
  const { database, statementTimeoutMs, ...config } = readConfig();
  const neo4j = await findNeo4j(config, printProgress);
  try {
    const graph = await openGraph({ ...neo4j, database, statementTimeoutMs });
    try {
      const applied = await migrate(graph);
      endProgress();
      for (const { name } of applied) process.stdout.write(`${name}\n`);
      if (applied.length === 0) process.stdout.write('Không có gì để nâng cấp · Nothing to apply\n');
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
}
