import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { shippedFacts } from '../../../src/facts/facts.js';
import { Graph, type StatementOptions, type WriteTransaction } from '../../../src/graph/connection/graph.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { testGraph } from '../../neo4j/test-graph.js';
import { fixture, fixtures } from './fixtures.js';
import { differences, dumpGraph } from './graph-dump.js';

class Failure extends Error {}

/** A graph whose write transactions fail after so many statements, each of which really ran. */
class FailingGraph extends Graph {
  statementsLeft = Number.POSITIVE_INFINITY;

  override writeTransaction<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: StatementOptions,
  ): Promise<T> {
    const spend = () => {
      if (this.statementsLeft-- <= 0) throw new Failure('cut off');
    };
    return super.writeTransaction(
      (transaction) =>
        work({
          run: async (query, params) => {
            spend();
            return transaction.run(query, params);
          },
        }),
      options,
    );
  }
}

describe('a failure in the middle', () => {
  const graph = testGraph();
  const plan = fixture('quang-nam-ubnd');
  let before: string[];
  let after: string[];

  beforeAll(async () => {
    for (const source of fixtures()) {
      if (source.sha256 !== plan.sha256) await ingestSource(graph(), source, shippedFacts);
    }
    before = await dumpGraph(graph());
  });

  test('leaves nothing of the file, whichever statement was the last', async () => {
    const failing = new FailingGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    try {
      let failures = 0;
      for (let statements = 0; ; statements += 5) {
        failing.statementsLeft = statements;
        const done = await ingestSource(failing, plan, shippedFacts).catch((error: unknown) => {
          if (!(error instanceof Failure)) throw error;
          return null;
        });
        if (done) break;
        failures++;
        expect(differences(before, await dumpGraph(graph())), `after ${statements} statements`).toEqual([]);
      }
      expect(failures).toBeGreaterThan(3);
      after = await dumpGraph(graph());
      expect(after).not.toEqual(before);
    } finally {
      await failing.close();
    }
  });

  test('a process that is killed leaves all of the file or nothing of it', async () => {
    await removeSource(graph(), plan.sha256, shippedFacts);
    const script = fileURLToPath(new URL('ingest-fixture.ts', import.meta.url));
    for (const delay of [5, 60, 200]) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, 'quang-nam-ubnd'], {
        env: { ...process.env, TEST_NEO4J: JSON.stringify(inject('neo4j')) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'exit');
      // Neo4j undoes the transaction when it notices that its client is gone.
      await expect
        .poll(() => dumpGraph(graph()), { timeout: 20_000 })
        .toSatisfy((dump: string[]) => {
          const found = dump.join('\n');
          return found === before.join('\n') || found === after.join('\n');
        });
      await removeSource(graph(), plan.sha256, shippedFacts);
      expect(differences(before, await dumpGraph(graph()))).toEqual([]);
    }
  });
});
