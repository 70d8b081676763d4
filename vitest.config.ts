import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql is loaded once for all: without the alias vitest resolves its ESM and CommonJS builds side by side and
// schemas fail with "another module or realm".
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url));

/** File for the results as JSON, when one is wanted. */
const jsonReport = process.env.CANCU_TEST_REPORT;

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    reporters: ['default', './test/skipped-tests-reporter.ts', ...(jsonReport ? ['json'] : [])],
    ...(jsonReport && { outputFile: { json: jsonReport } }),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.integration.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.integration.test.ts'],
          // One Neo4j Community database serves all of them: files take turns.
          fileParallelism: false,
          globalSetup: 'test/neo4j/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
