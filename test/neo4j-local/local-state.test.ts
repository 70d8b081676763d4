import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runningNeo4j } from '../../src/neo4j-local/local-state.js';

test.each([
  ['cut short', '{"pid": 12'],
  ['empty', ''],
  ['of another program', '{"pid": "twelve"}'],
  ['with an address that is none', `{"pid": ${process.pid}, "uri": "bolt"}`],
])('a state file %s says that nothing runs', async (_, text) => {
  const folder = await mkdtemp(join(tmpdir(), 'cancu-state-'));
  await writeFile(join(folder, 'state.json'), text);
  expect(await runningNeo4j(folder)).toBeNull();
  await rm(folder, { recursive: true });
});
