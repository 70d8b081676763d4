/** Writes src/explorer/asking/operations.ts from graphql/operations/explorer: `npm run operations`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { operationsModule } from './explorer/operations-module.js';

const root = new URL('../', import.meta.url);
const folder = new URL('graphql/operations/explorer/', root);
const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const schema = readFileSync(new URL('graphql/schema.graphql', root), 'utf8');
writeFileSync(new URL('src/explorer/asking/operations.ts', root), await operationsModule(schema, files));
