import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operationsModule } from '../../scripts/explorer/operations-module.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('graphql/operations/explorer/', root);
const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

test('what the explorer asks is what the schema answers: `npm run operations` changes nothing', async () => {
  const schema = readFileSync(new URL('graphql/schema.graphql', root), 'utf8');
  const made = await operationsModule(schema, files);
  expect(readFileSync(new URL('src/explorer/asking/operations.ts', root), 'utf8')).toBe(made);
});

test.each(files)('$name says in both languages what it asks', ({ text }) => {
  const [vietnamese = '', english = ''] = text.split('\n');
  expect(vietnamese).toMatch(/^# .*[ạảãàáâậầấẩẫăắằặẳẵêếềểễệôốồổỗộơớờởỡợưứừửữựđ]/i);
  expect(english).toMatch(/^# [A-Z][\x20-\x7e]+$/);
});
